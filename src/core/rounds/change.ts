import type { OperationSummary, Round, RoundFields } from '../../contract/index.ts';
import { withChanges } from '../records/merge.ts';
import type { Register } from '../register.ts';
import { refuseWrongRound } from './create.ts';
import { findUnclosedRound } from './find.ts';
import { fieldsOfRound, roundOfRow, rowOfRound } from './rows.ts';

export interface RoundChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<RoundFields>;
}

/** @throws Refusal NOT_FOUND, STALE, ROUND_CLOSED, ALREADY_EXISTS, WRONG_VALUE (period). */
export function changeRound(
  register: Register,
  { id, version, changes }: RoundChange,
): { record: Round; operation: OperationSummary | null } {
  const before = findUnclosedRound(register, id);
  const fields = withChanges(fieldsOfRound(before), changes);
  refuseWrongRound(register, fields, id);
  const { result, operation } = register.transact({ name: 'round.change', parts: { subject: before.title } }, writer =>
    writer.update('round', id, rowOfRound(fields), version),
  );
  return { record: roundOfRow(result, register.settings().cutOff), operation };
}
