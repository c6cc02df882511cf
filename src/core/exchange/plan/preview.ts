import type {
  ImportDecisions,
  ImportKind,
  ImportPreview,
  ImportQuestion,
  RefusedCell,
} from '../../../contract/exchange.ts';
import type { RoundRow } from '../../storage/tables.ts';
import { fieldsOf, type TableKind } from '../layout/fields.ts';
import type { Layout } from '../layout/find-tables.ts';
import type { Findings, RowProposal } from '../understand/findings.ts';
import { type CountsRead, describeColumns, describeSheets } from '../understand/sheets.ts';
import { importFieldLabel } from '../words/fields.ts';
import type { Workbook } from '../workbook/types.ts';
import { type PlannedRow, stateOf } from './planned.ts';

export interface Plan {
  readonly workbook: Workbook;
  readonly layout: Layout;
  readonly findings: Findings;
  /** Rows of the file that were read. */
  readonly rowsRead: number;
  readonly rows: readonly PlannedRow[];
  readonly questions: readonly ImportQuestion[];
  readonly refused: readonly RefusedCell[];
  /** Those of the notes' proposals the register does not follow already. */
  readonly proposals: readonly RowProposal[];
  readonly counts: CountsRead;
  /** The year's round when the register has none and the file speaks of one; made with the rest. */
  readonly newRound: RoundRow | null;
}

export interface PlannedFile {
  readonly ticket: string;
  readonly kind: ImportKind;
  readonly fileName: string;
}

export const noDecisions: ImportDecisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };

export function tablesOf(kind: ImportKind): readonly TableKind[] {
  return kind === 'units' ? ['units'] : ['tracking', 'models', 'feedback'];
}

/** The plan as the clerk sees it: one line a row of the file, so that the counts are rows too. */
export function previewOf(plan: Plan, { ticket, kind, fileName }: PlannedFile): ImportPreview {
  const { workbook, layout, findings } = plan;
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const rows = [...plan.rows].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row);
  const lines = rows.map(row => {
    const { key, sheet, cell, noun, name } = row;
    const fields = row.records.flatMap(record => record.fields);
    return { key, sheet, cell, noun, name, state: stateOf(row), fields };
  });
  const count = (state: string): number => lines.filter(line => line.state === state).length;
  return {
    ...{ ticket, kind, fileName, rows: plan.rowsRead },
    ...{ new: count('new'), changed: count('changed'), unchanged: count('unchanged') },
    refused: [...plan.refused],
    questions: [...plan.questions],
    proposals: plan.proposals.map(({ key, sheet, cell, kind: proposed, value, sentence }) => ({
      ...{ key, sheet, cell, kind: proposed, value, sentence },
    })),
    warnings: [...findings.warnings],
    sheets: describeSheets(workbook, layout),
    columns: describeColumns(layout.tables, plan.counts),
    fields: tablesOf(kind).flatMap(table =>
      fieldsOf(table).map(field => ({ table, field, label: importFieldLabel(table, field) })),
    ),
    lines,
    blanks: plan.rows.flatMap(({ records }) => records).reduce((sum, { blanks }) => sum + blanks, 0),
  };
}

/** Questions with exactly one candidate, answered with it. */
export function loneCandidates(questions: readonly ImportQuestion[]): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const { key, candidates } of questions) {
    const [only, ...others] = candidates;
    if (only !== undefined && others.length === 0) answers[key] = only.key;
  }
  return answers;
}
