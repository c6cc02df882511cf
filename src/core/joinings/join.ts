import type { Joining, JoiningFields, OperationSummary } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import type { Register } from '../register.ts';
import type { JoiningRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { joiningOfRow, memberIdsOf, rowOfJoining, storedIds } from './rows.ts';

type Done = { record: Joining; operation: OperationSummary | null };

/**
 * The report says these once. None of them is changed; those that stood in another joining leave it.
 *
 * @throws Refusal NOT_FOUND.
 */
export function join(register: Register, fields: JoiningFields): Done {
  for (const id of fields.memberIds) findLivingRow(register.database, fields.noun, id);
  const row = rowOfJoining(fields);
  const members = new Set(memberIdsOf(row));
  const parts = { count: members.size };
  const { result, operation } = register.transact({ name: 'joining.join', parts }, writer => {
    for (const other of register.book.joinings(fields.year)) {
      if (other.noun === fields.noun && other.apart === 0) leave(writer, other, members);
    }
    return writer.insert('joining', row);
  });
  return { record: joiningOfRow(result), operation };
}

/** What one source is left alone of is no joining any more. */
function leave(writer: Writer, other: JoiningRow, members: ReadonlySet<string>): void {
  const all = memberIdsOf(other);
  const left = all.filter(id => !members.has(id));
  if (left.length === all.length) return;
  if (left.length < 2) writer.remove('joining', other.id);
  else writer.update('joining', other.id, { member_ids: storedIds(left) });
}

/** Near-equal, but not the same: not offered again. @throws Refusal NOT_FOUND. */
export function keepApart(
  register: Register,
  fields: Omit<JoiningFields, 'content'>,
): { operation: OperationSummary | null } {
  for (const id of fields.memberIds) findLivingRow(register.database, fields.noun, id);
  const row = { ...rowOfJoining({ ...fields, content: '' }), apart: 1 };
  const parts = { count: fields.memberIds.length };
  const { operation } = register.transact({ name: 'joining.keepApart', parts }, writer =>
    writer.insert('joining', row),
  );
  return { operation };
}

/** Every source stands by itself again. @throws Refusal NOT_FOUND, STALE. */
export function separate(register: Register, { id, version }: { readonly id: string; readonly version: number }): Done {
  const row = findLivingRow(register.database, 'joining', id);
  const { result, operation } = register.transact(
    { name: 'joining.separate', parts: { count: memberIdsOf(row).length } },
    writer => writer.remove('joining', id, version),
  );
  return { record: joiningOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND. */
export function restoreJoining(register: Register, { id }: { readonly id: string }): Done {
  const row = findRow(register.database, 'joining', id);
  const { result, operation } = register.transact(
    { name: 'joining.restore', parts: { count: memberIdsOf(row).length } },
    writer => writer.restore('joining', id),
  );
  return { record: joiningOfRow(result), operation };
}
