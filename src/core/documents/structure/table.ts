export type Alignment = 'left' | 'center';

export interface Column {
  readonly heading: string;
  /** Columns side by side with the same group share one heading above theirs. */
  readonly group?: string;
  readonly widthMm: number;
  readonly align: Alignment;
}

/** `\n` in a cell starts its next line. */
export type TableRow =
  | { readonly kind: 'row' | 'total'; readonly cells: readonly string[] }
  /** "I | Đảng ủy cơ sở": the number in the first column, the text over all others. */
  | { readonly kind: 'group'; readonly number: string; readonly text: string };

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Size of the text in points; a rule set gives a style to 11 and 12. */
  readonly textSize: 11 | 12;
}
