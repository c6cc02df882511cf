const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})$/;
const DAY_AND_NAME = /^(\d{1,2})[-\s](?:thg\s?|th)?(\d{1,2}|[a-z]{3})$/i;
const NAME_AND_DAY = /^(?:thg\s?|th)?([a-z]{3}|\d{1,2})[-\s](\d{1,2})$/i;
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Count {
  readonly done: number;
  readonly total: number;
}

/**
 * A count that a spreadsheet made a date of: 5/7 shown as "05/07/2026", "5-Jul" or "05-Thg7". Day and month are the
 * two numbers; which is which is told by the unit's number of cells. Null: not such a date, or neither number fits.
 */
export function countOfDate(text: string, cellCount: number | null): Count | null {
  const match = NUMBERS.exec(text) ?? DAY_AND_NAME.exec(text) ?? NAME_AND_DAY.exec(text);
  const [first, second] = [numberOf(match?.[1]), numberOf(match?.[2])];
  if (first === null || second === null || cellCount === null) return null;
  if (second === cellCount) return { done: first, total: second };
  return first === cellCount ? { done: second, total: first } : null;
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const month = MONTHS.indexOf(text.toLowerCase());
  return month === -1 ? null : month + 1;
}
