import type { OperationSummary, Passage } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import type { PassageRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { unitNameOn } from '../units/find.ts';
import { passageOfRow } from './rows.ts';

/** The model or opinion made of it goes with it. @throws Refusal NOT_FOUND, STALE, ROUND_CLOSED. */
export function removePassage(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Passage; operation: OperationSummary | null } {
  const row = findLivingRow(register.database, 'passage', id);
  findUnclosedRound(register, row.round_id);
  const { result, operation } = register.transact({ name: 'passage.remove', parts: partsOf(register, row) }, writer => {
    forMade(writer, row, (table, made) => {
      if (writer.get(table, made)?.deleted_at === null) writer.remove(table, made);
    });
    return writer.remove('passage', id, version);
  });
  return { record: passageOfRow(result), operation };
}

/** And comes back with it. @throws Refusal NOT_FOUND, ROUND_CLOSED, WRONG_VALUE (unknown unit). */
export function restorePassage(
  register: Register,
  { id }: { readonly id: string },
): { record: Passage; operation: OperationSummary | null } {
  const row = findRow(register.database, 'passage', id);
  findUnclosedRound(register, row.round_id);
  requireUnits(register, [row.unit_id], 'unitId');
  const { result, operation } = register.transact(
    { name: 'passage.restore', parts: partsOf(register, row) },
    writer => {
      forMade(writer, row, (table, made) => writer.restore(table, made));
      return writer.restore('passage', id);
    },
  );
  return { record: passageOfRow(result), operation };
}

function forMade(writer: Writer, row: PassageRow, act: (table: 'model' | 'feedback', id: string) => void): void {
  if (row.model_id !== null && writer.get('model', row.model_id)) act('model', row.model_id);
  if (row.feedback_id !== null && writer.get('feedback', row.feedback_id)) act('feedback', row.feedback_id);
}

function partsOf(register: Register, { unit_id: unitId }: PassageRow): { readonly subject: string } {
  return { subject: unitNameOn(register, unitId, register.today()) };
}
