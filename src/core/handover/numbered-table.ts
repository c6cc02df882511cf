import type { Table } from '../documents/structure/table.ts';
import { shownDay } from '../text/days.ts';
import { handoverWords as words } from './words.ts';

/** One column of a list and what stands in it. */
interface ListedColumn<Row> {
  readonly heading: string;
  readonly widthMm: number;
  /** Whole numbers, added up in Excel. */
  readonly figures?: boolean;
  readonly cell: (row: Row) => string;
}

/**
 * A list whose rows are numbered from 1 in a first column.
 *
 * @param textSize Points.
 */
export function numberedTable<Row>(
  rows: readonly Row[],
  columns: readonly ListedColumn<Row>[],
  textSize: 11 | 12,
): Table {
  return {
    columns: [
      { heading: words.headings.order, widthMm: 10, align: 'center' },
      ...columns.map(({ heading, widthMm, figures }) => ({ heading, widthMm, figures, align: 'left' as const })),
    ],
    rows: rows.map((row, index) => ({
      kind: 'row',
      cells: [String(index + 1), ...columns.map(({ cell }) => cell(row))],
    })),
    textSize,
  };
}

/** As people write a day; nothing where none is recorded. */
export function dayOrNothing(day: string | null): string {
  return day === null ? '' : shownDay(day);
}
