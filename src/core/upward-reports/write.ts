import type { OperationSummary, UpwardReport, UpwardReportFields } from '../../contract/index.ts';
import { upwardReportSubject } from '../../contract/words/upward-reports.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import type { Register } from '../register.ts';
import { fieldsOfUpwardReport, rowOfUpwardReport, upwardReportOfRow } from './rows.ts';

interface Done {
  readonly record: UpwardReport;
  readonly operation: OperationSummary | null;
}

function partsOf({ recipient, subject }: Pick<UpwardReportFields, 'recipient' | 'subject'>) {
  return { subject: upwardReportSubject(recipient, subject) };
}

export function createUpwardReport(register: Register, fields: UpwardReportFields): Done {
  const { result, operation } = register.transact({ name: 'upwardReport.create', parts: partsOf(fields) }, writer =>
    writer.insert('upward_report', rowOfUpwardReport(fields)),
  );
  return { record: upwardReportOfRow(result), operation };
}

export interface UpwardReportChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<UpwardReportFields>;
}

/** @throws Refusal NOT_FOUND, STALE. */
export function changeUpwardReport(register: Register, { id, version, changes }: UpwardReportChange): Done {
  const fields = withChanges(fieldsOfUpwardReport(findLivingRow(register.database, 'upward_report', id)), changes);
  const { result, operation } = register.transact({ name: 'upwardReport.change', parts: partsOf(fields) }, writer =>
    writer.update('upward_report', id, rowOfUpwardReport(fields), version),
  );
  return { record: upwardReportOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, STALE. */
export function removeUpwardReport(register: Register, input: { id: string; version: number }): Done {
  const row = findLivingRow(register.database, 'upward_report', input.id);
  const { result, operation } = register.transact({ name: 'upwardReport.remove', parts: partsOf(row) }, writer =>
    writer.remove('upward_report', input.id, input.version),
  );
  return { record: upwardReportOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND. */
export function restoreUpwardReport(register: Register, { id }: { id: string }): Done {
  const row = findRow(register.database, 'upward_report', id);
  const { result, operation } = register.transact({ name: 'upwardReport.restore', parts: partsOf(row) }, writer =>
    writer.restore('upward_report', id),
  );
  return { record: upwardReportOfRow(result), operation };
}
