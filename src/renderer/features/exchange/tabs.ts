import type { Work } from './work.ts';
import { openQuestions } from './work.ts';

/** Five counts of what the file brings, then what else there is to look at. */
export type Tab = 'new' | 'changed' | 'unchanged' | 'refused' | 'questions' | 'proposals' | 'warnings' | 'layout';

export interface TabCount {
  readonly tab: Tab;
  /** Null: nothing to count. */
  readonly count: number | null;
}

/** The five counts are always there, the others when they have something. */
export function tabsOf(work: Work): readonly TabCount[] {
  const { preview } = work;
  const beside: readonly TabCount[] = [
    { tab: 'proposals', count: preview.proposals.length },
    { tab: 'warnings', count: preview.warnings.length },
  ];
  return [
    { tab: 'new', count: preview.new },
    { tab: 'changed', count: preview.changed },
    { tab: 'unchanged', count: preview.unchanged },
    { tab: 'refused', count: preview.refused.length },
    { tab: 'questions', count: openQuestions(work).length },
    ...beside.filter(({ count }) => count !== 0),
    { tab: 'layout', count: null },
  ];
}

/** Where to look first: what must be answered, then what changes, then what is new. */
export function firstTab(work: Work): Tab {
  const { preview } = work;
  if (preview.questions.length > 0) return 'questions';
  if (preview.changed > 0) return 'changed';
  return preview.new > 0 || preview.unchanged === 0 ? 'new' : 'unchanged';
}
