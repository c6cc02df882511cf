/** A column's letters as a spreadsheet gives them: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const last = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + last)}`;
}
