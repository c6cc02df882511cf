import type { ImportDecisions, ImportKind } from '../../../contract/exchange.ts';
import { roundOfYear } from '../../reckoning/roster.ts';
import type { UnitOfDay } from '../../reckoning/units-of-day.ts';
import { namingDay, unitsNamedOn } from '../../records/units-named.ts';
import { yearlyRound } from '../../register/prepare.ts';
import type { Register } from '../../register.ts';
import { roundOfRow, rowOfRound } from '../../rounds/rows.ts';
import type { RoundRow } from '../../storage/tables.ts';
import { addDays, earlierOf, shownDay } from '../../text/days.ts';
import type { GroupName } from '../cells/criterion-groups.ts';
import { findTables } from '../layout/find-tables.ts';
import type { ColumnOverrides } from '../layout/table.ts';
import type { UnderstandOptions } from '../understand/options.ts';
import type { FiledMeeting } from '../understand/records.ts';
import type { CountsRead } from '../understand/sheets.ts';
import { understandTracking } from '../understand/tracking.ts';
import { understandUnits } from '../understand/units.ts';
import { warningSentence } from '../words/warnings.ts';
import type { Workbook } from '../workbook/types.ts';
import type { PlannedRow } from './planned.ts';
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
  const { names, committee } = register.settings();
  return {
    ownNames: [names.organisation, names.committeeShort, committee.issuer],
    units: unitsSpokenOf(register, file).map(({ id, name, kind, parentId, profile }) => ({
      ...{ id, name, kind, parentId, shortName: profile.short_name, cellCount: profile.cell_count },
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
    placesBelow: placesOn(register, from ?? register.today()),
    today: register.today(),
    from,
  };
  const { layout, findings, rows: rowsRead } = understood;
  const rows = planUnits(understood, planning);
  return { workbook, layout, findings, rowsRead, rows, ...findings, counts: new Map(), newRound: null };
}

/** Where the units below each unit stand; below null the direct ones. */
function placesOn(register: Register, day: string): ReadonlyMap<string | null, ReadonlyMap<string, KnownPlace>> {
  const { units, direct } = register.book.unitsOn(day);
  const below = new Map<string | null, Map<string, KnownPlace>>([[null, new Map()]]);
  const isDirect = new Set(direct.map(({ id }) => id));
  for (const { id, kind, parentId, profile } of units) {
    const above = isDirect.has(id) ? null : parentId;
    const places = below.get(above) ?? new Map<string, KnownPlace>();
    below.set(above, places.set(id, { kind, position: profile.position }));
  }
  return below;
}

function trackingPlan(
  register: Register,
  { workbook, year }: FileToPlan,
  { blanksErase, answers }: ImportDecisions,
  options: UnderstandOptions,
): Plan {
  const understood = understandTracking(workbook, options);
  const knownRound = roundOfYear(register.book, year);
  const round = knownRound ?? roundToMake(register, year);
  const known = registerRecords(register.book, year, round.id);
  const nameOf = nameIn(register, earlierOf(register.today(), `${year}-12-31`));
  const planned = planTracking(understood.records, { blanksErase, nameOf, year, known, round, answers });
  const { layout, findings, rows: rowsRead } = understood;
  const lines = register.book.rosterLines(round.id);
  const { lastDayOnTime } = roundOfRow(round, register.settings().cutOff);
  const speaksOfRound = findings.proposals.length > 0 || planned.rows.some(isInRound);
  const newRound = knownRound === undefined && speaksOfRound ? round : null;
  if (newRound !== null) findings.warnings.push(warningSentence.newRound(year, shownDay(newRound.due_on)));
  return {
    ...{ workbook, layout, findings, rowsRead, rows: planned.rows },
    questions: [...findings.questions, ...planned.questions],
    refused: [...findings.refused, ...planned.refused],
    proposals: findings.proposals.filter(proposal => isOpenProposal(proposal, { known, lines, lastDayOnTime })),
    counts: countsOf(understood.records.meetings),
    newRound,
  };
}

/** The year's round as it will be, under the id it will have. */
function roundToMake(register: Register, year: number): RoundRow {
  const row = rowOfRound(yearlyRound(register.resources, year));
  return { id: register.newId(), version: 1, deleted_at: null, ...row, state: 'prepared', closed_at: null };
}

function isInRound({ records }: PlannedRow): boolean {
  return records.some(({ inRound, write }) => inRound === true && write !== null);
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
