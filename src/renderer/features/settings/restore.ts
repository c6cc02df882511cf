import type { Noun } from '../../../contract/enumerations.ts';
import type { OperationSummary } from '../../../contract/values.ts';
import { client } from '../../app/client.ts';

export interface Removed {
  readonly noun: Noun;
  readonly id: string;
  readonly name: string;
  readonly deletedAt: string;
}

type Restorable =
  | 'unit'
  | 'workPlan'
  | 'meeting'
  | 'activity'
  | 'round'
  | 'receipt'
  | 'model'
  | 'feedback'
  | 'passage'
  | 'joining'
  | 'issuedDocument'
  | 'reminder'
  | 'upwardReport'
  | 'documentTemplate'
  | 'attachment'
  | 'view'
  | 'passedDoubt';

/** Nouns that are removed and restored by themselves; the others go and come with the record they belong to. */
const restorers: Readonly<
  Record<Restorable, (input: { readonly id: string }) => Promise<{ readonly operation: OperationSummary | null }>>
> = {
  unit: input => client.units.restore(input),
  workPlan: input => client.workPlans.restore(input),
  meeting: input => client.meetings.restore(input),
  activity: input => client.activities.restore(input),
  round: input => client.rounds.restore(input),
  receipt: input => client.receipts.restore(input),
  model: input => client.models.restore(input),
  feedback: input => client.feedback.restore(input),
  passage: input => client.passages.restore(input),
  joining: input => client.joinings.restore(input),
  issuedDocument: input => client.papers.restore(input),
  reminder: input => client.reminders.restore(input),
  upwardReport: input => client.upwardReports.restore(input),
  documentTemplate: input => client.templates.restore(input),
  attachment: input => client.attachments.restore(input),
  view: input => client.views.restore(input),
  passedDoubt: input => client.review.restore(input),
};

function isRestorable(noun: Noun): noun is Restorable {
  return noun in restorers;
}

export async function restore({ noun, id }: Removed): Promise<{ readonly operation: OperationSummary | null }> {
  return isRestorable(noun) ? restorers[noun]({ id }) : { operation: null };
}
