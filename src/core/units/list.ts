import type { UnitKind, UnitLine } from '../../contract/index.ts';
import { profileOn, type UnitOfDay } from '../reckoning/units-of-day.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import { compareVietnamese } from '../text/collate.ts';
import { searchKey } from '../text/search-key.ts';
import { findUnit } from './find.ts';
import { lineOfUnit } from './rows.ts';

export interface UnitListInput {
  readonly asOf: string;
  readonly search?: string | undefined;
  readonly kinds?: readonly UnitKind[] | undefined;
  readonly includeClosed?: boolean | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?:
    | { readonly by: 'position' | 'name' | 'kind' | 'cellCount' | 'memberCount'; readonly direction: string }
    | undefined;
  readonly page: { readonly offset: number; readonly limit: number };
}

/** Units as of a day in protocol order unless sorted otherwise; search ignores marks and case. */
export function listUnits(register: Register, input: UnitListInput): { items: UnitLine[]; total: number } {
  const found = candidates(register, input).filter(line => isWanted(line, input));
  const sorted = sortLines(found, input.sort);
  return { items: sorted.slice(input.page.offset, input.page.offset + input.page.limit), total: found.length };
}

function candidates(register: Register, input: UnitListInput): UnitLine[] {
  if (input.deleted) return deletedUnits(register, input.asOf);
  const alive = register.book.unitsOn(input.asOf).units.map(lineOf);
  return input.includeClosed ? [...alive, ...closedUnits(register, input.asOf)] : alive;
}

function lineOf({ unit, profile }: UnitOfDay): UnitLine {
  return lineOfUnit(unit, profile);
}

function closedUnits(register: Register, asOf: string): UnitLine[] {
  return register.book
    .units()
    .filter(({ unit }) => unit.closed_on !== null && unit.closed_on <= asOf)
    .flatMap(({ unit, profiles }) => {
      const profile = profileOn(profiles, asOf);
      return profile ? [lineOfUnit(unit, profile)] : [];
    });
}

function deletedUnits(register: Register, asOf: string): UnitLine[] {
  const rows = register.database.read(
    query.selectFrom('unit').select('id').where('deleted_at', 'is not', null).compile(),
  );
  return rows.flatMap(({ id }) => {
    const { unit, profiles } = findUnit(register.database, id);
    const profile = profileOn(profiles, asOf);
    return profile ? [lineOfUnit(unit, profile)] : [];
  });
}

function isWanted(line: UnitLine, { search, kinds }: UnitListInput): boolean {
  if (kinds && kinds.length > 0 && !kinds.includes(line.kind)) return false;
  return !search || searchKey(`${line.name} ${line.shortName ?? ''} ${line.code ?? ''}`).includes(searchKey(search));
}

function sortLines(lines: UnitLine[], sort: UnitListInput['sort']): UnitLine[] {
  if (!sort || (sort.by === 'position' && sort.direction === 'ascending')) return lines;
  const { by } = sort;
  const sorted = lines.toSorted((left, right) => compareValues(left[by], right[by]));
  return sort.direction === 'ascending' ? sorted : sorted.toReversed();
}

/** Numbers by size, text by the Vietnamese alphabet, nothing recorded last. */
function compareValues(left: string | number | null, right: string | number | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareVietnamese(String(left), String(right));
}
