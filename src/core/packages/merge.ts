import type { FieldChoice } from '../../contract/index.ts';
import { groupBy } from '../lists.ts';
import { type Joined, joinRecord, type Side, untouched } from './join.ts';
import { readConflictKey, recordKey } from './lineage.ts';
import { distinctValues, part, sameOrigins, type WriteValue } from './origin.ts';
import { askAboutRemoval, unseenReferences } from './removed-or-changed.ts';
import { uniteSamePlaces } from './same-place.ts';

/** The operation a merge will be: its own writes come from here. */
export interface MergeWriter {
  readonly copy: string;
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
}

/** What taking a package in would do, record by record; nothing is written. */
export interface MergePlan {
  /** Only records that become something else, or whose values come from elsewhere now. */
  readonly records: readonly Joined[];
  readonly added: number;
  readonly changed: number;
}

/** Brings two copies of a register together, field by field; the same from either side, in any order, once or twice. */
export function planMerge(mine: Side, theirs: Side, writer: MergeWriter, choices: readonly FieldChoice[]): MergePlan {
  const joined = new Map<string, Joined>();
  const write: WriteValue = (value, partOfMerge, like) => ({
    ...writer,
    part: partOfMerge,
    value,
    ...(like === undefined ? {} : { at: like.at, who: like.who }),
  });
  const tools = {
    mine,
    theirs,
    spokenOfHere: unseenReferences(mine, theirs.known),
    spokenOfThere: unseenReferences(theirs, mine.known),
    write,
  };
  for (const [key, record] of theirs.records) {
    const both = joinRecord(mine.records.get(key), record, mine.known, theirs.known);
    joined.set(key, askAboutRemoval(both, tools));
  }
  for (const [key, record] of joined) if (!isOther(record)) joined.delete(key);
  uniteSamePlaces(joined, mine.records, write);
  const choicesOf = groupBy(choices, ({ key }) => readConflictKey(key).record);
  for (const key of choicesOf.keys()) {
    const record = mine.records.get(key);
    if (record !== undefined && !joined.has(key)) joined.set(key, untouched(record));
  }
  const records = [...joined].map(([key, record]) => decide(record, choicesOf.get(key) ?? [], write)).filter(isOther);
  return { records, ...countRecords(records) };
}

/** As people count: a unit with its profiles is one. */
function countRecords(records: readonly Joined[]): { added: number; changed: number } {
  const added = new Set(records.filter(isNew).map(ownerOf));
  const changed = new Set(records.filter(record => isNew(record) || showsAnother(record)).map(ownerOf));
  const newUnits = new Set(records.filter(one => one.table === 'unit' && isNew(one)).map(ownerOf));
  for (const record of records) {
    // A new profile of a unit that was here is a change of that unit.
    if (record.table === 'unit_profile' && !newUnits.has(ownerOf(record))) added.delete(ownerOf(record));
  }
  return { added: added.size, changed: [...changed].filter(owner => !added.has(owner)).length };
}

function isNew({ ours, shown }: Joined): boolean {
  return ours === undefined && shown.get('deleted_at') === null;
}

function ownerOf({ table, id, shown }: Joined): string {
  return table === 'unit_profile' ? recordKey('unit', String(shown.get('unit_id'))) : recordKey(table, id);
}

function isOther(record: Joined): boolean {
  const { ours } = record;
  if (ours === undefined) return true;
  return [...record.fields].some(([field, values]) => !sameOrigins(values, ours.fields.get(field) ?? []));
}

function showsAnother({ ours, shown }: Joined): boolean {
  return ours !== undefined && [...shown].some(([field, value]) => (ours.shown.get(field) ?? null) !== value);
}

/** A decided field has one value, written by this copy. */
function decide(record: Joined, choices: readonly FieldChoice[], write: WriteValue): Joined {
  const fields = new Map(record.fields);
  const shown = new Map(record.shown);
  for (const { key, choice } of choices) {
    const { field } = readConflictKey(key);
    const values = distinctValues(fields.get(field) ?? []);
    if (values.length < 2) continue;
    const here = shown.get(field) ?? null;
    const value = choice === 'ours' ? here : (values.find(one => one.value !== here)?.value ?? here);
    fields.set(field, [write(value, part.own)]);
    shown.set(field, value);
  }
  return { ...record, fields, shown };
}
