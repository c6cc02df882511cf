import {
  BorderStyle,
  type FileChild,
  TableCell,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
  TableRow as WordRow,
  Table as WordTable,
} from 'docx';
import type { DocumentRules } from '../rules/load.ts';
import type { Column, Table, TableRow } from '../structure/table.ts';
import { paragraph } from './text.ts';
import { twipsOfMm } from './twips.ts';

interface Styles {
  readonly left: string;
  readonly center: string;
}

/** A full grid with exact column widths; the heading is repeated on every page and no row is split. */
export function dataTable(table: Table, rules: DocumentRules): FileChild {
  const styles: Styles =
    table.textSize === 11
      ? { left: 'table11', center: 'table11Centred' }
      : { left: 'table12', center: 'table12Centred' };
  const widths = table.columns.map(column => twipsOfMm(column.widthMm));
  const padding = rules.twips('table.cellPadding');
  // Word counts border widths in eighths of a point.
  const grid = { style: BorderStyle.SINGLE, size: rules.points('table.grid') * 8, color: '000000' } as const;
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: total(widths), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 0, bottom: 0, left: padding, right: padding, marginUnitType: WidthType.DXA },
    borders: { top: grid, bottom: grid, left: grid, right: grid, insideHorizontal: grid, insideVertical: grid },
    rows: [
      ...headingRows(table.columns, widths, styles),
      ...table.rows.map(row => bodyRow(row, table.columns, widths, styles)),
    ],
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

interface CellShape {
  readonly text: string;
  readonly style: string;
  readonly width: number;
  readonly bold?: boolean;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

function cell({ text, style, width, bold = false, columnSpan, rowSpan }: CellShape): TableCell {
  return new TableCell({
    children: [paragraph(style, bold && text !== '' ? [{ text, bold }] : text)],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
  });
}

/** One heading row, or two where some columns share a group's heading. */
function headingRows(columns: readonly Column[], widths: readonly number[], styles: Styles): readonly WordRow[] {
  const grouped = columns.some(column => column.group !== undefined);
  const look = { style: styles.center, bold: true };
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    if (column.group === undefined) {
      upper.push(cell({ ...look, text: column.heading, width, ...(grouped ? { rowSpan: 2 } : {}) }));
      return;
    }
    lower.push(cell({ ...look, text: column.heading, width }));
    if (columns[index - 1]?.group === column.group) return;
    const span = columns.filter(other => other.group === column.group).length;
    upper.push(
      cell({ ...look, text: column.group, width: total(widths.slice(index, index + span)), columnSpan: span }),
    );
  });
  const rows = grouped ? [upper, lower] : [upper];
  return rows.map(children => new WordRow({ children, tableHeader: true, cantSplit: true }));
}

function bodyRow(row: TableRow, columns: readonly Column[], widths: readonly number[], styles: Styles): WordRow {
  return new WordRow({
    cantSplit: true,
    children: row.kind === 'group' ? groupCells(row, widths, styles) : rowCells(row, columns, widths, styles),
  });
}

function groupCells(
  { number, text }: Extract<TableRow, { kind: 'group' }>,
  widths: readonly number[],
  styles: Styles,
): TableCell[] {
  const [first = 0, ...others] = widths;
  return [
    cell({ text: number, style: styles.center, width: first, bold: true }),
    cell({ text, style: styles.left, width: total(others), bold: true, columnSpan: others.length }),
  ];
}

function rowCells(
  row: Exclude<TableRow, { kind: 'group' }>,
  columns: readonly Column[],
  widths: readonly number[],
  styles: Styles,
): TableCell[] {
  return row.cells.map((text, index) =>
    cell({
      text,
      style: styles[columns[index]?.align ?? 'left'],
      width: widths[index] ?? 0,
      bold: row.kind === 'total',
    }),
  );
}
