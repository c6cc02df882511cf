import type { UnitKind } from '../../../contract/enumerations.ts';
import type { ReminderEntry } from '../../../contract/papers.ts';
import type { ReviewItem } from '../../../contract/review.ts';
import type { RoundLine, RoundView } from '../../../contract/rounds.ts';
import type { CoverageTable, Doubt } from '../../../contract/status.ts';
import type { UpwardReportLine } from '../../../contract/upward-reports.ts';
import { daysBetween, formatDay } from '../../parts/format/days.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import type { StateName } from '../../parts/state/states.ts';
import { distanceInWords, kindsInWords, overviewWords } from '../../words/overview.ts';
import { composeAddress, upwardAddress } from '../papers/addresses.ts';
import { addresses, roundAddress } from './addresses.ts';
import { isUnknown } from './is-unknown.ts';
import { proposals, reportGaps, toReview, unanswered } from './todo-open.ts';

const { todo: words } = overviewWords;

/** One thing to do: how many and what, why or until when, and the one place where it is done. */
export interface TodoItem {
  readonly key: string;
  readonly sign: StateName | 'review' | 'question';
  readonly sentence: string;
  readonly detail: string;
  readonly action: string;
  /** Address behind `#`, or the panel on this page that lists who has not sent. */
  readonly target: { readonly address: string } | 'whoHasNot';
  /** The day it was or is due; null: no day, after the dated ones. */
  readonly due: string | null;
  /** The paper that goes with it, on the page of papers. */
  readonly paper?: { readonly label: string; readonly address: string };
}

export interface TodoFacts {
  readonly year: number;
  readonly asOf: string;
  readonly view: RoundView | null;
  readonly coverage: CoverageTable;
  readonly doubts: readonly Doubt[];
  /** Reports the office itself owes upwards and has not sent. */
  readonly upward: readonly UpwardReportLine[];
  /** Kinds of the units without a recorded answer about their programme. */
  readonly plansNotRecorded: readonly UnitKind[];
  /** Kinds of the units that said they have no programme with the content. */
  readonly plansNo: readonly UnitKind[];
  /** Everybody reminded in the round, with what came of it. */
  readonly reminders: readonly ReminderEntry[];
  /** Proposals of the year nobody has answered, and how many of them were forwarded. */
  readonly proposals: { readonly open: number; readonly forwarded: number };
  /** "Cần xem lại" without what was let stand. */
  readonly review: readonly ReviewItem[];
}

/** How many days before the last day on time a reminder becomes something to do. */
const REMIND_FROM = 15;

/** Everything that waits for somebody, by the day it is due. Nothing is late before its day is over. */
export function todoOf(facts: TodoFacts): readonly TodoItem[] {
  const items = [
    ...ofRound(facts),
    ...unanswered(facts),
    ...owedUpwards(facts),
    ...notRecorded(facts),
    ...proposals(facts),
    ...toReview(facts.review),
    ...reportGaps(facts.doubts),
  ];
  return items.toSorted((left, right) => (left.due ?? '9').localeCompare(right.due ?? '9'));
}

function ofRound({ view, asOf, reminders }: TodoFacts): readonly TodoItem[] {
  if (view === null) return [];
  const { round, questions } = view;
  const lines = view.lines.filter(line => line.state !== 'exempt');
  return [
    ...overdue(lines, round.title, reminders),
    ...softCopies(lines, round.lastDayOnTime),
    ...dueSoon(lines, round, asOf),
    ...extended(lines, asOf),
    ...askedToComplete(lines, asOf),
    ...(questions.length === 0
      ? []
      : [
          {
            key: 'roster',
            sign: 'question' as const,
            sentence: words.roster(formatAlone(questions.length)),
            detail: words.rosterDetail,
            action: words.rosterAction,
            target: { address: addresses.rounds },
            due: round.lastDayOnTime,
          },
        ]),
  ];
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

function overdue(lines: readonly RoundLine[], title: string, reminders: readonly ReminderEntry[]): readonly TodoItem[] {
  const late = lines.filter(line => line.state === 'overdue');
  if (late.length === 0) return [];
  const kinds = kindsInWords(late.map(line => line.unitKind));
  const times = Math.max(0, ...reminders.filter(({ receivedOn }) => receivedOn === null).map(entry => entry.times));
  return [
    {
      key: 'overdue',
      sign: 'overdue',
      sentence: words.overdue(formatAlone(late.length), title),
      detail: times === 0 ? kinds : words.reminded(kinds, formatAlone(times)),
      action: words.overdueAction,
      target: { address: roundAddress('overdue') },
      due: earliest(late.map(line => line.lastDayOnTime)),
      paper: { label: words.chase, address: composeAddress('chase') },
    },
  ];
}

function dueSoon(lines: readonly RoundLine[], round: RoundView['round'], asOf: string): readonly TodoItem[] {
  const waiting = lines.filter(line => line.state === 'notYetDue' && line.extendedTo === null);
  const days = daysBetween(asOf, round.lastDayOnTime);
  if (waiting.length === 0 || days > REMIND_FROM) return [];
  return [
    {
      key: 'due',
      sign: 'notYetDue',
      sentence: words.due(formatAlone(waiting.length), round.title),
      detail: words.dueDetail(formatDay(round.lastDayOnTime), distanceInWords(days)),
      action: words.dueAction,
      target: 'whoHasNot',
      due: round.lastDayOnTime,
      paper: { label: words.remind, address: composeAddress('before') },
    },
  ];
}

function extended(lines: readonly RoundLine[], asOf: string): readonly TodoItem[] {
  const waiting = lines.filter(line => line.state === 'notYetDue' && line.extendedTo !== null);
  const due = earliest(waiting.map(line => line.extendedTo));
  if (due === null || daysBetween(asOf, due) > REMIND_FROM) return [];
  return [
    {
      key: 'extended',
      sign: 'extended',
      sentence: words.extended(formatAlone(waiting.length)),
      detail: words.extendedDetail(formatDay(due), distanceInWords(daysBetween(asOf, due))),
      action: words.extendedAction,
      target: { address: roundAddress('extended') },
      due,
    },
  ];
}

function softCopies(lines: readonly RoundLine[], lastDay: string): readonly TodoItem[] {
  const soft = lines.filter(line => line.softOnly);
  const oldest = earliest(soft.map(line => line.receivedOn));
  if (oldest === null) return [];
  return [
    {
      key: 'soft',
      sign: 'softOnly',
      sentence: words.soft(formatAlone(soft.length)),
      detail: words.softDetail(formatDay(oldest)),
      action: words.softAction,
      target: { address: roundAddress('softOnly') },
      due: lastDay,
    },
  ];
}

function askedToComplete(lines: readonly RoundLine[], asOf: string): readonly TodoItem[] {
  const asked = lines.filter(line => line.askedToComplete);
  if (asked.length === 0) return [];
  const due = earliest(asked.map(line => line.completionDue));
  return [
    {
      key: 'asked',
      sign: 'askedToComplete',
      sentence: words.asked(formatAlone(asked.length)),
      detail: due === null ? words.askedNoDue : words.until(formatDay(due), distanceInWords(daysBetween(asOf, due))),
      action: words.askedAction,
      target: { address: roundAddress('askedToComplete') },
      due,
      paper: { label: words.complete, address: composeAddress('complete') },
    },
  ];
}

function notRecorded({ year, asOf, coverage, plansNotRecorded, plansNo }: TodoFacts): readonly TodoItem[] {
  const items: TodoItem[] = [];
  const silent = coverage.rows.filter(({ period }) => period !== null && isUnknown(period));
  if (coverage.months.length > 0 && silent.length > 0) {
    items.push({
      key: 'meetings',
      sign: 'notRecorded',
      sentence: words.meetings(formatAlone(silent.length)),
      detail: words.consists(kindsInWords(silent.map(row => row.unitKind))),
      action: words.meetingsAction,
      target: { address: addresses.meetings },
      due: null,
    });
  }
  // "Cả năm" can only be said once the year is about over; before that its absence is no gap.
  const atLeast = coverage.rows.filter(({ period }) => period?.atLeast === true && !isUnknown(period));
  if (atLeast.length > 0 && asOf >= `${year}-12-01`) {
    items.push({
      key: 'yearCount',
      sign: 'notRecorded',
      sentence: words.yearCount(formatAlone(atLeast.length)),
      detail: words.yearCountDetail,
      action: words.meetingsAction,
      target: { address: addresses.meetings },
      due: null,
    });
  }
  if (plansNotRecorded.length > 0) {
    items.push({
      key: 'plans',
      sign: 'notRecorded',
      sentence: words.plans(formatAlone(plansNotRecorded.length)),
      detail: words.consists(kindsInWords(plansNotRecorded)),
      action: words.plansAction,
      target: { address: addresses.workPlans },
      due: null,
    });
  }
  if (plansNo.length > 0) {
    items.push({
      key: 'noPlan',
      sign: 'no',
      sentence: words.noPlan(formatAlone(plansNo.length)),
      detail: words.consists(kindsInWords(plansNo)),
      action: words.noPlanAction,
      target: { address: addresses.workPlans },
      due: null,
    });
  }
  return items;
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
