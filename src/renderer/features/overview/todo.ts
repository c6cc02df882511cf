import { formatDay } from '../../parts/format/days.ts';
import { distanceInWords, overviewWords } from '../../words/overview.ts';
import { upwardAddress } from '../papers/addresses.ts';
import { REMIND_FROM, type TodoFacts, type TodoItem } from './todo-item.ts';
import { notRecorded } from './todo-not-recorded.ts';
import { proposals, reportGaps, toReview, unanswered } from './todo-open.ts';
import { ofRound } from './todo-round.ts';

const { todo: words } = overviewWords;

/** Everything that waits for somebody, by the day it is due. Nothing is late before its day is over. */
export function todoOf(facts: TodoFacts): readonly TodoItem[] {
  // Nothing more is taken in for a closed round, so nothing of it waits.
  const closed = facts.view !== null && facts.view.closed !== null;
  const items = [
    ...(closed ? [] : [...ofRound(facts), ...unanswered(facts)]),
    ...owedUpwards(facts),
    ...notRecorded(facts),
    ...proposals(facts),
    ...toReview(facts.review),
    ...reportGaps(facts.doubts),
  ];
  return items.toSorted((left, right) => (left.due ?? '9').localeCompare(right.due ?? '9'));
}

/** The office's own reports: every one that is overdue, and those due within a few days. */
function owedUpwards({ upward }: TodoFacts): readonly TodoItem[] {
  return upward
    .filter(({ state, days }) => state === 'overdue' || (state === 'waiting' && days <= REMIND_FROM))
    .map(({ id, state, days, dueOn, recipient, subject }) => ({
      key: `upward.${id}`,
      sign: state === 'overdue' ? 'overdue' : 'notYetDue',
      sentence: words.upward(recipient, subject),
      detail: words.until(formatDay(dueOn), distanceInWords(state === 'overdue' ? -days : days)),
      action: words.upwardAction,
      target: { address: upwardAddress },
      due: dueOn,
    }));
}
