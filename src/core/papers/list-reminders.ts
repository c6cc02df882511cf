import type { ReminderEntry } from '../../contract/index.ts';
import { roundLines } from '../reckoning/round-lines.ts';
import { type Page, pageOf } from '../records/arrange.ts';
import { findRow, rowsOf } from '../records/find.ts';
import { unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { searchKey } from '../text/search-key.ts';
import { reminderOfRow } from './rows.ts';

export interface ReminderListInput {
  readonly roundId: string;
  readonly asOf: string;
  readonly unitId?: string | undefined;
  readonly search?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly page: Page;
}

/** Whom the office reminded in a round and what came of it: by unit, then time after time. @throws Refusal NOT_FOUND. */
export function listReminders(
  register: Register,
  { roundId, asOf, unitId, search, deleted, page }: ReminderListInput,
): { items: ReminderEntry[]; total: number } {
  const round = findRow(register.database, 'round', roundId);
  const units = unitsNamedOn(register, asOf);
  const needle = search ? searchKey(search) : '';
  const received = new Map(roundLines(register.book, round, asOf).map(line => [line.unitId, line.receivedOn]));
  const all = deleted
    ? rowsOf(register.database, 'reminder', true).filter(row => row.round_id === roundId)
    : register.book.reminders(roundId);
  const rows = all
    .filter(
      row =>
        (unitId === undefined || row.unit_id === unitId) &&
        units.nameOf(row.unit_id) !== undefined &&
        (needle === '' || units.keyOf(row.unit_id).includes(needle)),
    )
    .toSorted(
      (left, right) =>
        units.orderOf(left.unit_id) - units.orderOf(right.unit_id) ||
        left.times - right.times ||
        left.reminded_on.localeCompare(right.reminded_on) ||
        left.id.localeCompare(right.id),
    );
  const numbers = new Map(register.book.issuedDocuments(round.year).map(row => [row.id, row.number]));
  const { items, total } = pageOf(rows, page);
  return {
    items: items.map(row => ({
      ...reminderOfRow(row),
      unitName: units.nameOf(row.unit_id) ?? '',
      documentNumber: row.document_id === null ? null : (numbers.get(row.document_id) ?? null),
      receivedOn: received.get(row.unit_id) ?? null,
    })),
    total,
  };
}
