import type { RoundLine } from '../../../contract/index.ts';
import { refuse } from '../../refusal.ts';
import { daysBetween } from '../../text/days.ts';
import { beforeDemand, beforeFacts, beforeFileName, beforeSubject } from '../words/before.ts';
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

/** The day asked for, and how far it is: a single unit's own where it was given one. */
export function dueOf({ round, choice }: RoundContext, line: RoundLine | null): { due: string; daysLeft: number } {
  const extended = line?.extendedTo ?? null;
  return {
    due: extended === null ? byDay(round.dueOn, round.appliedCutOff) : byDay(extended, 'through'),
    daysLeft: daysBetween(choice.asOf, extended ?? round.lastDayOnTime),
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
  const { due, daysLeft } = dueOf(context, single);
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
          due,
          asOf: choice.asOf,
          daysLeft,
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
