import type { Model, OperationSummary } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { modelOfRow, unitIdsOfRow } from './rows.ts';

/** @throws Refusal NOT_FOUND, STALE. */
export function removeModel(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Model; operation: OperationSummary | null } {
  const { name: subject } = findLivingRow(register.database, 'model', id);
  const { result, operation } = register.transact({ name: 'model.remove', parts: { subject } }, writer =>
    writer.remove('model', id, version),
  );
  return { record: modelOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, WRONG_VALUE (unknown unit). */
export function restoreModel(
  register: Register,
  { id }: { readonly id: string },
): { record: Model; operation: OperationSummary | null } {
  const row = findRow(register.database, 'model', id);
  requireUnits(register, unitIdsOfRow(row), 'unitIds');
  const { result, operation } = register.transact({ name: 'model.restore', parts: { subject: row.name } }, writer =>
    writer.restore('model', id),
  );
  return { record: modelOfRow(result), operation };
}
