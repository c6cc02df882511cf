import { readCriterionGroups } from '../../reference/read.ts';
import type { Appendix, Paragraph } from '../structure/document.ts';
import type { Column, TableRow } from '../structure/table.ts';
import { itemHeading, itemTitles, sectionHeading } from '../words/headings.ts';
import { allUnits, byDay, letterKindName, letterSymbol } from '../words/letters.ts';
import {
  formGroups,
  formNote,
  formTitle,
  groupPoint,
  groupQuestion,
  formHeadings as h,
  outlinePoint,
  outlineSections,
  outlineTitle,
  requestFileName,
  requestSubject,
  requestText,
} from '../words/request.ts';
import { roman } from '../words/roman.ts';
import { letter, referenceTo } from './letter.ts';
import type { PlannedPaper, RoundContext } from './planned.ts';

/** Công văn đề nghị báo cáo, with đề cương and phiếu số liệu behind it. */
export function requestLetter(context: RoundContext): PlannedPaper {
  const { choice, round } = context;
  const subject = requestSubject(round.title);
  const unitIds = choice.unitIds ?? [];
  const wanted = new Set(unitIds);
  const named = context.lines.filter(line => wanted.has(line.unitId)).map(line => line.unitName);
  return {
    structure: letter(context, {
      fileName: requestFileName,
      symbol: letterSymbol,
      subject,
      to: named.length === 0 ? [allUnits] : named,
      text: [
        requestText({
          basis: context.basis,
          self: context.self,
          periodTitle: round.title,
          from: round.periodFrom,
          to: round.periodTo,
          receiver: context.receiver,
          due: byDay(round.dueOn, round.appliedCutOff),
          address: choice.address?.trim() ?? '',
        }),
      ],
      appendices: [outline(context), form(context)],
    }),
    purpose: 'requestReport',
    documentType: 'CV',
    subject,
    unitIds,
    times: null,
  };
}

const bare = { number: null, orientation: 'portrait', drawnUp: null } as const;

function outline(context: RoundContext): Appendix {
  const groups = readCriterionGroups(context.register.resources);
  const body = outlineSections.flatMap((section, index): Paragraph[] => [
    { role: 'section', text: sectionHeading(index + 1, section.title) },
    ...section.items.flatMap((item, itemIndex): Paragraph[] => {
      const points =
        item.title === itemTitles.groups ? groups.map(({ number, name }) => groupPoint(number, name)) : item.points;
      return [
        { role: 'item', text: itemHeading(itemIndex + 1, item.title) },
        ...points.map((point): Paragraph => ({ role: 'text', text: outlinePoint(point) })),
      ];
    }),
  ]);
  return {
    ...bare,
    title: outlineTitle(context.round.title),
    reference: referenceTo(context, letterKindName, letterSymbol),
    body,
    table: null,
    note: null,
  };
}

const columns: readonly Column[] = [
  { heading: h.order, widthMm: 12, align: 'center' },
  { heading: h.content, widthMm: 93, align: 'left' },
  { heading: h.answer, widthMm: 60, align: 'left' },
];

/** The form asks for exactly what the register keeps. */
function form(context: RoundContext): Appendix {
  const groups = readCriterionGroups(context.register.resources);
  let order = 0;
  const rows: TableRow[] = [];
  const ask = (question: string): void => {
    order += 1;
    rows.push({ kind: 'row', cells: [String(order), question, ''] });
  };
  const all = [
    ...formGroups.slice(0, 4),
    { title: itemTitles.groups, questions: groups.map(({ number, name }) => groupQuestion(number, name)) },
    ...formGroups.slice(4),
  ];
  all.forEach(({ title, questions }, index) => {
    rows.push({ kind: 'group', number: roman(index + 1), text: title });
    for (const question of questions) ask(question);
  });
  return {
    ...bare,
    title: formTitle(context.round.title),
    reference: referenceTo(context, letterKindName, letterSymbol),
    body: [],
    table: { columns, rows, textSize: 12 },
    note: formNote,
  };
}
