/** Days travel as `YYYY-MM-DD` and are shown as dd/mm/yyyy; neither ever becomes a Date with a time zone. */
export function formatDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** "18/12": beside a sign, where the year is the page's own. */
export function formatShortDay(day: string): string {
  return formatDay(day).slice(0, 5);
}

const TYPED = /^\s*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})\s*$/;
const TYPED_SHORT = /^\s*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]*$/;
const TYPED_DIGITS = /^\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*$/;

/**
 * A day as people type it: 5/12/2026, 05.12.26, 5-12-2026, 05122026. Day first, always. Null when there is no such day.
 * With a year given, 5/12 is a day of that year.
 */
export function parseDay(text: string, ofYear: number | null = null): string | null {
  const match = TYPED.exec(text) ?? TYPED_DIGITS.exec(text) ?? (ofYear === null ? null : TYPED_SHORT.exec(text));
  if (match === null) return null;
  const [, date = '', month = '', yearText = String(ofYear)] = match;
  const year = yearText.length === 2 ? `20${yearText}` : yearText;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  // An impossible day (31/02) would roll over into the next month.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null;
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
