import { officeDay } from '../surroundings.ts';
import { daysBetween } from '../text/days.ts';

interface Dated {
  readonly at: Date;
}

const daysKeptWhole = 2;
const daysKeptDaily = daysKeptWhole + 14;
const daysKeptWeekly = daysKeptDaily + 61;

/**
 * Which backups are no longer needed: all of two days stay (today and yesterday), then one a day for a fortnight, one a
 * week for two months, one a month for good; always the latest of each. Weeks are the sevenths of a month (1-7, 8-14 …),
 * so that a month which has a backup never loses its last one. What is dated after `now` (the clock was wrong) stays.
 */
export function thin<Backup extends Dated>(backups: readonly Backup[], now: Date): readonly Backup[] {
  const latest = new Map<string, Backup>();
  for (const backup of backups) {
    const span = spanOf(backup, now);
    const known = span === null ? undefined : latest.get(span);
    if (span !== null && (!known || known.at <= backup.at)) latest.set(span, backup);
  }
  return backups.filter(backup => {
    const span = spanOf(backup, now);
    return span !== null && latest.get(span) !== backup;
  });
}

/** The span of time of which one backup is enough; null: every one is kept. */
function spanOf({ at }: Dated, now: Date): string | null {
  const day = officeDay(at);
  const age = daysBetween(day, officeDay(now));
  if (age < daysKeptWhole) return null;
  if (age < daysKeptDaily) return `day ${day}`;
  const month = day.slice(0, 7);
  if (age < daysKeptWeekly) return `week ${month} ${Math.floor((Number(day.slice(8)) - 1) / 7)}`;
  return `month ${month}`;
}
