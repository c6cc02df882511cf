import { formatAlone } from '../../parts/format/numbers.ts';
import { kindsInWords, overviewWords } from '../../words/overview.ts';
import { addresses } from './addresses.ts';
import { isUnknown } from './is-unknown.ts';
import type { TodoFacts, TodoItem } from './todo-item.ts';

const { todo: words } = overviewWords;

/** What units did not say, and plans they said they do not have; nothing of it has a day. */
export function notRecorded({ year, asOf, coverage, plansNotRecorded, plansNo }: TodoFacts): readonly TodoItem[] {
  const silent = coverage.rows.filter(({ period }) => period !== null && isUnknown(period));
  const atLeast = coverage.rows.filter(({ period }) => period?.atLeast === true && !isUnknown(period));
  // "Cả năm" can only be said once the year is about over; before that its absence is no gap.
  const isYearAboutOver = asOf >= `${year}-12-01`;
  const meetings = { action: words.meetingsAction, target: { address: addresses.meetings }, due: null };
  const plans = { target: { address: addresses.workPlans }, due: null };
  const items: readonly (TodoItem & { readonly count: number })[] = [
    {
      ...meetings,
      count: coverage.months.length > 0 ? silent.length : 0,
      key: 'meetings',
      sign: 'notRecorded',
      sentence: words.meetings(formatAlone(silent.length)),
      detail: words.consists(kindsInWords(silent.map(row => row.unitKind))),
    },
    {
      ...meetings,
      count: isYearAboutOver ? atLeast.length : 0,
      key: 'yearCount',
      sign: 'notRecorded',
      sentence: words.yearCount(formatAlone(atLeast.length)),
      detail: words.yearCountDetail,
    },
    {
      ...plans,
      count: plansNotRecorded.length,
      key: 'plans',
      sign: 'notRecorded',
      sentence: words.plans(formatAlone(plansNotRecorded.length)),
      detail: words.consists(kindsInWords(plansNotRecorded)),
      action: words.plansAction,
    },
    {
      ...plans,
      count: plansNo.length,
      key: 'noPlan',
      sign: 'no',
      sentence: words.noPlan(formatAlone(plansNo.length)),
      detail: words.consists(kindsInWords(plansNo)),
      action: words.noPlanAction,
    },
  ];
  return items.flatMap(({ count, ...item }) => (count === 0 ? [] : [item]));
}
