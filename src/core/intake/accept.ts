import type { Turn } from '../../contract/enumerations.ts';
import type { FormDecisions } from '../../contract/forms.ts';
import type { IntakeConfirmed, IntakeDone } from '../../contract/intake.ts';
import type { OperationParts } from '../../contract/words/operations.ts';
import { twoDigits } from '../../contract/words/states.ts';
import { rowsOfRecord } from '../attachments/list.ts';
import { keepFile } from '../files/keep.ts';
import { type FormsPrepared, prepareForms } from '../forms/take/take.ts';
import { rowOfReceipt } from '../receipts/rows.ts';
import { refuseSameArrival } from '../receipts/rules.ts';
import { bareReceipt } from '../records/bare.ts';
import { requireUnits } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import { openRoster } from '../rounds/open.ts';
import type { Writer } from '../storage/writer.ts';
import { toPlainText } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';
import { unitNameOn } from '../units/find.ts';
import { baseName } from './recognise/file-name.ts';
import { type WaitingFile, waitingFiles } from './tickets.ts';

export interface ReportsConfirmed {
  readonly ticket: string;
  readonly roundId: string;
  readonly reports: readonly IntakeConfirmed[];
  readonly forms?: { readonly ticket: string; readonly decisions: FormDecisions } | undefined;
}

/**
 * Records the confirmed reports and keeps their files with them, as one operation that one undo takes back. A file that
 * is kept with the same arrival already is not kept twice.
 *
 * @throws Refusal TICKET_EXPIRED, NOT_FOUND, ROUND_CLOSED, ALREADY_EXISTS (same số đến), WRONG_VALUE, SAVE_REFUSED.
 */
export function acceptReports(register: Register, { ticket, roundId, reports, forms }: ReportsConfirmed): IntakeDone {
  const waiting = waitingFiles(register, ticket);
  const round = findUnclosedRound(register, roundId);
  const filed = reports.map(report => ({ report, files: filesOf(report, waiting) }));
  refuseWrong(register, roundId, reports);
  // First the files, then the records: an arrival without its file would be a claim without its paper.
  for (const { files } of filed) {
    for (const { bytes, fileName } of files) keepFile(register.folder, bytes, baseName(fileName));
  }
  const taken = forms === undefined ? null : prepareForms(register, forms);
  const count = { receipts: 0, files: 0, unchanged: 0, forms: taken?.counts.files ?? 0 };
  const { operation } = register.transact(
    reports.length === 0 && taken !== null
      ? { name: 'form.take', parts: taken.parts }
      : { name: 'receipt.intake', parts: partsOf(register, reports, taken) },
    writer => {
      for (const { report, files } of filed) {
        const isNew = report.receiptId === null;
        if (isNew) openRoster(writer, register, writer.get('round', round.id) ?? round);
        const receiptIds =
          report.receiptId === null
            ? report.unitIds.map(unitId => insertReceipt(writer, roundId, unitId, report))
            : [report.receiptId];
        for (const receiptId of receiptIds) {
          const added = attach(writer, register, receiptId, files);
          count.receipts += isNew ? 1 : 0;
          count.files += added;
          count.unchanged += files.length - added;
        }
      }
      taken?.write(writer);
    },
  );
  return { operation, ...count };
}

interface ConfirmedFile extends WaitingFile {
  readonly turn: Turn;
}

function filesOf({ files }: IntakeConfirmed, waiting: ReadonlyMap<string, WaitingFile>): ConfirmedFile[] {
  return files.map(({ key, turn }) => {
    const file = waiting.get(key);
    return file?.canBeFiled === true ? { ...file, turn } : refuse('TICKET_EXPIRED', {});
  });
}

function refuseWrong(register: Register, roundId: string, reports: readonly IntakeConfirmed[]): void {
  const taken = new Set<string>();
  for (const { unitIds, incomingNumber, receiptId } of reports) {
    requireUnits(register, unitIds, 'unitIds');
    if (receiptId !== null) {
      const isThere = register.book.receipts(roundId).some(({ id }) => id === receiptId);
      if (!isThere) refuse('NOT_FOUND', { noun: 'receipt' });
      continue;
    }
    for (const unitId of unitIds) {
      refuseSameArrival(register, { roundId, unitId, incomingNumber });
      const key = searchKey(incomingNumber ?? '');
      if (key !== '' && taken.has(`${unitId}|${key}`)) {
        refuse('ALREADY_EXISTS', { noun: 'receipt', name: toPlainText(incomingNumber ?? '') });
      }
      taken.add(`${unitId}|${key}`);
    }
  }
}

function partsOf(register: Register, reports: readonly IntakeConfirmed[], forms: FormsPrepared | null): OperationParts {
  const [only] = reports;
  const [unitId] = only?.unitIds ?? [];
  const count = reports.length;
  if (forms !== null) return { count, detail: twoDigits(forms.counts.files) };
  if (only === undefined || unitId === undefined || count > 1 || only.unitIds.length > 1) return { count };
  return { count, subject: unitNameOn(register, unitId, only.receivedOn) };
}

function insertReceipt(writer: Writer, roundId: string, unitId: string, report: IntakeConfirmed): string {
  const { files: _, unitIds: __, receiptId: ___, ...fields } = report;
  return writer.insert('receipt', rowOfReceipt({ ...bareReceipt({ ...fields, roundId, unitId }), ...fields })).id;
}

/** Files in the order they were given: that is the order of their pages. */
function attach(writer: Writer, register: Register, recordId: string, files: readonly ConfirmedFile[]): number {
  const there = new Set(rowsOfRecord(register.database, { noun: 'receipt', recordId }).map(({ sha256 }) => sha256));
  let added = 0;
  for (const { sha256, fileName, bytes, turn } of files) {
    if (there.has(sha256)) continue;
    there.add(sha256);
    const name = toPlainText(baseName(fileName));
    const added_at = register.clock.now().toISOString();
    writer.insert('attachment', {
      ...{ noun: 'receipt', record_id: recordId, sha256, file_name: name, bytes: bytes.length, added_at, turn },
    });
    added += 1;
  }
  return added;
}
