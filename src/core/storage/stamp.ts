/** An instant as part of a file name, office time, sortable: `2026-12-09-221500`. */
export function stampOf(instant: Date): string {
  const local = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
  return `${local.slice(0, 10)}-${local.slice(11, 19).replaceAll(':', '')}`;
}
