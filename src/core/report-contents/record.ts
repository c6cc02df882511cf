import type { OperationSummary, ReportContent, ReportContentFields } from '../../contract/index.ts';
import { requireUnits } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import type { ReportContentRow } from '../storage/tables.ts';
import { unitNameOn } from '../units/find.ts';
import { reportContentOfRow, rowOfReportContent } from './rows.ts';

export interface ContentOf {
  readonly roundId: string;
  readonly unitId: string;
}

/** What a unit reported for a round; null: nothing recorded. */
export function reportContentOf(register: Register, of: ContentOf): ReportContent | null {
  const row = findContent(register, of);
  return row ? reportContentOfRow(row) : null;
}

/**
 * Records a unit's reported figures whole. `version` null: there were none when the form was opened.
 *
 * @throws Refusal NOT_FOUND, ROUND_CLOSED, STALE, WRONG_VALUE (unknown unit).
 */
export function recordReportContent(
  register: Register,
  { version, content }: { readonly version: number | null; readonly content: ReportContentFields },
): { record: ReportContent; operation: OperationSummary | null } {
  findUnclosedRound(register, content.roundId);
  requireUnits(register, [content.unitId], 'unitId');
  const known = findContent(register, content);
  if (known && version === null) refuse('STALE', { noun: 'reportContent', fields: [] });
  if (!known && version !== null) refuse('NOT_FOUND', { noun: 'reportContent' });
  const parts = { subject: unitNameOn(register, content.unitId, register.today()) };
  const row = rowOfReportContent(content);
  const { result, operation } = register.transact({ name: 'reportContent.record', parts }, writer =>
    known ? writer.update('report_content', known.id, row, version ?? undefined) : writer.insert('report_content', row),
  );
  return { record: reportContentOfRow(result), operation };
}

function findContent(register: Register, { roundId, unitId }: ContentOf): ReportContentRow | undefined {
  return register.book.contents(roundId).find(row => row.unit_id === unitId);
}
