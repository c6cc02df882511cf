import type { Model, ModelFields, OperationSummary } from '../../contract/index.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { toPlainText } from '../text/normalise.ts';
import { modelOfRow, rowOfModel } from './rows.ts';

/** A model like another one is taken; the reckoning names it among the things to look at again. @throws Refusal WRONG_VALUE. */
export function createModel(
  register: Register,
  fields: ModelFields,
): { record: Model; operation: OperationSummary | null } {
  requireUnits(register, fields.unitIds, 'unitIds');
  const parts = { subject: toPlainText(fields.name) };
  const { result, operation } = register.transact({ name: 'model.create', parts }, writer =>
    writer.insert('model', rowOfModel(fields)),
  );
  return { record: modelOfRow(result), operation };
}
