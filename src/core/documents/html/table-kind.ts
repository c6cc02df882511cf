/** Name of an appendix's table in the style sheet. */
export function tableKind(index: number): string {
  return `table-${index + 1}`;
}
