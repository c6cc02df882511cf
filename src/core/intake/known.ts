import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { ReceiptRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';

/** What the register holds already of the reports of one round. */
export interface KnownReports {
  /** The arrival a file of this sum is kept with, in any round. */
  readonly keptWith: (sha256: string) => ReceiptRow | undefined;
  /** The unit's arrival with this number and symbol. */
  readonly byNumber: (unitId: string, number: string | null) => ReceiptRow | undefined;
  /** The unit's first arrival. */
  readonly firstOf: (unitId: string) => ReceiptRow | undefined;
}

export function knownReports({ database, book }: Register, roundId: string): KnownReports {
  const rows = database.read(
    query
      .selectFrom('attachment')
      .innerJoin('receipt', 'receipt.id', 'attachment.record_id')
      .selectAll('receipt')
      .select('attachment.sha256')
      .where('attachment.noun', '=', 'receipt')
      .where('attachment.deleted_at', 'is', null)
      .where('receipt.deleted_at', 'is', null)
      .compile(),
  );
  const bySum = new Map<string, ReceiptRow>(rows.map(({ sha256, ...receipt }) => [sha256, receipt]));
  const receipts = book.receipts(roundId).toSorted((a, b) => (a.received_on < b.received_on ? -1 : 1));
  return {
    keptWith: sha256 => bySum.get(sha256),
    byNumber: (unitId, number) => {
      const key = searchKey(number ?? '');
      if (key === '') return undefined;
      return receipts.find(row => row.unit_id === unitId && searchKey(row.document_number ?? '') === key);
    },
    firstOf: unitId => receipts.find(row => row.unit_id === unitId),
  };
}
