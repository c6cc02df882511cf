/** Which months of the sheet are looked at; "Cả năm" stands beside every quarter. */
export const spans = ['all', 'first', 'second', 'third', 'fourth', 'year'] as const;
export type Span = (typeof spans)[number];

/** Anything else is all of them. */
export function spanOf(text: string | null | undefined): Span {
  return spans.find(span => span === text) ?? 'all';
}

const QUARTERS: Readonly<Partial<Record<Span, number>>> = { first: 0, second: 1, third: 2, fourth: 3 };

/** Undefined: a column that is of no month, and always seen. */
export function isInSpan(month: number | null | undefined, span: Span): boolean {
  if (month === undefined || month === null || span === 'all') return true;
  return span !== 'year' && Math.floor((month - 1) / 3) === QUARTERS[span];
}

/** The month a column is typed for by its key; null: the whole year; undefined: it is not typed for any. */
export function monthOfKey(key: string): number | null | undefined {
  if (key === YEAR_COLUMN) return null;
  const month = /^month-(\d+)$/.exec(key)?.[1];
  return month === undefined ? undefined : Number(month);
}

export const YEAR_COLUMN = 'year';
