import type { ListName } from '../../contract/index.ts';
import { channelLabel, copyFormLabel, paperPurposeLabel } from '../../contract/words/labels.ts';
import { planPapers } from '../documents/letters/plan.ts';
import type { Column, Table } from '../documents/structure/table.ts';
import { fieldsOfDocument } from '../papers/rows.ts';
import { receiptOfRow } from '../receipts/rows.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { IssuedDocumentRow, WorkPlanRow } from '../storage/tables.ts';
import { shownDay } from '../text/days.ts';
import { unitNameOn } from '../units/find.ts';
import type { EvidenceFile } from './evidence.ts';
import { type HandoverKind, type HandoverScope, kindOf, recordsOf } from './scope.ts';
import { handoverWords as words } from './words.ts';

export interface NamedTable {
  readonly name: string;
  readonly title: string;
  readonly table: Table;
}

/** The screens' own lists a folder holds; a unit's is read from its papers alone. */
const listNames: Readonly<Record<HandoverKind, readonly ListName[]>> = {
  year: ['units', 'workPlans', 'meetings', 'round', 'models', 'feedback'],
  round: ['round'],
  unit: [],
};
const h = words.headings;

function column(heading: string, widthMm: number, align: Column['align'] = 'left'): Column {
  return { heading, widthMm, align };
}

/** Every list that has a row; the screens' own lists, then arrivals and papers one by one. */
export function listsOf(register: Register, year: HandoverScope): readonly NamedTable[] {
  const own = listNames[kindOf(year)].flatMap(list => {
    const found = listOf(register, year, list);
    return found ? [found] : [];
  });
  const more = [
    { name: words.listNames.receipts, title: words.receiptsTitle(year.year), table: receiptsTable(register, year) },
    { name: words.listNames.papers, title: words.papersTitle(year.year), table: papersTable(register, year) },
  ];
  return [...own, ...more.filter(({ table }) => table.rows.length > 0)].toSorted((left, right) =>
    left.name < right.name ? -1 : 1,
  );
}

/** A list nobody has a row for is left out. */
function listOf(register: Register, { year, asOf, roundId }: HandoverScope, list: ListName): NamedTable | null {
  try {
    const { papers } = planPapers(register, { kind: 'list', year, asOf, list, roundId, plain: true });
    const sheet = papers[0]?.structure.appendices[0];
    return sheet?.table ? { name: words.listNames[list], title: sheet.title, table: sheet.table } : null;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'PAPER_REFUSED') return null;
    throw error;
  }
}

function numbered(rows: readonly (readonly string[])[]): Table['rows'] {
  return rows.map((cells, index) => ({ kind: 'row', cells: [String(index + 1), ...cells] }));
}

function dayOrNothing(day: string | null): string {
  return day === null ? '' : shownDay(day);
}

function receiptsTable(register: Register, scope: HandoverScope): Table {
  const { asOf } = scope;
  const rows = recordsOf(register, scope).receipts.map(row => {
    const { channel, copyForm, notCountedReason, note } = receiptOfRow(row);
    return [
      unitNameOn(register, row.unit_id, asOf),
      shownDay(row.received_on),
      row.incoming_number ?? '',
      row.document_number ?? '',
      dayOrNothing(row.document_date),
      row.signer ?? '',
      channel === null ? '' : channelLabel[channel],
      copyForm === null ? '' : copyFormLabel[copyForm],
      [notCountedReason === null ? '' : words.notCounted(notCountedReason), note ?? ''].filter(Boolean).join('. '),
    ];
  });
  const columns = [
    column(h.order, 10, 'center'),
    column(h.unit, 70),
    column(h.received, 22),
    column(h.incoming, 16),
    column(h.number, 34),
    column(h.day, 22),
    column(h.signer, 34),
    column(h.channel, 34),
    column(h.form, 30),
    column(h.note, 40),
  ];
  return { columns, rows: numbered(rows), textSize: 11 };
}

function papersTable(register: Register, scope: HandoverScope): Table {
  const { asOf } = scope;
  const rows = inOrder(recordsOf(register, scope).papers).map(row => {
    const { purpose, unitIds, channel } = fieldsOfDocument(row);
    return [
      row.number ?? '',
      dayOrNothing(row.issued_on),
      paperPurposeLabel[purpose],
      row.subject,
      unitIds.length === 0 ? words.all : unitIds.map(id => unitNameOn(register, id, asOf)).join('; '),
      channel === null ? '' : channelLabel[channel],
      row.signer ?? '',
      row.note ?? '',
    ];
  });
  const columns = [
    column(h.order, 10, 'center'),
    column(h.number, 34),
    column(h.day, 22),
    column(h.purpose, 40),
    column(h.summary, 80),
    column(h.to, 60),
    column(h.channel, 30),
    column(h.signer, 34),
    column(h.note, 40),
  ];
  return { columns, rows: numbered(rows), textSize: 11 };
}

function inOrder(rows: readonly IssuedDocumentRow[]): readonly IssuedDocumentRow[] {
  return rows.toSorted((left, right) => ((left.issued_on ?? '') < (right.issued_on ?? '') ? -1 : 1));
}

/** "Mục lục văn bản trong hồ sơ": the report, the office's papers and the units' own by day, with their files. */
export function indexTable(register: Register, scope: HandoverScope, evidence: readonly EvidenceFile[]): Table {
  const { asOf, year } = scope;
  const settings = register.settings();
  const records = recordsOf(register, scope);
  const filesFor = (id: string) =>
    evidence
      .filter(({ recordId }) => recordId === id)
      .map(({ path, isThere, fileName }) => (isThere ? path : `${fileName}: ${words.missingFile}`))
      .join('\n');
  const papers = inOrder(records.papers).map(row => [
    row.number ?? '',
    dayOrNothing(row.issued_on),
    settings[fieldsOfDocument(row).letterhead].issuer,
    row.subject,
    filesFor(row.id),
  ]);
  const plans = records.workPlans.flatMap(row =>
    planRows(unitNameOn(register, row.unit_id, asOf), row, filesFor(row.id)),
  );
  const receipts = records.receipts.map(row => {
    const unitName = unitNameOn(register, row.unit_id, asOf);
    return [
      row.document_number ?? '',
      dayOrNothing(row.document_date),
      unitName,
      words.receipt(unitName),
      filesFor(row.id),
    ];
  });
  const named = new Set([...records.papers, ...records.workPlans, ...records.receipts].map(row => row.id));
  const others = evidence
    .filter(({ recordId }) => !named.has(recordId))
    .map(({ path, isThere, fileName }) => ['', '', '', fileName, isThere ? path : words.missingFile]);
  const report = ['', '', settings.board.issuer, words.reportSummary(year), words.report(year)];
  return {
    columns: [
      column(h.order, 10, 'center'),
      column(h.number, 36),
      column(h.day, 24),
      column(h.author, 56),
      column(h.summary, 66),
      column(h.file, 60),
    ],
    rows: numbered([...(kindOf(scope) === 'unit' ? [] : [report]), ...papers, ...plans, ...receipts, ...others]),
    textSize: 12,
  };
}

/** A unit's programme and its own plan, each where it has a number or the files are its only proof. */
function planRows(unitName: string, row: WorkPlanRow, files: string): readonly (readonly string[])[] {
  const programme = [row.programme_number ?? '', dayOrNothing(row.programme_date), unitName, words.programme(row.year)];
  const own = [row.own_plan_number ?? '', dayOrNothing(row.own_plan_date), unitName, words.ownPlan(row.year)];
  const hasOwn = row.own_plan_number !== null;
  const hasProgramme = row.programme_number !== null || (files !== '' && !hasOwn);
  return [...(hasProgramme ? [[...programme, files]] : []), ...(hasOwn ? [[...own, hasProgramme ? '' : files]] : [])];
}
