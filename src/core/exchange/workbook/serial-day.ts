const millisecondsADay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

export interface DayAndTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM`, null for a whole day. */
  readonly time: string | null;
}

/** A spreadsheet's day number as a calendar day, in the 1900 or the 1904 date system; null outside 1900-9999. */
export function dayOfSerial(serial: number, date1904: boolean): DayAndTime | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  // Rounded to the minute first: 0.999999 of a day is the next midnight, not 23:59 of the day before.
  const minutes = Math.round(serial * 1440);
  let days = Math.floor(minutes / 1440);
  // The 1900 system has a 29 February 1900 that never was; days before it are one further along.
  if (!date1904 && days < 60) days += 1;
  const instant = (date1904 ? epoch1904 : epoch1900) + days * millisecondsADay;
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  if (Number.isNaN(instant) || !(year >= 1900 && year <= 9999)) return null;
  const minute = minutes % 1440;
  const time = minute === 0 ? null : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return { day: date.toISOString().slice(0, 10), time };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
