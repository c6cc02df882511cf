import type { ImportDecisions, ImportKind } from '../../../contract/exchange.ts';
import type { OperationSummary } from '../../../contract/values.ts';
import { roundOfYear } from '../../reckoning/roster.ts';
import type { Register } from '../../register.ts';
import { openRoster } from '../../rounds/open.ts';
import type { Plan } from '../plan/preview.ts';
import { rememberColumns } from '../plan/remembered-columns.ts';
import { noteImportedFile } from './imported-files.ts';
import { applyProposals } from './proposals.ts';

const operationNames = { units: 'import.units', tracking: 'import.tracking' } as const;

export interface PlanToWrite {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly year: number;
  readonly plan: Plan;
  readonly decisions: Pick<ImportDecisions, 'proposals' | 'columns'>;
  /** The file itself, as it was kept. */
  readonly kept: { readonly sha256: string; readonly bytes: number };
}

/**
 * Files every row that nothing holds back, as one operation that one undo takes back, and with it which file that was and what
 * the clerk said of its columns. Null: nothing was to be done.
 */
export function writePlan(
  register: Register,
  { kind, fileName, year, plan, decisions, kept }: PlanToWrite,
): OperationSummary | null {
  const records = plan.rows.filter(({ blocked }) => blocked === null).flatMap(row => row.records);
  const chosen = plan.proposals.filter(({ key }) => decisions.proposals.includes(key));
  const { newRound } = plan;
  const round = kind === 'tracking' ? (newRound ?? roundOfYear(register.book, year)) : undefined;
  function beside(operationId: string): void {
    noteImportedFile(register, { fileName, kind, ...kept, operationId });
  }
  const named = { name: operationNames[kind], parts: { subject: fileName }, beside };
  const { operation } = register.transact(named, writer => {
    rememberColumns(register.database, plan.layout.tables, decisions.columns);
    const isRoundNeeded = chosen.length > 0 || records.some(({ inRound, write }) => inRound && write !== null);
    if (newRound !== null && isRoundNeeded) writer.putBack('round', newRound.id, { ...newRound });
    if (round !== undefined && records.some(({ opensRound, write }) => opensRound && write !== null)) {
      openRoster(writer, register, round);
    }
    for (const { write } of records) write?.(writer);
    if (round !== undefined) applyProposals(writer, register.database, round, chosen);
  });
  return operation;
}
