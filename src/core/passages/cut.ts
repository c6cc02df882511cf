import type { OperationSummary, Passage, PassageFields } from '../../contract/index.ts';
import { criterionGroupLabel, generalGroupLabel, passageSectionLabel } from '../../contract/words/labels.ts';
import { findLivingRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import { unitNameOn } from '../units/find.ts';
import { insertMade } from './made-of-passage.ts';
import { plainPassage } from './plain-passage.ts';
import { columnsOfPassage, passageOfRow } from './rows.ts';

/**
 * Puts a part of a unit's report into a section. A model, difficulty, proposal or opinion gets its own record in the same
 * operation, so that one undo takes both.
 *
 * @throws Refusal NOT_FOUND, ROUND_CLOSED, WRONG_VALUE (unknown unit, nothing left of the text).
 */
export function cutPassage(
  register: Register,
  fields: PassageFields,
): { record: Passage; operation: OperationSummary | null } {
  const { year } = findUnclosedRound(register, fields.roundId);
  requireUnits(register, [fields.unitId], 'unitId');
  if (fields.receiptId !== null) findLivingRow(register.database, 'receipt', fields.receiptId);
  if (fields.attachmentId !== null) findLivingRow(register.database, 'attachment', fields.attachmentId);
  const { section, unitId, group } = fields;
  const text = plainPassage(fields.text, section);
  if (text === '') refuse('WRONG_VALUE', { field: 'text', reason: 'nothingToCut' });
  const parts = {
    subject: unitNameOn(register, unitId, register.today()),
    detail: section === 'results' ? groupInWords(group) : passageSectionLabel[section],
  };
  const { result, operation } = register.transact({ name: 'passage.cut', parts }, writer =>
    writer.insert('passage', {
      ...columnsOfPassage(fields, text),
      ...insertMade(writer, { section, text, unitId, year }),
    }),
  );
  return { record: passageOfRow(result), operation };
}

function groupInWords(group: number | null): string {
  return group === null ? generalGroupLabel : criterionGroupLabel(group);
}
