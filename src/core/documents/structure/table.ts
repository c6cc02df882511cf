export type Alignment = 'left' | 'center';

export interface Column {
  readonly heading: string;
  /** Columns side by side with the same group share one heading above theirs. */
  readonly group?: string;
  readonly widthMm: number;
  readonly align: Alignment;
  /** Whole numbers, which a workbook adds up; anywhere else what looks like one is text. */
  readonly figures?: boolean | undefined;
}

/** `\n` in a cell starts its next line. */
export type TableRow =
  | { readonly kind: 'row' | 'total'; readonly cells: readonly string[] }
  /** "I | Đảng ủy cơ sở": the number in the first column, the text over all others. */
  | { readonly kind: 'group'; readonly number: string; readonly text: string }
  /** What does not fit into a cell of the row above it: over all columns but the first, on the page of that row. */
  | { readonly kind: 'below'; readonly text: string };

/** Whether a row stays on the page of the one under it: it goes on there, or that one sums it up. The rows below may part. */
export function staysWithNext(row: TableRow, next: TableRow | undefined): boolean {
  return (row.kind === 'row' && next?.kind === 'below') || next?.kind === 'total';
}

/** What a row says, cell by cell. */
export function cellsOf(row: TableRow): readonly string[] {
  switch (row.kind) {
    case 'group':
      return [row.number, row.text];
    case 'below':
      return ['', row.text];
    default:
      return row.cells;
  }
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Size of the text in points; a rule set gives a style to 11 and 12. */
  readonly textSize: 11 | 12;
}
