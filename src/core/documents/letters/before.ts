import type { RoundLine } from '../../../contract/index.ts';
import { refuse } from '../../refusal.ts';
import { daysBetween } from '../../text/days.ts';
import {
  beforeDemand,
  beforeFacts,
  beforeFileName,
  beforeSubject,
  extensionGiven,
  withinExtension,
} from '../words/before.ts';
import { allUnits, byDay, letterSymbol, mostAddressed } from '../words/letters.ts';
import { letter } from './letter.ts';
import type { PlannedPaper, RoundContext } from './planned.ts';

/** Units still waited for whose last day has not passed; of a closed round nobody is. @throws Refusal PAPER_REFUSED. */
export function awaitedLines({ lines, choice, closed }: RoundContext): readonly RoundLine[] {
  const wanted = choice.unitIds === undefined ? null : new Set(choice.unitIds);
  const meant = lines.filter(line => wanted === null || wanted.has(line.unitId));
  const awaited = meant.filter(line => line.state === 'notYetDue');
  if (awaited.length > 0 && !closed) return awaited;
  // Whoever's day has passed is no longer reminded but urged.
  const isOver = meant.some(line => line.state === 'overdue');
  if (isOver) return refuse('PAPER_REFUSED', { reason: 'deadlineOver' });
  return refuse('PAPER_REFUSED', { reason: awaited.length > 0 ? 'roundClosed' : 'nobodyAwaited' });
}

interface Due {
  readonly due: string;
  /** What was given instead of the round's own day; '' where nothing. */
  readonly extension: string;
  /** Null where each has a day of its own. */
  readonly daysLeft: number | null;
}

/** The day asked for, and how far it is: their own where all of them were given one. */
export function dueOf({ round, choice }: RoundContext, to: readonly RoundLine[]): Due {
  const [day = null, ...otherDays] = new Set(to.map(({ extendedTo }) => extendedTo));
  if (day === null || otherDays.includes(null)) {
    const daysLeft = daysBetween(choice.asOf, round.lastDayOnTime);
    return { due: byDay(round.dueOn, round.appliedCutOff), extension: '', daysLeft };
  }
  const single = to.length === 1;
  if (otherDays.length > 0) return { due: withinExtension, extension: extensionGiven(null, single), daysLeft: null };
  return {
    due: byDay(day, 'through'),
    extension: extensionGiven(day, single),
    daysLeft: daysBetween(choice.asOf, day),
  };
}

/** Nhắc trước hạn: to those who have not sent, or one to each. */
export function beforeLetters(context: RoundContext): readonly PlannedPaper[] {
  const awaited = awaitedLines(context);
  return context.choice.each === true
    ? awaited.map(line => beforeLetter(context, [line]))
    : [beforeLetter(context, awaited)];
}

function beforeLetter(context: RoundContext, to: readonly RoundLine[]): PlannedPaper {
  const { choice, round, self } = context;
  const [only] = to;
  const single = to.length === 1 && only !== undefined ? only : null;
  const { due, extension } = dueOf(context, to);
  const subject = beforeSubject(round.title);
  return {
    structure: letter(context, {
      fileName:
        choice.each === true && single !== null
          ? `${String(single.position).padStart(3, '0')} ${single.unitName} - ${beforeFileName}`
          : beforeFileName,
      symbol: letterSymbol,
      subject,
      to: to.length > mostAddressed ? [allUnits] : to.map(line => line.unitName),
      text: [
        beforeFacts({
          basis: context.basis,
          due: byDay(round.dueOn, round.appliedCutOff),
          extension,
          asOf: choice.asOf,
          self,
          unitName: single?.unitName ?? null,
        }),
        beforeDemand(self, context.receiver, due, single !== null),
      ],
    }),
    purpose: 'remindBefore',
    documentType: 'CV',
    subject,
    unitIds: to.map(line => line.unitId),
    times: 0,
  };
}
