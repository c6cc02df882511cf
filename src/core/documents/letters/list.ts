import type { ListName } from '../../../contract/index.ts';
import { safeFileName } from '../../files/safe-name.ts';
import { reckonYear } from '../../reckoning/year.ts';
import { refuse } from '../../refusal.ts';
import { dayParts } from '../numbers/days.ts';
import type { ReportFacts } from '../report/facts.ts';
import { feedbackTable } from '../report/feedback-appendix.ts';
import { modelTable } from '../report/model-appendix.ts';
import type { Appendix } from '../structure/document.ts';
import { cellsOf, type Table } from '../structure/table.ts';
import { feedbackTableTitle } from '../words/feedback-table.ts';
import { placeAndDate } from '../words/form.ts';
import { reportKindName, reportKindSymbol } from '../words/headings.ts';
import { asOfLine, drawnUpBy, listFileNames, listTitles, onlyAppendix } from '../words/lists.ts';
import { modelTableTitle } from '../words/model-table.ts';
import { yearTitle } from '../words/periods.ts';
import { noteOfMarks } from '../words/unit-table.ts';
import { roundContext } from './context.ts';
import { referenceTo } from './letter.ts';
import { meetingsTable, roundTable, unitsTable, workPlansTable } from './list-tables.ts';
import type { LetterContext, PlannedPaper } from './planned.ts';
import { reportContext } from './report-context.ts';
import { seenSheet } from './seen-sheet.ts';

interface Sheet {
  readonly title: string;
  readonly table: Table;
  readonly note: string | null;
}

/** A list of the screens as a Party appendix, or as a sheet by itself with "Người lập biểu". @throws Refusal PAPER_REFUSED. */
export function listSheet(context: LetterContext): PlannedPaper {
  const { choice, body } = context;
  const name = choice.list ?? 'units';
  const sheet = choice.seen === undefined ? sheetOf(context, name) : seenSheet(choice.seen);
  const subject = choice.seen?.title ?? listFileNames[name];
  if (sheet.table.rows.length === 0) refuse('PAPER_REFUSED', { reason: 'nothingListed' });
  return {
    structure: {
      fileName: safeFileName(subject, choice.workbook === true ? '.xlsx' : '.docx'),
      about: { title: sheet.title.replaceAll('\n', ' '), author: body.issuer },
      letter: null,
      appendices: [appendixOf(context, sheet, dayOf(context, name))],
    },
    purpose: null,
    documentType: 'other',
    subject,
    unitIds: [],
    times: null,
  };
}

/** The day a list's figures are of: of a closed round or year, the day it was closed for. */
function dayOf(context: LetterContext, name: ListName): string {
  const { register, choice } = context;
  const { year, asOf, roundId } = choice;
  if (name === 'round') return roundContext(context).choice.asOf;
  if (name === 'units' || choice.seen !== undefined) return asOf;
  const isOfRound = name === 'models' || name === 'feedback';
  return reckonYear(register.book, year, asOf, isOfRound ? roundId : undefined).asOf;
}

function appendixOf(context: LetterContext, sheet: Sheet, day: string): Appendix {
  const { choice, writtenOn, settings, body } = context;
  const { month, year } = dayParts(writtenOn);
  const alone = choice.plain === true;
  return {
    ...sheet,
    number: alone ? body.issuer : onlyAppendix,
    reference: alone ? asOfLine(day) : referenceTo(context, reportKindName, reportKindSymbol),
    orientation: 'landscape',
    body: [],
    drawnUp: alone ? { placeAndDate: placeAndDate(settings.place, month, year), post: drawnUpBy } : null,
  };
}

function sheetOf(context: LetterContext, name: ListName): Sheet {
  const { choice, settings } = context;
  const period = yearTitle(choice.year);
  // Of a round asked for they are what its report tells of: all the years of a sơ kết.
  const periodOf = (facts: ReportFacts) => (choice.roundId === undefined ? period : facts.periodTitle);
  switch (name) {
    case 'units':
      return withMarks(listTitles.units(choice.plain === true ? null : choice.asOf), unitsTable(context));
    case 'workPlans':
      return withMarks(listTitles.workPlans(period), workPlansTable(context));
    case 'meetings':
      return withMarks(listTitles.meetings(period), meetingsTable(context));
    case 'round': {
      const { lines, round } = roundContext(context);
      return withMarks(listTitles.round(round.title), roundTable(lines));
    }
    case 'models': {
      const { facts } = reportContext(context, { namesAllowed: true });
      return { title: modelTableTitle(periodOf(facts)), table: modelTable(facts.models, settings), note: null };
    }
    case 'feedback': {
      // Difficulties and proposals only: public opinion never stands in a list.
      const { facts } = reportContext(context, { namesAllowed: true });
      const table = feedbackTable(facts.difficulties, facts.proposals, settings);
      return { title: feedbackTableTitle(periodOf(facts)), table, note: null };
    }
  }
}

/** A list and what its marks mean. */
function withMarks(title: string, table: Table): Sheet {
  return { title, table, note: noteOfMarks(table.rows.flatMap(cellsOf)) };
}
