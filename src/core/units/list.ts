import type { UnitKind, UnitLine } from '../../contract/index.ts';
import { profileOn, type UnitHistory } from '../reckoning/units-of-day.ts';
import { arrange, type Page, pageOf, type Sorting } from '../records/arrange.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { UnitProfileRow, UnitRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';
import { findUnit } from './find.ts';
import { lineOfUnit } from './rows.ts';

export interface UnitListInput {
  readonly asOf: string;
  readonly search?: string | undefined;
  readonly kinds?: readonly UnitKind[] | undefined;
  readonly includeClosed?: boolean | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?: Sorting<'position' | 'name' | 'kind' | 'cellCount' | 'memberCount'> | undefined;
  readonly page: Page;
}

/** Units as of a day in protocol order unless sorted otherwise; search ignores marks and case. */
export function listUnits(register: Register, input: UnitListInput): { items: UnitLine[]; total: number } {
  const needle = searchKey(input.search ?? '');
  const found = candidates(register, input).filter(unit => isWanted(unit, input.kinds, needle));
  const { offset, limit } = input.page;
  if (!input.sort || (input.sort.by === 'position' && input.sort.direction === 'ascending')) {
    return { items: found.slice(offset, offset + limit).map(lineOf), total: found.length };
  }
  const { by, direction } = input.sort;
  return pageOf(arrange(found.map(lineOf), direction, [line => line[by]]), input.page);
}

interface Listed {
  readonly unit: UnitRow;
  readonly profile: UnitProfileRow;
}

function candidates(register: Register, input: UnitListInput): readonly Listed[] {
  if (input.deleted) return deletedUnits(register, input.asOf);
  const alive = register.book.unitsOn(input.asOf).units;
  return input.includeClosed ? [...alive, ...closedUnits(register, input.asOf)] : alive;
}

function lineOf({ unit, profile }: Listed): UnitLine {
  return lineOfUnit(unit, profile);
}

function closedUnits(register: Register, asOf: string): readonly Listed[] {
  return register.book
    .units()
    .filter(({ unit }) => unit.closed_on !== null && unit.closed_on <= asOf)
    .flatMap(history => listedOn(history, asOf));
}

function deletedUnits(register: Register, asOf: string): readonly Listed[] {
  const rows = register.database.read(
    query.selectFrom('unit').select('id').where('deleted_at', 'is not', null).compile(),
  );
  return rows.flatMap(({ id }) => listedOn(findUnit(register.database, id), asOf));
}

function listedOn({ unit, profiles }: UnitHistory, asOf: string): readonly Listed[] {
  const profile = profileOn(profiles, asOf);
  return profile ? [{ unit, profile }] : [];
}

function isWanted({ unit, profile }: Listed, kinds: UnitListInput['kinds'], needle: string): boolean {
  if (kinds && kinds.length > 0 && !kinds.some(kind => kind === profile.kind)) return false;
  return profile.search_key.includes(needle) || (unit.code !== null && searchKey(unit.code).includes(needle));
}
