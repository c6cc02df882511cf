import { type OperationSummary, type View, type ViewFields, viewDefinition } from '../../contract/index.ts';
import { findLivingRow, findRow, rowsOf } from '../records/find.ts';
import { withChanges } from '../records/merge.ts';
import type { Register } from '../register.ts';
import type { ViewRow } from '../storage/tables.ts';
import type { NewRow, Writer } from '../storage/writer.ts';
import { compareVietnamese } from '../text/collate.ts';
import { toPlainText } from '../text/normalise.ts';

interface Done {
  readonly record: View;
  readonly operation: OperationSummary | null;
}

/** Saved views of one list, by name. */
export function listViews(register: Register, { list }: { readonly list: string }): View[] {
  return livingOf(register, list)
    .map(viewOfRow)
    .sort((left, right) => compareVietnamese(left.name, right.name));
}

export function createView(register: Register, fields: ViewFields): Done {
  const { result, operation } = register.transact(
    { name: 'view.create', parts: { subject: toPlainText(fields.name) } },
    writer => {
      if (fields.isDefault) clearDefault(register, writer, fields.list, null);
      return writer.insert('view', rowOfView(fields));
    },
  );
  return { record: viewOfRow(result), operation };
}

interface ViewChange {
  readonly id: string;
  readonly version: number;
  readonly changes: Partial<Omit<ViewFields, 'list'>>;
}

/** @throws Refusal NOT_FOUND, STALE. */
export function changeView(register: Register, { id, version, changes }: ViewChange): Done {
  const fields = withChanges(fieldsOfView(findLivingRow(register.database, 'view', id)), changes);
  const { result, operation } = register.transact({ name: 'view.change', parts: { subject: fields.name } }, writer => {
    if (changes.isDefault === true) clearDefault(register, writer, fields.list, id);
    return writer.update('view', id, rowOfView(fields), version);
  });
  return { record: viewOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, STALE. */
export function removeView(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): Done {
  const { name: subject } = findLivingRow(register.database, 'view', id);
  const { result, operation } = register.transact({ name: 'view.remove', parts: { subject } }, writer =>
    writer.remove('view', id, version),
  );
  return { record: viewOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND. */
export function restoreView(register: Register, { id }: { readonly id: string }): Done {
  const { name: subject, list } = findRow(register.database, 'view', id);
  const { result, operation } = register.transact({ name: 'view.restore', parts: { subject } }, writer => {
    // The list may open with another view by now; then this one comes back as one among others.
    const isFree = !livingOf(register, list).some(row => row.is_default === 1);
    const row = writer.restore('view', id);
    return isFree || row.is_default === 0 ? row : writer.update('view', id, { is_default: 0 });
  });
  return { record: viewOfRow(result), operation };
}

/** A list opens with one view only. */
function clearDefault(register: Register, writer: Writer, list: string, but: string | null): void {
  for (const row of livingOf(register, list)) {
    if (row.is_default === 1 && row.id !== but) writer.update('view', row.id, { is_default: 0 });
  }
}

function livingOf(register: Register, list: string): readonly ViewRow[] {
  return rowsOf(register.database, 'view', false).filter(row => row.list === list);
}

function rowOfView({ list, name, isDefault, definition }: ViewFields): NewRow<'view'> {
  return { list, name: toPlainText(name), is_default: isDefault ? 1 : 0, definition: JSON.stringify(definition) };
}

function fieldsOfView(row: ViewRow): ViewFields {
  return {
    list: row.list,
    name: row.name,
    isDefault: row.is_default === 1,
    definition: viewDefinition.parse(JSON.parse(row.definition)),
  };
}

function viewOfRow(row: ViewRow): View {
  return { ...fieldsOfView(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
