import type { RoundLine } from '../../../contract/index.ts';
import { refuse } from '../../refusal.ts';
import { daysBetween } from '../../text/days.ts';
import { beforeDemand, beforeFacts, beforeFileName, beforeSubject } from '../words/before.ts';
import { allUnits, byDay, letterSymbol, mostAddressed } from '../words/letters.ts';
import { letter } from './letter.ts';
import type { PlannedPaper, RoundContext } from './planned.ts';

/** Units still waited for whose last day has not passed. @throws Refusal PAPER_REFUSED. */
export function awaitedLines({ lines, choice }: RoundContext): readonly RoundLine[] {
  const wanted = choice.unitIds === undefined ? null : new Set(choice.unitIds);
  const meant = lines.filter(line => wanted === null || wanted.has(line.unitId));
  const awaited = meant.filter(line => line.state === 'notYetDue');
  if (awaited.length > 0) return awaited;
  // Whoever's day has passed is no longer reminded but urged.
  const isOver = meant.some(line => line.state === 'overdue');
  return refuse('PAPER_REFUSED', { reason: isOver ? 'deadlineOver' : 'nobodyAwaited' });
}

/** The day asked for, and how far it is: a single unit's own where it was given one. No day is left to a closed round. */
export function dueOf(
  { round, choice, closed }: RoundContext,
  line: RoundLine | null,
): { due: string; daysLeft: number | null } {
  const extended = line?.extendedTo ?? null;
  return {
    due: extended === null ? byDay(round.dueOn, round.appliedCutOff) : byDay(extended, 'through'),
    daysLeft: closed ? null : daysBetween(choice.asOf, extended ?? round.lastDayOnTime),
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
