import { formatDay } from './days.ts';

function localDay(instant: Date): string {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const date = String(instant.getDate()).padStart(2, '0');
  return `${instant.getFullYear()}-${month}-${date}`;
}

/** An instant in this computer's time: "16:42, 20/12/2026". */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  const hour = String(at.getHours()).padStart(2, '0');
  const minute = String(at.getMinutes()).padStart(2, '0');
  return `${hour}:${minute}, ${formatDay(localDay(at))}`;
}

interface SavedWords {
  readonly at: (hour: number, minute: number) => string;
  readonly on: (day: string) => string;
  readonly never: string;
}

/** When the register was last written: the hour for today, else the day. */
export function formatSaved(savedAt: string | null, words: SavedWords, now = new Date()): string {
  if (savedAt === null) return words.never;
  const at = new Date(savedAt);
  return localDay(at) === localDay(now) ? words.at(at.getHours(), at.getMinutes()) : words.on(formatDay(localDay(at)));
}
