import type { ListName } from '../../contract/index.ts';
import { channelLabel, copyFormLabel, paperPurposeLabel } from '../../contract/words/labels.ts';
import { planPapers } from '../documents/letters/plan.ts';
import type { Column, Table } from '../documents/structure/table.ts';
import { fieldsOfDocument } from '../papers/rows.ts';
import { receiptOfRow } from '../receipts/rows.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { IssuedDocumentRow, ReceiptRow } from '../storage/tables.ts';
import { shownDay } from '../text/days.ts';
import { unitNameOn } from '../units/find.ts';
import type { EvidenceFile } from './evidence.ts';
import { handoverWords as words } from './words.ts';

export interface NamedTable {
  readonly name: string;
  readonly title: string;
  readonly table: Table;
}

export interface YearToHandOver {
  readonly year: number;
  readonly asOf: string;
}

const listNames: readonly ListName[] = ['units', 'workPlans', 'meetings', 'round', 'models', 'feedback'];
const h = words.headings;

function column(heading: string, widthMm: number, align: Column['align'] = 'left'): Column {
  return { heading, widthMm, align };
}

/** Every list of the year that has a row; the screens' own lists, then arrivals and papers one by one. */
export function listsOf(register: Register, year: YearToHandOver): readonly NamedTable[] {
  const own = listNames.flatMap(list => {
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
function listOf(register: Register, { year, asOf }: YearToHandOver, list: ListName): NamedTable | null {
  try {
    const { papers } = planPapers(register, { kind: 'list', year, asOf, list, plain: true });
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

/** Arrivals of the year's rounds, the earliest first. */
export function receiptsOf({ book }: Register, year: number): readonly ReceiptRow[] {
  return book
    .rounds()
    .filter(round => round.year === year)
    .flatMap(round => book.receipts(round.id))
    .toSorted((left, right) => (left.received_on < right.received_on ? -1 : 1));
}

function receiptsTable(register: Register, { year, asOf }: YearToHandOver): Table {
  const rows = receiptsOf(register, year).map(row => {
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

function papersTable(register: Register, { year, asOf }: YearToHandOver): Table {
  const rows = inOrder(register.book.issuedDocuments(year)).map(row => {
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

/** "Mục lục văn bản trong hồ sơ": the report, the office's papers and the units' reports by day, with their files. */
export function indexTable(register: Register, year: YearToHandOver, evidence: readonly EvidenceFile[]): Table {
  const issuer = register.settings().board.issuer;
  const filesFor = (id: string) =>
    evidence
      .filter(({ recordId }) => recordId === id)
      .map(({ path, isThere, fileName }) => (isThere ? path : `${fileName}: ${words.missingFile}`))
      .join('\n');
  const papers = inOrder(register.book.issuedDocuments(year.year)).map(row => [
    row.number ?? '',
    dayOrNothing(row.issued_on),
    register.settings()[fieldsOfDocument(row).letterhead].issuer,
    row.subject,
    filesFor(row.id),
  ]);
  const receipts = receiptsOf(register, year.year).map(row => {
    const unitName = unitNameOn(register, row.unit_id, year.asOf);
    return [
      row.document_number ?? '',
      dayOrNothing(row.document_date),
      unitName,
      words.receipt(unitName),
      filesFor(row.id),
    ];
  });
  const named = new Set(
    [...register.book.issuedDocuments(year.year), ...receiptsOf(register, year.year)].map(row => row.id),
  );
  const others = evidence
    .filter(({ recordId }) => !named.has(recordId))
    .map(({ path, isThere, fileName }) => ['', '', '', fileName, isThere ? path : words.missingFile]);
  const report = ['', '', issuer, words.reportSummary(year.year), words.report(year.year)];
  return {
    columns: [
      column(h.order, 10, 'center'),
      column(h.number, 36),
      column(h.day, 24),
      column(h.author, 56),
      column(h.summary, 66),
      column(h.file, 60),
    ],
    rows: numbered([report, ...papers, ...receipts, ...others]),
    textSize: 12,
  };
}
