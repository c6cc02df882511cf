/** Sunday or Saturday, as Date counts them. */
export type Weekend = 0 | 6;

/** Null: a working day. */
export function dayKindOf(day: string): Weekend | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? weekday : null;
}
