import type { FeedbackKind } from '../../../contract/enumerations.ts';
import { feedbackWords } from '../../words/feedback.ts';

/** Public opinion and false information are told of in a report, never listed in its appendix. */
export const feedbackAppendix = {
  title: feedbackWords.appendixTitle,
  keeps: ({ item }: { readonly item: { readonly kind: FeedbackKind } }) =>
    item.kind === 'difficulty' || item.kind === 'proposal',
};
