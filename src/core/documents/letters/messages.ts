import type { PaperOutline, RoundLine } from '../../../contract/index.ts';
import { chaseMessage, reminderMessage } from '../words/messages.ts';
import { awaitedLines, dueOf } from './before.ts';
import { overdueLines } from './chase.ts';
import type { RoundContext } from './planned.ts';
import { untilOf } from './until.ts';

export type Message = PaperOutline['messages'][number];

/** Whom the messages go to, and whether their last day has passed. */
export function messageLines(context: RoundContext): { readonly late: boolean; readonly lines: readonly RoundLine[] } {
  const { choice, lines } = context;
  const wanted = choice.unitIds === undefined ? null : new Set(choice.unitIds);
  const late = lines.some(line => line.state === 'overdue' && (wanted === null || wanted.has(line.unitId)));
  return { late, lines: late ? overdueLines(context) : awaitedLines(context) };
}

/** One text to all of them first, then one to each; to a single unit its own only. */
export function messages(context: RoundContext): readonly Message[] {
  const { late, lines } = messageLines(context);
  const textFor = (to: readonly RoundLine[]) => (late ? chasing(context, to) : reminding(context, to));
  const each = lines.map(line => ({ unitName: line.unitName, text: textFor([line]) }));
  return lines.length === 1 ? each : [{ unitName: null, text: textFor(lines) }, ...each];
}

function chasing(context: RoundContext, to: readonly RoundLine[]): string {
  const { choice, round, settings } = context;
  return chaseMessage({
    board: settings.names.boardShort,
    periodTitle: round.title,
    asOf: choice.asOf,
    hour: context.closed ? null : (choice.hour ?? null),
    until: untilOf(choice),
    unitNames: to.map(line => line.unitName),
  });
}

function reminding(context: RoundContext, to: readonly RoundLine[]): string {
  const { due, daysLeft } = dueOf(context, to);
  const everybody = to.length > 1 && to.length === context.expected;
  const awaited = context.lines.filter(line => line.state === 'notYetDue').length;
  return reminderMessage({
    board: context.settings.names.boardShort,
    periodTitle: context.round.title,
    due,
    daysLeft,
    unitNames: everybody ? null : to.map(line => line.unitName),
    remaining: to.length === awaited,
  });
}
