import { rowsOf } from '../records/find.ts';
import { namesOfRound } from '../rounds/names.ts';
import type { ReadDatabase } from '../storage/database.ts';
import type { ChangeRow, ReceiptRow, RegisterTables, RoundRow, TableName } from '../storage/tables.ts';
import { nameKey } from '../text/same-name.ts';
import { searchKey } from '../text/search-key.ts';

/** What standing records are known by and no two may be, by the record's id. */
type Names = ReadonlyMap<string, readonly string[]>;

/** The standing rows of a table: as they are, or as they would be again. */
type Rows = <Table extends TableName>(table: Table) => readonly RegisterTables[Table][];

const kinds: readonly { readonly tables: readonly TableName[]; readonly namesIn: (rows: Rows) => Names }[] = [
  { tables: ['unit', 'unit_profile'], namesIn: namesOfUnits },
  { tables: ['round'], namesIn: rows => namesBy(rows('round'), (row: RoundRow) => namesOfRound(row)) },
  { tables: ['receipt'], namesIn: rows => namesBy(rows('receipt'), namesOfReceipt) },
];

/**
 * Records that by now are called what undoing these changes would call another again: a living unit's name, a round's
 * title or place as its year's own, the số đến of a unit's report. Restoring refuses the same as recorded already.
 */
export function namesakesOf(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  const touched = new Set(changes.map(change => change.table_name));
  return kinds
    .filter(({ tables }) => tables.some(table => touched.has(table)))
    .flatMap(({ namesIn }) => {
      const now = namesIn(table => rowsOf(database, table, false));
      const then = namesIn(table => rowsBefore(rowsOf(database, table, false), table, changes));
      return newlyShared(now, then);
    });
}

function rowsBefore<Table extends TableName>(
  rows: readonly RegisterTables[Table][],
  table: Table,
  changes: readonly ChangeRow[],
): readonly RegisterTables[Table][] {
  const standing = new Map(rows.map(row => [row.id, row]));
  for (const { before, record_id } of changes.filter(change => change.table_name === table).toReversed()) {
    const image: RegisterTables[Table] | null = JSON.parse(before ?? 'null');
    if (image === null || image.deleted_at !== null) standing.delete(record_id);
    else standing.set(record_id, image);
  }
  return [...standing.values()];
}

/** Who else bears a name that somebody would get. */
function newlyShared(now: Names, then: Names): readonly string[] {
  const bearers = new Map<string, string[]>();
  for (const [id, names] of then) {
    for (const name of names) bearers.set(name, [...(bearers.get(name) ?? []), id]);
  }
  return [...then].flatMap(([id, names]) =>
    names
      .filter(name => !now.get(id)?.includes(name))
      .flatMap(name => (bearers.get(name) ?? []).filter(other => other !== id)),
  );
}

function namesBy<Row extends { readonly id: string }>(
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
): Names {
  return new Map(rows.map(row => [row.id, namesOf(row)]));
}

/** A unit that ended has left its name to others. */
function namesOfUnits(rows: Rows): Names {
  const living = new Set(rows('unit').flatMap(unit => (unit.closed_on === null ? unit.id : [])));
  const latest = rows('unit_profile')
    .filter(profile => living.has(profile.unit_id))
    .toSorted((left, right) => (left.valid_from ?? '').localeCompare(right.valid_from ?? ''));
  return new Map(latest.map(({ unit_id, name }) => [unit_id, [nameKey(name)]]));
}

/** A report without số đến is like no other. */
function namesOfReceipt({ round_id, unit_id, incoming_number }: ReceiptRow): readonly string[] {
  const number = searchKey(incoming_number ?? '');
  return number === '' ? [] : [`${round_id} ${unit_id} ${number}`];
}
