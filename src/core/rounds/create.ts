import type { OperationSummary, Round, RoundFields } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { toPlainText } from '../text/normalise.ts';
import { namesOfRound } from './names.ts';
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

/** A year has one yearly round and one round of a title; a period ends where it begins, or later. */
export function refuseWrongRound(
  register: Register,
  fields: Pick<RoundFields, 'kind' | 'year' | 'title' | 'periodFrom' | 'periodTo'>,
  exceptId?: string,
): void {
  if (fields.periodTo < fields.periodFrom) refuse('WRONG_VALUE', { field: 'periodTo', reason: 'endsBeforeItBegins' });
  const names = namesOfRound(fields);
  const taken = register.book
    .rounds()
    .find(row => row.id !== exceptId && namesOfRound(row).some(name => names.includes(name)));
  if (taken) refuse('ALREADY_EXISTS', { noun: 'round', name: taken.title });
}
