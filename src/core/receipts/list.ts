import type { Receipt } from '../../contract/index.ts';
import { arrange, dayKey, type Page, pageOf, type Sorting, type SortKey } from '../records/arrange.ts';
import { findRow, rowsOf } from '../records/find.ts';
import { type UnitsNamed, unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import type { ReceiptRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';
import { receiptOfRow } from './rows.ts';

type SortedBy = 'receivedOn' | 'incomingNumber' | 'unit';

export interface ReceiptListInput {
  /** Every round when left out. */
  readonly roundId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly search?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?: Sorting<SortedBy> | undefined;
  readonly page: Page;
}

/** Arrivals, the latest received first unless sorted otherwise. */
export function listReceipts(
  register: Register,
  input: ReceiptListInput,
): { items: (Receipt & { unitName: string })[]; total: number } {
  const units = unitsNamedOn(register, register.today());
  const needle = input.search ? searchKey(input.search) : '';
  const rows = rowsAsked(register, input).filter(
    row => (input.unitId === undefined || row.unit_id === input.unitId) && isFound(row, units, needle),
  );
  const keys = sortKeys(units);
  const { by, direction } = input.sort ?? { by: 'receivedOn', direction: 'descending' };
  const { items, total } = pageOf(arrange(rows, direction, [keys[by], keys.unit, keys.receivedOn]), input.page);
  return { items: items.map(row => ({ ...receiptOfRow(row), unitName: units.nameOf(row.unit_id) ?? '' })), total };
}

export function getReceipt(register: Register, { id }: { readonly id: string }): Receipt {
  return receiptOfRow(findRow(register.database, 'receipt', id));
}

function rowsAsked(register: Register, { roundId, deleted }: ReceiptListInput): readonly ReceiptRow[] {
  if (roundId !== undefined && !deleted) return register.book.receipts(roundId);
  return rowsOf(register.database, 'receipt', deleted ?? false).filter(
    row => roundId === undefined || row.round_id === roundId,
  );
}

/** Records of a removed unit went with it. */
function isFound(row: ReceiptRow, units: UnitsNamed, needle: string): boolean {
  if (units.nameOf(row.unit_id) === undefined) return false;
  if (needle === '' || units.keyOf(row.unit_id).includes(needle)) return true;
  return searchKey([row.incoming_number, row.document_number, row.signer].join(' ')).includes(needle);
}

function sortKeys(units: UnitsNamed): Readonly<Record<SortedBy, SortKey<ReceiptRow>>> {
  return {
    receivedOn: row => dayKey(row.received_on),
    incomingNumber: row => row.incoming_number,
    unit: row => units.orderOf(row.unit_id),
  };
}
