import { typeScale } from '../../theme/type-size.ts';
import type { ViewColumn } from '../table-view/view-column.ts';

export interface Column<Row> extends ViewColumn<Row> {
  /** Left out where the table is too narrow for all (a panel is open). */
  readonly yields?: boolean;
  /** The register sorts: name of its sort key. */
  readonly sortKey?: string;
}

export interface Sort {
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
}

/** Columns grow and shrink with the type. */
function widthOf<Row>({ width }: Column<Row>): number {
  return Math.round(width * typeScale);
}

export function totalWidth<Row>(columns: readonly Column<Row>[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column), 0);
}

/** The columns there is room for: of those that yield the last goes first, and no more of them than must. */
export function fittingColumns<Row>(columns: readonly Column<Row>[], width: number): readonly Column<Row>[] {
  let fitting = columns;
  while (width > 0 && width < totalWidth(fitting)) {
    const last = fitting.findLast(column => column.yields === true);
    if (last === undefined) break;
    fitting = fitting.filter(column => column !== last);
  }
  return fitting;
}

/** As wide as a name gains anything by; what a wide window leaves beyond it widens all columns alike. */
const WIDE_NAME = 420;

/** CSS grid tracks of a row. A column made as wide as it is by hand keeps its width; so does one with a frozen one behind it. */
export function tracks<Row>(columns: readonly Column<Row>[]): string {
  return columns
    .map((column, index) => {
      const width = widthOf(column);
      if (column.grow === true) return `minmax(${width}px, 1fr)`;
      const isFixed = column.grow === false || columns[index + 1]?.frozen === true;
      return isFixed ? `${width}px` : `minmax(${width}px, ${(column.width / WIDE_NAME).toFixed(3)}fr)`;
    })
    .join(' ');
}

/** Where a frozen column stands from the left; null for the others. */
export function frozenLeft<Row>(columns: readonly Column<Row>[], index: number): number | null {
  return columns[index]?.frozen ? totalWidth(columns.slice(0, index)) : null;
}
