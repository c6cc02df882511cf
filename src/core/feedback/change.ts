import type { FeedbackFields, FeedbackItem, OperationSummary } from '../../contract/index.ts';
import { findLivingRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { partsOf } from './create.ts';
import { feedbackOfRow, fieldsOfFeedback, rowOfFeedback } from './rows.ts';

export interface FeedbackChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<FeedbackFields>;
}

/** @throws Refusal NOT_FOUND, STALE, WRONG_VALUE (unknown unit). */
export function changeFeedback(
  register: Register,
  { id, version, changes }: FeedbackChange,
): { record: FeedbackItem; operation: OperationSummary | null } {
  const fields = withChanges(fieldsOfFeedback(findLivingRow(register.database, 'feedback', id)), changes);
  requireUnits(register, [fields.unitId], 'unitId');
  const { result, operation } = register.transact(
    { name: 'feedback.change', parts: partsOf(register, fields) },
    writer => writer.update('feedback', id, rowOfFeedback(fields), version),
  );
  return { record: feedbackOfRow(result), operation };
}
