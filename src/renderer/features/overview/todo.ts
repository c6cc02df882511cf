import type { UnitKind } from '../../../contract/enumerations.ts';
import type { RoundLine, RoundView } from '../../../contract/rounds.ts';
import type { CoverageTable, Doubt } from '../../../contract/status.ts';
import type { UpwardReportLine } from '../../../contract/upward-reports.ts';
import { daysBetween, formatDay } from '../../parts/format/days.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import type { StateName } from '../../parts/state/states.ts';
import { distanceInWords, kindsInWords, overviewWords } from '../../words/overview.ts';
import { composeAddress, recordPaperAddress, upwardAddress } from '../papers/addresses.ts';
import { addresses, roundAddress } from './addresses.ts';
import { isUnknown } from './is-unknown.ts';

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
}

/** How many days before the last day on time a reminder becomes something to do. */
const REMIND_FROM = 15;

/** Everything that waits for somebody, by the day it is due. Nothing is late before its day is over. */
export function todoOf(facts: TodoFacts): readonly TodoItem[] {
  const items = [...ofRound(facts), ...owedUpwards(facts), ...notRecorded(facts), ...review(facts.doubts)];
  return items.toSorted((left, right) => (left.due ?? '9').localeCompare(right.due ?? '9'));
}

function ofRound({ view, asOf }: TodoFacts): readonly TodoItem[] {
  if (view === null) return [];
  const { round, questions } = view;
  const lines = view.lines.filter(line => line.state !== 'exempt');
  return [
    ...overdue(lines, round.title),
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

function overdue(lines: readonly RoundLine[], title: string): readonly TodoItem[] {
  const late = lines.filter(line => line.state === 'overdue');
  if (late.length === 0) return [];
  return [
    {
      key: 'overdue',
      sign: 'overdue',
      sentence: words.overdue(formatAlone(late.length), title),
      detail: kindsInWords(late.map(line => line.unitKind)),
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

function notRecorded({ year, asOf, coverage, plansNotRecorded }: TodoFacts): readonly TodoItem[] {
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
  return items;
}

/** Doubts that no other line speaks of: what each is called, and the page where it is settled. */
const reviewed = [
  { kind: 'duplicateModel', action: words.modelsAction, address: addresses.models },
  { kind: 'countDiffers', action: words.meetingsReviewAction, address: addresses.meetings },
  { kind: 'reportedDiffers', action: words.activitiesAction, address: addresses.activities },
  { kind: 'receiptYear', action: words.askedAction, address: addresses.rounds },
  { kind: 'futureDay', action: words.askedAction, address: addresses.rounds },
  { kind: 'sharedNumber', action: words.askedAction, address: addresses.rounds },
  { kind: 'planDay', action: words.plansReviewAction, address: addresses.workPlans },
  { kind: 'missingText', action: words.reportAction, address: addresses.report },
  { kind: 'noDirectives', action: words.directivesAction, address: recordPaperAddress },
] as const satisfies readonly { readonly kind: Doubt['kind']; readonly action: string; readonly address: string }[];

/** One line a kind: how many, and the first in its own words. */
function review(doubts: readonly Doubt[]): readonly TodoItem[] {
  return reviewed.flatMap(({ kind, action, address }) => {
    const ofKind = doubts.filter(doubt => doubt.kind === kind);
    const [first] = ofKind;
    if (first === undefined) return [];
    return [
      {
        key: kind,
        sign: 'review' as const,
        sentence: words.review(words[kind](formatAlone(ofKind.length))),
        detail: first.sentence,
        action,
        target: { address },
        due: null,
      },
    ];
  });
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
