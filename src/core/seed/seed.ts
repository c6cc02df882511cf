import type { UnitKind } from '../../contract/index.ts';
import { programmeMonths } from '../reckoning/months.ts';
import type { Register } from '../register.ts';
import { openRoster } from '../rounds/open.ts';
import { rowOfRound } from '../rounds/rows.ts';
import type { RoundRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { insertUnit } from '../units/create.ts';
import * as names from './names.ts';
import { between, createRandom, type Random } from './random.ts';
import { seedUnitYear } from './unit-year.ts';

export interface SeedOptions {
  readonly units: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A unit of the synthetic office; `cells` is its number of chi bộ, 0 where it has none. */
export interface SeededUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly cells: number;
}

/**
 * Fills an empty register with a synthetic office, the same for the same options: `units` units with plans, all
 * months, receipts and figures, and for each year as many models and twice as many opinions. For measuring and trying.
 */
export function seedRegister(register: Register, options: SeedOptions): void {
  const random = createRandom(options.units * 31 + options.firstYear);
  const operation = { name: 'register.seed', parts: { count: options.units } } as const;
  const { result: units } = register.transact(operation, writer => seedUnits(writer, options.units, random));
  for (let year = options.firstYear; year <= options.lastYear; year += 1) {
    register.transact(operation, writer => seedYear(register, writer, units, year, random));
  }
}

/** Two of five are committees, one in twenty an organisation, the rest cells; as such an office roughly is. */
function seedUnits(writer: Writer, count: number, random: Random): readonly SeededUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const kind = kindOf(number);
    const cells = kind === 'grassrootsCommittee' ? between(random, 3, 30) : 0;
    const id = insertUnit(writer, {
      name: nameOf(kind, number),
      shortName: null,
      kind,
      parentId: null,
      position: number,
      cellCount: cells > 0 ? cells : null,
      memberCount: kind === 'massOrganisation' ? null : between(random, 7, 40) * Math.max(1, cells),
      contactPost: null,
      contactPhone: null,
      code: null,
      openedOn: null,
      note: null,
    });
    return { id, kind, cells };
  });
}

function kindOf(number: number): UnitKind {
  if (number % 20 === 0) return 'massOrganisation';
  return number % 5 < 2 ? 'grassrootsCommittee' : 'grassrootsCell';
}

function nameOf(kind: UnitKind, number: number): string {
  if (kind === 'grassrootsCommittee') return names.committeeName(number);
  return kind === 'massOrganisation' ? names.organisationName(number) : names.cellName(number);
}

function seedYear(
  register: Register,
  writer: Writer,
  units: readonly SeededUnit[],
  year: number,
  random: Random,
): void {
  const round = roundOf(register, writer, year);
  openRoster(writer, register, round);
  const months = programmeMonths(year, register.settings());
  for (const [index, unit] of units.entries()) {
    seedUnitYear(writer, unit, { year, months, roundId: round.id }, index, random);
  }
}

function roundOf(register: Register, writer: Writer, year: number): RoundRow {
  const known = register.book.rounds().find(round => round.year === year && round.kind === 'yearly');
  return (
    known ??
    writer.insert('round', {
      ...rowOfRound({
        kind: 'yearly',
        year,
        title: names.roundTitle(year),
        periodFrom: `${year}-01-01`,
        periodTo: `${year}-12-31`,
        basis: null,
        dueOn: `${year}-12-10`,
        cutOff: null,
        note: null,
      }),
      state: 'prepared',
      closed_at: null,
    })
  );
}
