import type { ExportedReport, FigureChange } from '../../../contract/index.ts';
import { safeFileName } from '../../files/safe-name.ts';
import { refuse } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { dayParts } from '../numbers/days.ts';
import type { DocumentStructure } from '../structure/document.ts';
import type { Table, TableRow } from '../structure/table.ts';
import { slipWords as words } from '../words/figures.ts';
import { placeAndDate } from '../words/form.ts';
import { drawnUpBy } from '../words/lists.ts';
import { changesSince, comparedOn, listExported } from './exported.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Phiếu thay đổi số liệu as a Word file; the ticket fetches it. @throws Refusal NOTHING_EXPORTED. */
export async function makeSlip(
  register: Register,
  { id, asOf }: { readonly id: string; readonly asOf?: string | undefined },
): Promise<{ ticket: string; fileName: string }> {
  const report = listExported(register, asOf).find(each => each.id === id) ?? refuse('NOTHING_EXPORTED', {});
  const structure = slipOf(register, report, changesSince(register, id, asOf), comparedOn(register, report.asOf, asOf));
  const bytes = await register.renderDocument(structure, {});
  const { fileName } = structure;
  return { ticket: register.files.offer({ fileName, type: wordType, bytes }), fileName };
}

function slipOf(
  register: Register,
  report: ExportedReport,
  changes: readonly FigureChange[],
  day: string,
): DocumentStructure {
  const { board, place } = register.settings();
  const { month, year } = dayParts(day);
  return {
    fileName: safeFileName(words.fileName, '.docx'),
    about: { title: words.title, author: board.issuer },
    letter: null,
    appendices: [
      {
        number: board.issuer,
        title: words.title,
        reference: words.about(report.fileName.replace(/\.docx$/i, ''), report.asOf, day),
        orientation: 'portrait',
        body: [],
        table: tableOf(changes),
        note: words.note,
        drawnUp: { placeAndDate: placeAndDate(place, month, year), post: drawnUpBy },
      },
    ],
  };
}

function tableOf(changes: readonly FigureChange[]): Table {
  const h = words.headings;
  return {
    columns: [
      { heading: h.order, widthMm: 12, align: 'center' },
      { heading: h.place, widthMm: 24, align: 'left' },
      { heading: h.label, widthMm: 55, align: 'left' },
      { heading: h.before, widthMm: 37, align: 'center' },
      { heading: h.now, widthMm: 37, align: 'center' },
    ],
    rows: changes.length === 0 ? [{ kind: 'below', text: words.same }] : changes.map(rowOf),
    textSize: 12,
  };
}

function rowOf({ place, label, before, now }: FigureChange, index: number): TableRow {
  return { kind: 'row', cells: [String(index + 1), place, label, before, now] };
}
