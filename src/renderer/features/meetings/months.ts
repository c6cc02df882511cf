/** A month is over on a day when its own last day is not later. */
export function isMonthOver(year: number, month: number, day: string): boolean {
  return lastDayOf(year, month) <= day;
}

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
