import { z } from 'zod';
import type { Noun, RecordEntry } from '../../contract/index.ts';
import { fieldLabelOf } from '../../contract/words/fields.ts';
import { type ValueWords, valueInWords } from '../../contract/words/values.ts';
import type { ChangeRow } from '../storage/tables.ts';

export type Difference = RecordEntry['fields'][number];

/** Fields that say nothing to a person. */
const silentFields: ReadonlySet<string> = new Set([
  'id',
  'version',
  'searchKey',
  'deletedAt',
  'roundId',
  'documentId',
  'fileSha256',
  'sha256',
  'recordId',
  'receiptId',
  'attachmentId',
  'fromParagraph',
  'fromOffset',
  'toParagraph',
  'toOffset',
  'modelId',
  'feedbackId',
  // Once a list inside a unit's figures, now rows of their own.
  'passages',
  'addedAt',
]);

type Fields = Readonly<Record<string, unknown>>;

/** What a column that came with a later schema says in an image that does not have it; a new record says no more by it. */
const unsaid: Fields = { turn: 0 };

const image = z.record(z.string(), z.unknown());

/** What one logged change did to a record, field by field, in words. */
export function differencesOf(
  change: Pick<ChangeRow, 'table_name' | 'before' | 'after'>,
  noun: Noun,
  words: ValueWords,
): Difference[] {
  const before = fieldsOf(change.before);
  const after = fieldsOf(change.after);
  return Object.keys({ ...before, ...after })
    .filter(field => !isSilent(field, change.table_name) && !isSame(said(before, field), said(after, field)))
    .map(field => ({
      field,
      label: fieldLabelOf(noun, field),
      from: field in before ? valueInWords(noun, field, before[field], words) : '',
      to: field in after ? valueInWords(noun, field, after[field], words) : '',
    }));
}

function said(fields: Fields, field: string): unknown {
  return fields[field] ?? unsaid[field];
}

/** Fields that say nothing to a person in this table, though their name does elsewhere. */
const silentIn: Readonly<Record<string, ReadonlySet<string>>> = {
  // A profile belongs to its unit; saying so again tells nobody anything.
  unit_profile: new Set(['unitId']),
  // The Word file itself, byte for byte.
  document_template: new Set(['content']),
  // What the file is kept with, what the joined things are: the operation's own sentence says it.
  attachment: new Set(['noun']),
  joining: new Set(['noun', 'apart']),
  // What was fixed when the figures were closed, whole; read in the round and the report themselves.
  closed_round: new Set(['reckoning', 'report', 'settings']),
  passed_doubt: new Set(['doubt']),
  view: new Set(['list', 'isDefault', 'definition']),
};

function isSilent(field: string, table: string): boolean {
  return silentFields.has(field) || silentIn[table]?.has(field) === true;
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

const jsonColumns: ReadonlySet<string> = new Set(['groups', 'unit_ids', 'successor_ids', 'member_ids']);

/** An image under the contract's field names; settings are one column of many fields. */
function fieldsOf(text: string | null): Fields {
  if (text === null) return {};
  const columns = Object.entries(image.parse(JSON.parse(text))).flatMap(([column, value]) => {
    if (column === 'value' && typeof value === 'string') return Object.entries(image.parse(JSON.parse(value)));
    const parsed: unknown = jsonColumns.has(column) && typeof value === 'string' ? JSON.parse(value) : value;
    return [[fieldName(column), parsed] as const];
  });
  return Object.fromEntries(columns);
}

function fieldName(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
