import type { DeskReport } from '../../contract/index.ts';
import { listAttachments } from '../attachments/list.ts';
import { cutReports } from '../reckoning/cut-reports.ts';
import { roundLines } from '../reckoning/round-lines.ts';
import { findLivingRow } from '../records/find.ts';
import type { Register } from '../register.ts';

/** The reports that have arrived by a day, in protocol order, with the files of every arrival that counts. */
export function cuttingDesk(
  register: Register,
  { roundId, asOf }: { readonly roundId: string; readonly asOf: string },
): { reports: DeskReport[]; cut: number; received: number } {
  const round = findLivingRow(register.database, 'round', roundId);
  const { book } = register;
  const { received, cutsOf, cut } = cutReports(roundLines(book, round, asOf), book.passages(roundId));
  const receipts = book.receipts(roundId).filter(row => row.not_counted_reason === null);
  const reports = received.map(line => ({
    unitId: line.unitId,
    unitName: line.unitName,
    receiptId: line.receiptId,
    receivedOn: line.receivedOn ?? asOf,
    files: receipts
      .filter(row => row.unit_id === line.unitId && row.received_on <= asOf)
      .flatMap(row => listAttachments(register.database, { noun: 'receipt', recordId: row.id }))
      .map(({ id, fileName, recordId }) => ({ id, fileName, receiptId: recordId })),
    cuts: cutsOf(line.unitId),
  }));
  return { reports, cut, received: received.length };
}
