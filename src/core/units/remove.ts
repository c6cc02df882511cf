import type { OperationSummary, UnitRecord } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { refuseTakenName } from './create.ts';
import { findUnit, unitNameOn } from './find.ts';
import { recordOfUnit } from './rows.ts';

/**
 * Into "Mục đã xóa": for a unit entered by mistake. A unit that ended is closed instead.
 *
 * @throws Refusal NOT_FOUND, STALE, STILL_USED when other units belong to it.
 */
export function removeUnit(
  register: Register,
  input: { readonly id: string; readonly version: number },
): { record: UnitRecord; operation: OperationSummary | null } {
  const subject = unitNameOn(register, input.id, register.today());
  const below = register.book.units().filter(({ profiles }) => profiles.at(-1)?.parent_id === input.id).length;
  if (below > 0) refuse('STILL_USED', { noun: 'unit', name: subject, by: 'subordinateUnits' });
  const { operation } = register.transact({ name: 'unit.remove', parts: { subject } }, writer =>
    writer.remove('unit', input.id, input.version),
  );
  return { record: recordOfUnit(findUnit(register.database, input.id), register.today()), operation };
}

/** @throws Refusal NOT_FOUND, ALREADY_EXISTS (a living unit took the name), WRONG_VALUE (its superior is removed). */
export function restoreUnit(
  register: Register,
  input: { readonly id: string },
): { record: UnitRecord; operation: OperationSummary | null } {
  const subject = unitNameOn(register, input.id, register.today());
  refuseTakenName(register, subject, [input.id]);
  refuseBelowRemoved(register, input.id);
  const { operation } = register.transact({ name: 'unit.restore', parts: { subject } }, writer =>
    writer.restore('unit', input.id),
  );
  return { record: recordOfUnit(findUnit(register.database, input.id), register.today()), operation };
}

/** A unit whose superior is not in the register would come to stand beside the direct units. */
function refuseBelowRemoved(register: Register, id: string): void {
  for (const { parent_id: parentId } of findUnit(register.database, id).profiles) {
    if (parentId !== null && findUnit(register.database, parentId).unit.deleted_at !== null) {
      refuse('WRONG_VALUE', { field: 'parentId', reason: 'superiorRemoved' });
    }
  }
}
