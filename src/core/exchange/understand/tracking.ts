import { plainText } from '../cells/parsed.ts';
import { unitField } from '../layout/fields.ts';
import { findTables, type Layout } from '../layout/find-tables.ts';
import type { Table } from '../layout/table.ts';
import { nameMatcher } from '../names/match.ts';
import { refusalReason } from '../words/questions.ts';
import { warningSentence } from '../words/warnings.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Workbook } from '../workbook/types.ts';
import { readLegend } from './colours.ts';
import { readFeedback } from './feedback.ts';
import { findUnit, type UnitFinder } from './find-unit.ts';
import { emptyFindings, type Findings } from './findings.ts';
import { readModel } from './models.ts';
import { yearQuestion } from './named-year.ts';
import type { UnderstandOptions } from './options.ts';
import { emptyRecords, type TrackingRecords, type Unfiled } from './records.ts';
import { rowReader } from './row-reader.ts';
import { sheetWarnings } from './sheets.ts';
import { type Days, warnOfLaterDays } from './tracked-days.ts';
import { readTrackingRow } from './tracking-row.ts';
import { unfiledRow } from './unfiled.ts';

export interface UnderstoodTracking {
  readonly layout: Layout;
  readonly records: TrackingRecords;
  readonly findings: Findings;
  /** Rows of the file that were read. */
  readonly rows: number;
}

/**
 * A tracking workbook as typed records of the register's units, beside what is asked, refused, proposed and warned.
 * Knows nothing of what the register already holds. Throws `FileRefused`.
 */
export function understandTracking(workbook: Workbook, options: UnderstandOptions): UnderstoodTracking {
  const layout = findTables(workbook, ['tracking', 'models', 'feedback'], options.overrides);
  const findings = emptyFindings();
  findings.warnings.push(...sheetWarnings(layout));
  const records = emptyRecords();
  const finder = { match: nameMatcher(options.units), byId: new Map(options.units.map(unit => [unit.id, unit])) };
  const days: Days = { year: options.year, today: options.today, later: [] };
  const heldByYear = yearQuestion(layout.tables, options.year, options.answers, findings);
  for (const table of layout.tables) {
    const why = heldByYear(table);
    if (why === null) readRows(table, { findings, records, finder, days, options });
    else leaveOutTable(table, why, records);
  }
  warnOfLaterDays(days, findings.warnings);
  const rows = layout.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { layout, records, findings, rows };
}

interface Reading {
  readonly findings: Findings;
  readonly records: TrackingRecords;
  readonly finder: UnitFinder;
  readonly days: Days;
  readonly options: UnderstandOptions;
}

function readRows(table: Table, reading: Reading): void {
  const { findings, records, finder, days, options } = reading;
  const legend = readLegend(table.notes);
  const firstRowOf = new Map<string, number>();
  for (const row of table.rows) {
    const reader = rowReader(table, row, findings, options.answers);
    if (table.kind === 'models') {
      const model = readModel(reader, finder, options);
      if (model !== null && !reader.isSkipped()) records.models.push(model);
      else records.unfiled.push(unfiledRow(reader, 'name'));
    } else if (table.kind === 'feedback') {
      const item = readFeedback(reader, finder, options);
      if (item !== null && !reader.isSkipped()) records.feedback.push(item);
      else records.unfiled.push(unfiledRow(reader, 'content'));
    } else {
      const unit = findUnit(reader, 'unit', finder);
      if (unit === null) {
        records.unfiled.push(unfiledRow(reader, 'unit'));
        continue;
      }
      const first = firstRowOf.get(unit.id);
      if (first === undefined) firstRowOf.set(unit.id, row.row);
      else findings.warnings.push(warningSentence.unitTwice(table.sheet.name, unit.name, first, row.row));
      readTrackingRow(reader, unit, { findings, days, legend }, records);
    }
  }
  for (const row of table.unnamed) {
    const reader = rowReader(table, row, findings, options.answers);
    reader.refuse('unit', refusalReason.noUnit);
    records.unfiled.push(unfiledRow(reader, 'unit'));
  }
  if (table.kind !== 'tracking') warnOfSameRows(table, findings);
}

function leaveOutTable(table: Table, why: Unfiled['why'], { unfiled }: TrackingRecords): void {
  const field = unitField[table.kind];
  for (const row of table.rows) {
    const cell = cellAddress(row.row, row.columnOf(field));
    unfiled.push({ sheet: table.sheet.name, cell, row: row.row, held: true, name: plainText(row.cell(field)), why });
  }
}

/** Rows that say exactly the same, the running number apart. Both are kept: only the clerk knows whether it is one. */
function warnOfSameRows(table: Table, { warnings }: Findings): void {
  const fields = table.columns.map(({ field }) => field).filter(field => field !== null && field !== 'order');
  const firstRowOf = new Map<string, number>();
  for (const row of table.rows) {
    const said = JSON.stringify(fields.map(field => (field === null ? '' : plainText(row.cell(field)))));
    const first = firstRowOf.get(said);
    if (first === undefined) firstRowOf.set(said, row.row);
    else warnings.push(warningSentence.sameRows(table.sheet.name, first, row.row));
  }
}
