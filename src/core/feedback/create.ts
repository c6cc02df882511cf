import type { FeedbackFields, FeedbackItem, OperationSummary } from '../../contract/index.ts';
import { namingDay, requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { unitNameOn } from '../units/find.ts';
import { feedbackOfRow, rowOfFeedback } from './rows.ts';

/** @throws Refusal WRONG_VALUE (unknown unit). */
export function createFeedback(
  register: Register,
  fields: FeedbackFields,
): { record: FeedbackItem; operation: OperationSummary | null } {
  requireUnits(register, [fields.unitId], 'unitId');
  const { result, operation } = register.transact(
    { name: 'feedback.create', parts: partsOf(register, fields) },
    writer => writer.insert('feedback', rowOfFeedback(fields)),
  );
  return { record: feedbackOfRow(result), operation };
}

/** What the operation's sentence says: whose opinion. */
export function partsOf(
  register: Register,
  { unitId, year }: Pick<FeedbackFields, 'unitId' | 'year'>,
): { readonly subject: string } {
  return { subject: unitNameOn(register, unitId, namingDay(register, year)) };
}
