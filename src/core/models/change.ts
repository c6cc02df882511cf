import type { Model, ModelFields, OperationSummary } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { toPlainText } from '../text/normalise.ts';
import { fieldsOfModel, modelOfRow, rowOfModel } from './rows.ts';

export interface ModelChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<ModelFields>;
}

/** @throws Refusal NOT_FOUND, STALE, WRONG_VALUE (unknown unit). */
export function changeModel(
  register: Register,
  { id, version, changes }: ModelChange,
): { record: Model; operation: OperationSummary | null } {
  const fields = withChanges(fieldsOfModel(findLivingRow(register.database, 'model', id)), changes);
  if (changes.unitIds) requireUnits(register, changes.unitIds, 'unitIds');
  const parts = { subject: toPlainText(fields.name) };
  const { result, operation } = register.transact({ name: 'model.change', parts }, writer =>
    writer.update('model', id, rowOfModel(fields), version),
  );
  return { record: modelOfRow(result), operation };
}
