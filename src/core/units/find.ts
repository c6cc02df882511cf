import type { UnitRecord } from '../../contract/index.ts';
import { profileOn, type UnitHistory } from '../reckoning/units-of-day.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import { recordOfUnit } from './rows.ts';

/** A unit with its profiles, removed ones too. @throws Refusal NOT_FOUND. */
export function findUnit(database: ReadDatabase, id: string): UnitHistory {
  const unit = database.readFirst(query.selectFrom('unit').selectAll().where('id', '=', id).compile());
  const profiles = database.read(
    query
      .selectFrom('unit_profile')
      .selectAll()
      .where('unit_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('valid_from')
      .compile(),
  );
  return unit && profiles.length > 0 ? { unit, profiles } : refuse('NOT_FOUND', { noun: 'unit' });
}

/**
 * A unit named as a superior or a successor: in the register, and not ended by that day.
 *
 * @throws Refusal NOT_FOUND, WRONG_VALUE (removed, ended).
 */
export function requireLivingUnit(
  register: Register,
  id: string,
  day: string,
  field: 'parentId' | 'successorIds',
): void {
  const { unit } = findUnit(register.database, id);
  if (unit.deleted_at !== null) refuse('WRONG_VALUE', { field, reason: 'unknownUnit' });
  if (unit.closed_on !== null && unit.closed_on <= day) refuse('WRONG_VALUE', { field, reason: 'endedAlready' });
}

export function getUnit(register: Register, input: { readonly id: string; readonly asOf: string }): UnitRecord {
  return recordOfUnit(findUnit(register.database, input.id), input.asOf);
}

/** The name a unit bears on a day, also after it closed; for sentences and lists. */
export function unitNameOn(register: Register, id: string, day: string): string {
  const history = register.book.units().find(({ unit }) => unit.id === id) ?? findUnit(register.database, id);
  return profileOn(history.profiles, day)?.name ?? '';
}
