import type { ImportDecisions, ImportKind } from '../../../contract/exchange.ts';
import { roundOfYear } from '../../reckoning/roster.ts';
import type { UnitOfDay } from '../../reckoning/units-of-day.ts';
import { namingDay, unitsNamedOn } from '../../records/units-named.ts';
import type { Register } from '../../register.ts';
import { addDays, earlierOf } from '../../text/days.ts';
import type { GroupName } from '../cells/criterion-groups.ts';
import { findTables } from '../layout/find-tables.ts';
import type { ColumnOverrides } from '../layout/table.ts';
import type { UnderstandOptions } from '../understand/options.ts';
import type { FiledMeeting } from '../understand/records.ts';
import type { CountsRead } from '../understand/sheets.ts';
import { understandTracking } from '../understand/tracking.ts';
import { understandUnits } from '../understand/units.ts';
import type { Workbook } from '../workbook/types.ts';
import type { KnownPlace } from './positions.ts';
import { type Plan, tablesOf } from './preview.ts';
import { isOpenProposal } from './proposals.ts';
import { registerRecords } from './register-records.ts';
import { overridesFor, rememberedColumns } from './remembered-columns.ts';
import { planTracking } from './tracking.ts';
import { planUnits } from './units.ts';

export interface FileToPlan {
  readonly kind: ImportKind;
  readonly workbook: Workbook;
  readonly year: number;
  readonly from: string | undefined;
  readonly groups: readonly GroupName[];
}

/** What a workbook would do to the register as it stands now, under the clerk's decisions. Throws `FileRefused`. */
export function planFile(register: Register, file: FileToPlan, decisions: ImportDecisions): Plan {
  const options = optionsFor(register, file, decisions);
  return file.kind === 'units'
    ? unitsPlan(register, file, decisions, options)
    : trackingPlan(register, file, decisions, options);
}

function optionsFor(register: Register, file: FileToPlan, decisions: ImportDecisions): UnderstandOptions {
  return {
    units: unitsSpokenOf(register, file).map(({ id, name, kind, profile }) => ({
      ...{ id, name, kind, shortName: profile.short_name, cellCount: profile.cell_count },
    })),
    year: file.year,
    today: register.today(),
    groups: file.groups,
    overrides: { ...rememberedOverrides(register, file), ...decisions.columns },
    answers: decisions.answers,
  };
}

/**
 * A list of units speaks of those alive; a tracking workbook also of those that closed within its year, whose months
 * before still count.
 */
function unitsSpokenOf(register: Register, { kind, year, from }: FileToPlan): readonly UnitOfDay[] {
  if (kind === 'units') return register.book.unitsOn(from ?? register.today()).units;
  const alive = register.book.unitsOn(namingDay(register, year));
  const closed = register.book
    .units()
    .filter(({ unit }) => !alive.byId.has(unit.id) && unit.closed_on !== null && unit.closed_on > `${year}-01-01`)
    .flatMap(({ unit }) => register.book.unitsOn(addDays(unit.closed_on ?? '', -1)).byId.get(unit.id) ?? []);
  return [...alive.units, ...closed];
}

function rememberedOverrides(register: Register, { kind, workbook }: FileToPlan): ColumnOverrides {
  const remembered = rememberedColumns(register.database);
  if (Object.keys(remembered).length === 0) return {};
  return overridesFor(findTables(workbook, tablesOf(kind), {}).tables, remembered);
}

function unitsPlan(
  register: Register,
  { workbook, from }: FileToPlan,
  { blanksErase }: ImportDecisions,
  options: UnderstandOptions,
): Plan {
  const understood = understandUnits(workbook, options);
  const histories = new Map(register.book.units().map(history => [history.unit.id, history]));
  const planning = {
    blanksErase,
    nameOf: nameIn(register, register.today()),
    histories,
    places: placesOn(register, from ?? register.today()),
    today: register.today(),
    from,
  };
  const { layout, findings, rows: rowsRead } = understood;
  const rows = planUnits(understood, planning);
  return { workbook, layout, findings, rowsRead, rows, ...findings, counts: new Map() };
}

function placesOn(register: Register, day: string): ReadonlyMap<string, KnownPlace> {
  const { direct } = register.book.unitsOn(day);
  return new Map(direct.map(({ id, kind, profile }) => [id, { kind, position: profile.position }]));
}

function trackingPlan(
  register: Register,
  { workbook, year }: FileToPlan,
  { blanksErase, answers }: ImportDecisions,
  options: UnderstandOptions,
): Plan {
  const understood = understandTracking(workbook, options);
  const round = roundOfYear(register.book, year);
  const known = registerRecords(register.book, year, round?.id);
  const nameOf = nameIn(register, earlierOf(register.today(), `${year}-12-31`));
  const planned = planTracking(understood, { blanksErase, nameOf, year, known, round, answers });
  const { layout, findings, rows: rowsRead } = understood;
  const lines = round === undefined ? [] : register.book.rosterLines(round.id);
  return {
    ...{ workbook, layout, findings, rowsRead, rows: planned.rows },
    questions: [...findings.questions, ...planned.questions],
    refused: [...findings.refused, ...planned.refused],
    proposals: findings.proposals.filter(proposal => isOpenProposal(proposal, known, lines)),
    counts: countsOf(understood.records.meetings),
  };
}

function countsOf(meetings: readonly FiledMeeting[]): CountsRead {
  return new Map(
    meetings.flatMap(({ sheet, cell, said: { doneCount, totalCount } }) =>
      typeof doneCount === 'number' && typeof totalCount === 'number'
        ? [[`${sheet}!${cell}`, `${doneCount}/${totalCount}`]]
        : [],
    ),
  );
}

function nameIn(register: Register, day: string): (unitId: string) => string {
  const named = unitsNamedOn(register, day);
  return unitId => named.nameOf(unitId) ?? '';
}
