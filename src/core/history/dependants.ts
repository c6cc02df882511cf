import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { ChangeRow } from '../storage/tables.ts';
import { closingsOf, heldByClosing } from './closings.ts';

const tablesOfUnits = [
  'unit_profile',
  'work_plan',
  'meeting',
  'activity',
  'roster_line',
  'receipt',
  'report_content',
  'feedback',
  'passage',
  'reminder',
] as const;

const tablesOfRounds = [
  'roster_line',
  'receipt',
  'report_content',
  'passage',
  'issued_document',
  'reminder',
  'closed_round',
] as const;

/**
 * Records that speak of a unit or round these changes made: while they are there, it cannot be unmade. Removed ones
 * count too; they may come back.
 */
export function dependantsOf(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  const units = madeIn(changes, 'unit');
  const rounds = madeIn(changes, 'round');
  return [
    ...(units.length > 0 ? ofUnits(database, units) : []),
    ...(rounds.length > 0 ? ofRounds(database, rounds) : []),
    ...arrivalsOf(database, changes),
    ...removedSuperiorsOf(database, changes),
    ...filesOf(database, changes),
    ...passagesOf(database, changes),
    ...closingsOf(database, changes),
    ...heldByClosing(database, changes),
  ];
}

/** Reports of a round these changes opened: whoever sent one stands on the list fixed then. */
function arrivalsOf(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  const opened = changes
    .filter(({ table_name, before, after }) => {
      return table_name === 'round' && stateIn(before) === 'prepared' && stateIn(after) !== 'prepared';
    })
    .map(change => change.record_id);
  if (opened.length === 0) return [];
  return database
    .read(query.selectFrom('receipt').select('id').where('round_id', 'in', opened).compile())
    .map(({ id }) => id);
}

function stateIn(image: string | null): unknown {
  return image === null ? null : Reflect.get(Object(JSON.parse(image)), 'state');
}

/** Superiors in "Mục đã xóa" below which undoing these changes would put a unit of the register again. */
function removedSuperiorsOf(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  const units = changes.filter(change => change.table_name === 'unit').map(change => change.record_id);
  const current = database
    .read(query.selectFrom('unit_profile').select('parent_id').where('unit_id', 'in', units).compile())
    .map(profile => profile.parent_id);
  const before = changes
    .filter(change => change.table_name === 'unit_profile')
    .map(change => Reflect.get(Object(JSON.parse(change.before ?? '{}')), 'parent_id'));
  const superiors = new Set<unknown>([...current, ...before]);
  if (superiors.size === 0) return [];
  return database
    .read(query.selectFrom('unit').select('id').where('deleted_at', 'is not', null).compile())
    .map(({ id }) => id)
    .filter(id => superiors.has(id));
}

/** Files kept with a record these changes made. */
function filesOf(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  const made = changes.filter(change => change.before === null).map(change => change.record_id);
  return database
    .read(query.selectFrom('attachment').select(['id', 'record_id']).compile())
    .filter(({ record_id }) => made.includes(record_id))
    .map(({ id }) => id);
}

/** Passages cut from an arrival or a file these changes made, or that a record they made stands for. */
function passagesOf(database: ReadDatabase, changes: readonly ChangeRow[]): readonly string[] {
  const made = new Set(['receipt', 'attachment', 'model', 'feedback'].flatMap(table => madeIn(changes, table)));
  if (made.size === 0) return [];
  const own = new Set(madeIn(changes, 'passage'));
  return database
    .read(
      query.selectFrom('passage').select(['id', 'receipt_id', 'attachment_id', 'model_id', 'feedback_id']).compile(),
    )
    .filter(row => [row.receipt_id, row.attachment_id, row.model_id, row.feedback_id].some(id => made.has(id ?? '')))
    .map(({ id }) => id)
    .filter(id => !own.has(id));
}

function madeIn(changes: readonly ChangeRow[], table: string): readonly string[] {
  return changes
    .filter(change => change.table_name === table && change.before === null)
    .map(change => change.record_id);
}

function ofUnits(database: ReadDatabase, ids: readonly string[]): readonly string[] {
  const direct = tablesOfUnits.flatMap(table =>
    database.read(query.selectFrom(table).select('id').where('unit_id', 'in', ids).compile()),
  );
  const below = database.read(query.selectFrom('unit_profile').select('id').where('parent_id', 'in', ids).compile());
  return [...[...direct, ...below].map(({ id }) => id), ...namingUnits(database, new Set(ids))];
}

function ofRounds(database: ReadDatabase, ids: readonly string[]): readonly string[] {
  return tablesOfRounds.flatMap(table =>
    database.read(query.selectFrom(table).select('id').where('round_id', 'in', ids).compile()).map(({ id }) => id),
  );
}

/** Models of several units, units with successors, letters and tasks name them in a list. */
function namingUnits(database: ReadDatabase, ids: ReadonlySet<string>): readonly string[] {
  const models = database.read(query.selectFrom('model').select(['id', 'unit_ids as named']).compile());
  const closed = database.read(
    query.selectFrom('unit').select(['id', 'successor_ids as named']).where('successor_ids', '!=', '[]').compile(),
  );
  const letters = database.read(
    query.selectFrom('issued_document').select(['id', 'unit_ids as named']).where('unit_ids', '!=', '[]').compile(),
  );
  const leads = database.read(query.selectFrom('task_lead').select(['id', 'unit_ids as named']).compile());
  return [...models, ...closed, ...letters, ...leads]
    .filter(({ named }) => (JSON.parse(named) as readonly string[]).some(id => ids.has(id)))
    .map(({ id }) => id);
}
