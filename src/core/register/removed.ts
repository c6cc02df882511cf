import type { Noun } from '../../contract/index.ts';
import { nounLabel } from '../../contract/words/labels.ts';
import { monthOfYear } from '../../contract/words/months.ts';
import { reminderTimesText } from '../../contract/words/reminders.ts';
import { upwardReportSubject } from '../../contract/words/upward-reports.ts';
import { type Page, pageOf } from '../records/arrange.ts';
import { findRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import { nounOfTable, registerTables, type TableName } from '../storage/tables.ts';
import { shownDay } from '../text/days.ts';
import { unitNameOn } from '../units/find.ts';

export interface RemovedEntry {
  readonly noun: Noun;
  readonly id: string;
  readonly name: string;
  readonly deletedAt: string;
}

/** "Mục đã xóa": what was removed and can be restored, the latest first. */
export function listRemoved(register: Register, page: Page): { items: RemovedEntry[]; total: number } {
  const found = registerTables.flatMap(table => removedOf(register, table));
  const sorted = found.sort((left, right) => (left.deletedAt < right.deletedAt ? 1 : -1));
  const { items, total } = pageOf(sorted, page);
  return {
    items: items.map(({ table, id, deletedAt }) => ({
      noun: nounOfTable[table],
      id,
      deletedAt,
      name: nameOf(register, table, id),
    })),
    total,
  };
}

function removedOf(
  register: Register,
  table: TableName,
): readonly { readonly table: TableName; readonly id: string; readonly deletedAt: string }[] {
  const rows = register.database.read(
    query.selectFrom(table).select(['id', 'deleted_at']).where('deleted_at', 'is not', null).compile(),
  );
  return rows.map(row => ({ table, id: row.id, deletedAt: row.deleted_at ?? '' }));
}

/** How a person knows the record again. */
function nameOf(register: Register, table: TableName, id: string): string {
  const unitName = (unitId: string) => unitNameOn(register, unitId, register.today());
  if (table === 'unit') return unitName(id);
  if (table === 'round') return findRow(register.database, 'round', id).title;
  if (table === 'model') return findRow(register.database, 'model', id).name;
  if (table === 'work_plan') {
    const row = findRow(register.database, 'work_plan', id);
    return `${unitName(row.unit_id)}, ${row.year}`;
  }
  if (table === 'meeting') {
    const row = findRow(register.database, 'meeting', id);
    return `${unitName(row.unit_id)}, ${monthOfYear(row.year, row.month)}`;
  }
  if (table === 'activity') {
    const row = findRow(register.database, 'activity', id);
    return [unitName(row.unit_id), row.title ?? row.year].join(', ');
  }
  if (table === 'receipt') {
    const row = findRow(register.database, 'receipt', id);
    return [unitName(row.unit_id), row.incoming_number, shownDay(row.received_on)].filter(Boolean).join(', ');
  }
  if (table === 'feedback') {
    const row = findRow(register.database, 'feedback', id);
    return `${unitName(row.unit_id)}: ${row.content.split('\n')[0]}`;
  }
  if (table === 'passage') {
    const row = findRow(register.database, 'passage', id);
    return `${unitName(row.unit_id)}: ${row.text.split('\n')[0]}`;
  }
  if (table === 'joining') return findRow(register.database, 'joining', id).content.split('\n')[0] ?? '';
  if (table === 'issued_document') {
    const row = findRow(register.database, 'issued_document', id);
    return [row.number, row.subject].filter(Boolean).join(': ');
  }
  if (table === 'reminder') {
    const row = findRow(register.database, 'reminder', id);
    return `${unitName(row.unit_id)}, ${reminderTimesText(row.times)}`;
  }
  if (table === 'view') return findRow(register.database, 'view', id).name;
  if (table === 'upward_report') {
    const row = findRow(register.database, 'upward_report', id);
    return upwardReportSubject(row.recipient, row.subject);
  }
  if (table === 'passed_doubt') return findRow(register.database, 'passed_doubt', id).sentence;
  if (table === 'attachment') return findRow(register.database, 'attachment', id).file_name;
  return nounLabel[nounOfTable[table]];
}
