import type { FeedbackItem, OperationSummary } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { partsOf } from './create.ts';
import { feedbackOfRow, fieldsOfFeedback } from './rows.ts';

/** @throws Refusal NOT_FOUND, STALE. */
export function removeFeedback(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: FeedbackItem; operation: OperationSummary | null } {
  const fields = fieldsOfFeedback(findLivingRow(register.database, 'feedback', id));
  const { result, operation } = register.transact(
    { name: 'feedback.remove', parts: partsOf(register, fields) },
    writer => writer.remove('feedback', id, version),
  );
  return { record: feedbackOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, WRONG_VALUE (unknown unit). */
export function restoreFeedback(
  register: Register,
  { id }: { readonly id: string },
): { record: FeedbackItem; operation: OperationSummary | null } {
  const fields = fieldsOfFeedback(findRow(register.database, 'feedback', id));
  requireUnits(register, [fields.unitId], 'unitId');
  const { result, operation } = register.transact(
    { name: 'feedback.restore', parts: partsOf(register, fields) },
    writer => writer.restore('feedback', id),
  );
  return { record: feedbackOfRow(result), operation };
}
