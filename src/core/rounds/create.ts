import type { OperationSummary, Round, RoundFields } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { toPlainText } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';
import { roundOfRow, rowOfRound } from './rows.ts';

/** A new round is prepared: its roster follows the units. @throws Refusal ALREADY_EXISTS, WRONG_VALUE (period). */
export function createRound(
  register: Register,
  fields: RoundFields,
): { record: Round; operation: OperationSummary | null } {
  refuseWrongRound(register, fields);
  const parts = { subject: toPlainText(fields.title) };
  const { result, operation } = register.transact({ name: 'round.create', parts }, writer =>
    writer.insert('round', { ...rowOfRound(fields), state: 'prepared', closed_at: null }),
  );
  return { record: roundOfRow(result, register.settings().cutOff), operation };
}

/**
 * A year has one yearly round: its figures are the year's; and of one title only one round, for a title is all that tells
 * rounds apart on paper. A period ends where it begins, or later.
 */
export function refuseWrongRound(
  register: Register,
  { kind, year, title, periodFrom, periodTo }: Pick<RoundFields, 'kind' | 'year' | 'title' | 'periodFrom' | 'periodTo'>,
  exceptId?: string,
): void {
  if (periodTo < periodFrom) refuse('WRONG_VALUE', { field: 'periodTo', reason: 'endsBeforeItBegins' });
  const key = searchKey(title);
  const taken = register.book
    .rounds()
    .filter(row => row.year === year && row.id !== exceptId)
    .find(row => searchKey(row.title) === key || (kind === 'yearly' && row.kind === kind));
  if (taken) refuse('ALREADY_EXISTS', { noun: 'round', name: taken.title });
}
