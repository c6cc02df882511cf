import type { RoundLine, RoundView } from '../../../../contract/rounds.ts';
import { daysBetween, formatDay } from '../../../parts/format/days.ts';
import { distanceInWords, overviewWords } from '../../../words/overview.ts';

const { message: words } = overviewWords;

export interface MessageFacts {
  readonly round: RoundView['round'];
  readonly lines: readonly RoundLine[];
  readonly asOf: string;
  /** "Ban TGDV Đảng ủy UBND tỉnh", from the settings. */
  readonly board: string;
  /** The day before which the report is asked for now. */
  readonly until: string;
  /** The hour, when the as-of day is today; null: the end of the as-of day. */
  readonly now: { readonly hour: number; readonly minute: number } | null;
}

/** Whoever has not sent: after the last day those overdue, before it everybody still waited for. */
export function whoHasNot(lines: readonly RoundLine[]): readonly RoundLine[] {
  const overdue = lines.filter(line => line.state === 'overdue');
  return overdue.length > 0 ? overdue : lines.filter(line => line.state === 'notYetDue');
}

/**
 * The Zalo text to those who have not sent: a reminder before the last day, an urging after it. It names the
 * units it goes to and says nothing of the others.
 */
export function messageOf(facts: MessageFacts): string {
  const missing = whoHasNot(facts.lines);
  const [first] = missing;
  if (first === undefined) return '';
  return first.state === 'overdue' ? urging(facts, missing) : reminder(facts, missing);
}

function reminder({ round, asOf, board }: MessageFacts, missing: readonly RoundLine[]): string {
  const day = formatDay(round.dueOn);
  return words.reminder({
    board,
    title: round.title,
    deadline: round.appliedCutOff === 'before' ? words.before(day) : words.through(day),
    left: distanceInWords(daysBetween(asOf, round.lastDayOnTime)),
    whom: missing.length === 1 ? (missing[0]?.unitName ?? '') : words.thoseMissing,
  });
}

function urging({ round, asOf, board, until, now }: MessageFacts, missing: readonly RoundLine[]): string {
  const one = missing.length === 1;
  const text = words.urge({
    board,
    title: round.title,
    when:
      now === null ? words.endOfDay(formatDay(asOf)) : words.atHour(two(now.hour), two(now.minute), formatDay(asOf)),
    whom: one ? (missing[0]?.unitName ?? '') : words.whomMany,
    until: formatDay(until),
  });
  if (one) return text;
  const names = missing.map((line, index) => words.listLine(index + 1, line.unitName));
  return [text, words.listHead, ...names].join('\n');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
