const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order (đ after d, tone marks last); SQLite cannot sort it. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right);
}
