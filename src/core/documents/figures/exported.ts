import { z } from 'zod';
import {
  type ExportedReport,
  type FigureChange,
  type OldFigure,
  type ReportChoice,
  reportChoice,
} from '../../../contract/index.ts';
import { refuse } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { query } from '../../storage/query.ts';
import type { ExportedReportRow } from '../../storage/tables.ts';
import { factsOf } from '../report/facts-of.ts';
import { asChange, type ChangedFigure, changedFigures } from './changes.ts';
import type { ReportFigure } from './figure.ts';
import { findOldFigures } from './find-old.ts';
import { readReport } from './read-report.ts';
import { reportFigures } from './report-figures.ts';

const storedFigures = z.array(
  z.strictObject({
    key: z.string(),
    place: z.string(),
    label: z.string(),
    text: z.string(),
    needles: z.array(z.string()),
    heading: z.string().optional(),
  }),
);

/** Remembers what figures a report carries when it is exported. `id` also stands in the file itself. */
export function rememberExport(
  register: Register,
  report: { id: string; fileName: string; choice: ReportChoice },
): void {
  const figures = reportFigures(factsOf(register, report.choice), report.choice);
  const values = [report.id, register.clock.now().toISOString(), register.who(), report.fileName];
  register.database.run(
    'INSERT INTO exported_report (id, at, who, file_name, choice, figures) VALUES (?, ?, ?, ?, ?, ?)',
    [...values, JSON.stringify(report.choice), JSON.stringify(figures)],
  );
}

/** Reports exported so far, the latest first. */
export function listExported(register: Register, asOf: string | undefined): ExportedReport[] {
  // Most exports speak of one round on one day: its figures are gathered once.
  const known = new Map<string, readonly ReportFigure[]>();
  const figuresNow = (choice: ReportChoice) => {
    const key = JSON.stringify(choice);
    const figures = known.get(key) ?? reportFigures(factsOf(register, choice), choice);
    known.set(key, figures);
    return figures;
  };
  return rowsOf(register).map(row => summary(row, changedNow(register, row, asOf, figuresNow).changed.length));
}

/** Phiếu thay đổi số liệu of one export. @throws Refusal NOTHING_EXPORTED. */
export function changesSince(register: Register, id: string, asOf: string | undefined): FigureChange[] {
  const row = rowsOf(register).find(each => each.id === id) ?? refuse('NOTHING_EXPORTED', {});
  return changedNow(register, row, asOf).changed.map(asChange);
}

/**
 * Old figures still standing in a report the clerk went on editing.
 *
 * @throws Refusal WORD_FILE_REFUSED, NOTHING_EXPORTED.
 */
export function oldFiguresIn(
  register: Register,
  file: { readonly bytes: Uint8Array; readonly fileName: string },
  asOf: string | undefined,
): { report: ExportedReport; old: OldFigure[] } {
  const { exportId, paragraphs } = readReport(file);
  const rows = rowsOf(register);
  const row = rows.find(each => each.id === exportId) ?? rows[0] ?? refuse('NOTHING_EXPORTED', {});
  const { changed, now } = changedNow(register, row, asOf);
  return { report: summary(row, changed.length), old: [...findOldFigures(paragraphs, changed, now)] };
}

function rowsOf(register: Register): readonly ExportedReportRow[] {
  return register.database.read(query.selectFrom('exported_report').selectAll().orderBy('at', 'desc').compile());
}

function changedNow(
  register: Register,
  row: ExportedReportRow,
  asOf: string | undefined,
  figuresNow = (choice: ReportChoice): readonly ReportFigure[] => reportFigures(factsOf(register, choice), choice),
): { changed: readonly ChangedFigure[]; now: readonly ReportFigure[] } {
  const choice = reportChoice.parse(JSON.parse(row.choice));
  const day = comparedOn(register, choice.asOf, asOf);
  const now = figuresNow({ ...choice, asOf: day });
  return { changed: changedFigures(storedFigures.parse(JSON.parse(row.figures)), now), now };
}

/** The day asked for, or the later one of the report's own day and today. */
export function comparedOn(register: Register, reportDay: string, asOf: string | undefined): string {
  const today = register.today();
  return asOf ?? (reportDay > today ? reportDay : today);
}

function summary(row: ExportedReportRow, changed: number): ExportedReport {
  return {
    id: row.id,
    at: row.at,
    who: row.who,
    fileName: row.file_name,
    asOf: reportChoice.parse(JSON.parse(row.choice)).asOf,
    changed,
  };
}
