import type { RoundLine } from '../../../contract/index.ts';
import { mostTimes } from '../../papers/times.ts';
import { refuse } from '../../refusal.ts';
import { dayInTable } from '../numbers/days.ts';
import type { Appendix } from '../structure/document.ts';
import type { Column } from '../structure/table.ts';
import {
  boardItself,
  chaseConsequence,
  chaseDemand,
  chaseFacts,
  chaseFileName,
  chaseSubject,
  lateListHeadings as h,
  lateListTitle,
  lateUnitsAddressed,
} from '../words/chase.ts';
import { byDay, letterKindName, letterSymbol, mostAddressed } from '../words/letters.ts';
import { letter, referenceTo } from './letter.ts';
import type { PlannedPaper, RoundContext } from './planned.ts';
import { untilOf } from './until.ts';

/** Units that should have sent and have not; of those asked for, when some are. @throws Refusal PAPER_REFUSED. */
export function overdueLines({ lines, choice }: RoundContext): readonly RoundLine[] {
  const wanted = choice.unitIds === undefined ? null : new Set(choice.unitIds);
  const overdue = lines.filter(line => line.state === 'overdue' && (wanted === null || wanted.has(line.unitId)));
  return overdue.length > 0 ? overdue : refuse('PAPER_REFUSED', { reason: 'nobodyOverdue' });
}

/** Công văn đôn đốc: one to all late units, or one to each. */
export function chaseLetters(context: RoundContext): readonly PlannedPaper[] {
  const late = overdueLines(context);
  return context.choice.each === true ? late.map(line => chaseLetter(context, [line])) : [chaseLetter(context, late)];
}

function chaseLetter(context: RoundContext, to: readonly RoundLine[]): PlannedPaper {
  const { settings, choice, letterhead, round, register } = context;
  const { names, board } = settings;
  const unitIds = to.map(line => line.unitId);
  const times = choice.times ?? mostTimes(register.book, round.id, unitIds) + 1;
  const subject = chaseSubject(round.title, times);
  const [only] = to;
  const single = to.length === 1 && only !== undefined ? only : null;
  const withList = to.length > mostAddressed;
  const missing = context.lines.filter(line => line.state === 'overdue').length;
  const facts = chaseFacts({
    basis: context.basis,
    due: byDay(round.dueOn, round.appliedCutOff),
    asOf: choice.asOf,
    self: context.self,
    received: context.received,
    expected: context.expected,
    missing,
    notYetDue: context.lines.filter(line => line.state === 'notYetDue').length,
    unitName: single?.unitName ?? null,
    extendedTo: single?.extendedTo ?? null,
    // While nobody has sent anything the sentence counts everybody, afterwards the late ones.
    listOfAll: withList && to.length === (context.received === 0 ? context.expected : missing),
  });
  const demand = chaseDemand({
    standing: names.standing,
    provincialBoard: names.provincialBoard,
    receiver: context.receiver,
    until: byDay(untilOf(choice), 'before'),
    single: single !== null,
  });
  const speaker = letterhead === 'board' ? boardItself : board.selfName;
  return {
    structure: letter(context, {
      fileName: fileNameOf(choice.each === true ? single : null, times),
      symbol: letterSymbol,
      subject,
      to: withList ? [lateUnitsAddressed] : to.map(line => line.unitName),
      text: [facts, demand, choice.withConsequence === true ? chaseConsequence(speaker, names.standing) : ''],
      appendices: withList ? [lateList(context, to)] : [],
    }),
    purpose: 'chase',
    documentType: 'CV',
    subject,
    unitIds,
    times,
  };
}

function fileNameOf(line: RoundLine | null, times: number): string {
  const name = chaseFileName(times);
  return line === null ? name : `${String(line.position).padStart(3, '0')} ${line.unitName} - ${name}`;
}

const columns: readonly Column[] = [
  { heading: h.order, widthMm: 12, align: 'center' },
  { heading: h.unit, widthMm: 108, align: 'left' },
  { heading: h.lastDay, widthMm: 45, align: 'center' },
];

function lateList(context: RoundContext, to: readonly RoundLine[]): Appendix {
  return {
    number: null,
    title: lateListTitle(context.round.title, context.choice.asOf),
    reference: referenceTo(context, letterKindName, letterSymbol),
    orientation: 'portrait',
    body: [],
    table: {
      columns,
      rows: to.map((line, index) => ({
        kind: 'row',
        cells: [String(index + 1), line.unitName, dayInTable(line.lastDayOnTime)],
      })),
      textSize: 12,
    },
    note: null,
    drawnUp: null,
  };
}
