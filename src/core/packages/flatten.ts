import { z } from 'zod';
import type { TableName } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';
import type { FieldValue } from './origin.ts';

export type Row = Readonly<Record<string, FieldValue>>;

/** Stands for the instant in `deleted_at`: when a record was removed is no difference between two copies. */
export const removed = 'removed';

/** Before each setting's name. */
export const settingPrefix = 'value.';

const lists: ReadonlySet<string> = new Set(['groups', 'unit_ids', 'successor_ids', 'member_ids']);

/** Fields whose text is JSON: lists, and each setting. */
export function isJson(field: string): boolean {
  return lists.has(field) || field.startsWith(settingPrefix);
}

/** These belong to one copy, or follow from other fields. */
const notMerged: ReadonlySet<string> = new Set([
  'id',
  'version',
  'search_key',
  // A column older operations still speak of; its content has rows of its own since.
  'passages',
]);

/** Columns that came with a later schema, and what a record written before says there. */
const laterColumns: { readonly [Table in TableName]?: Row } = { attachment: { turn: 0 } };

/** A row's fields as they are compared between copies; each setting is a field of its own. */
export function flatten(table: TableName, row: Row): ReadonlyMap<string, FieldValue> {
  const fields = Object.entries({ ...laterColumns[table], ...row }).flatMap(
    ([column, value]): [string, FieldValue][] => {
      if (notMerged.has(column)) return [];
      if (column === 'deleted_at') return [[column, value === null ? null : removed]];
      if (table === 'settings' && column === 'value') return settingsOf(String(value));
      return [[column, value]];
    },
  );
  return new Map(fields);
}

function settingsOf(value: string): [string, FieldValue][] {
  const settings = z.record(z.string(), z.unknown()).parse(JSON.parse(value));
  return Object.entries(settings).map(([name, setting]) => [`${settingPrefix}${name}`, JSON.stringify(setting)]);
}

/** The row those fields make; `removedAt` where they say it was removed. */
export function unflatten(table: TableName, fields: ReadonlyMap<string, FieldValue>, removedAt: string): Row {
  const row: Record<string, FieldValue> = {};
  const settings: Record<string, unknown> = {};
  for (const [field, value] of fields) {
    if (field === 'deleted_at') row[field] = value === null ? null : removedAt;
    else if (field.startsWith(settingPrefix))
      settings[field.slice(settingPrefix.length)] = JSON.parse(String(value ?? 'null'));
    else row[field] = value;
  }
  if (table === 'settings') row.value = JSON.stringify(settings);
  const searched = searchedColumns[table];
  if (searched) row.search_key = searchKey(searched.map(column => row[column] ?? '').join(' '));
  return row;
}

/** What each table's search key is made of. */
const searchedColumns: { readonly [Table in TableName]?: readonly string[] } = {
  unit_profile: ['name', 'short_name'],
  activity: ['title', 'note'],
  model: ['name', 'results'],
  feedback: ['content', 'level_text'],
  issued_document: ['number', 'subject'],
};

/** The contract's name of a stored field. */
export function fieldName(field: string): string {
  const plain = field.startsWith(settingPrefix) ? field.slice(settingPrefix.length) : field;
  return plain.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
