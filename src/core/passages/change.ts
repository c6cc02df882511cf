import { type OperationSummary, type Passage, passageSection } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import type { PassageRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { toPlainParagraph } from '../text/normalise.ts';
import { unitNameOn } from '../units/find.ts';
import { rowMade } from './made-of-passage.ts';
import { passageOfRow } from './rows.ts';

/**
 * Says a passage otherwise. What was made of it says the same afterwards, unless somebody wrote it otherwise meanwhile.
 *
 * @throws Refusal NOT_FOUND, ROUND_CLOSED, STALE, WRONG_VALUE.
 */
export function changePassage(
  register: Register,
  { id, version, text: typed }: { readonly id: string; readonly version: number; readonly text: string },
): { record: Passage; operation: OperationSummary | null } {
  const row = findLivingRow(register.database, 'passage', id);
  const { year } = findUnclosedRound(register, row.round_id);
  const text = toPlainParagraph(typed);
  if (text === '') refuse('WRONG_VALUE', { field: 'text', reason: 'nothingToCut' });
  const parts = { subject: unitNameOn(register, row.unit_id, register.today()) };
  const { result, operation } = register.transact({ name: 'passage.change', parts }, writer => {
    const changed = writer.update('passage', id, { text }, version);
    followInMade(writer, row, text, year);
    return changed;
  });
  return { record: passageOfRow(result), operation };
}

function followInMade(writer: Writer, row: PassageRow, text: string, year: number): void {
  const cut = { section: passageSection.parse(row.section), unitId: row.unit_id, year };
  const before = rowMade({ ...cut, text: row.text });
  const after = rowMade({ ...cut, text });
  const model = row.model_id === null ? undefined : writer.get('model', row.model_id);
  if (model?.deleted_at === null && model.name === before.model?.name && model.results === before.model.results) {
    writer.update('model', model.id, {
      name: after.model?.name ?? model.name,
      results: after.model?.results ?? null,
      search_key: after.model?.search_key ?? model.search_key,
    });
  }
  const feedback = row.feedback_id === null ? undefined : writer.get('feedback', row.feedback_id);
  if (feedback?.deleted_at === null && feedback.content === before.feedback?.content) {
    writer.update('feedback', feedback.id, {
      content: after.feedback?.content ?? feedback.content,
      search_key: after.feedback?.search_key ?? feedback.search_key,
    });
  }
}
