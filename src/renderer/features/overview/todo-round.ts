import type { ReminderEntry } from '../../../contract/papers.ts';
import type { RoundLine, RoundView } from '../../../contract/rounds.ts';
import { daysBetween, formatDay } from '../../parts/format/days.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { distanceInWords, kindsInWords, overviewWords } from '../../words/overview.ts';
import { composeAddress } from '../papers/addresses.ts';
import { addresses, roundAddress } from './addresses.ts';
import { REMIND_FROM, type TodoFacts, type TodoItem } from './todo-item.ts';

const { todo: words } = overviewWords;

/** What the round waits for: late reports, soft copies, what is due soon, what changed in its list. */
export function ofRound({ view, asOf, reminders }: TodoFacts): readonly TodoItem[] {
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
            sentence: rosterSentence(questions),
            detail: words.rosterDetail,
            action: words.rosterAction,
            target: { address: addresses.rounds },
            due: round.lastDayOnTime,
          },
        ]),
  ];
}

function rosterSentence(questions: RoundView['questions']): string {
  const founded = questions.filter(({ kind }) => kind === 'founded').length;
  const ended = questions.length - founded;
  if (ended === 0) return words.rosterNew(formatAlone(founded));
  if (founded === 0) return words.rosterEnded(formatAlone(ended));
  return words.rosterBoth(formatAlone(founded), formatAlone(ended));
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

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}
