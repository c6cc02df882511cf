import type { RoundRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';

/**
 * What of a round there is one only of: a year has one yearly round, for its figures are the year's; and one round of
 * a title, for a title is all that tells rounds apart on paper.
 */
export function namesOfRound({ kind, year, title }: Pick<RoundRow, 'kind' | 'year' | 'title'>): readonly string[] {
  return [`${year} ${searchKey(title)}`, ...(kind === 'yearly' ? [`${year}`] : [])];
}
