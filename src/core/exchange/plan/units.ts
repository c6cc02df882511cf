import type { UnitProfileFields } from '../../../contract/units.ts';
import { nounLabel } from '../../../contract/words/labels.ts';
import { groupBy } from '../../lists.ts';
import { profileOn, type UnitHistory } from '../../reckoning/units-of-day.ts';
import { bareProfile } from '../../records/bare.ts';
import type { Writer } from '../../storage/writer.ts';
import { writeProfile } from '../../units/change.ts';
import { insertUnit } from '../../units/create.ts';
import { fieldsOfProfile } from '../../units/rows.ts';
import type { FiledUnit, Said } from '../understand/records.ts';
import type { UnderstoodUnits } from '../understand/units.ts';
import { type Planning, planRecord } from './plan-record.ts';
import { type PlannedRow, plannedRows } from './planned.ts';
import { type KnownPlace, positionsOf } from './positions.ts';

export interface UnitsPlanning extends Planning {
  readonly histories: ReadonlyMap<string, UnitHistory>;
  /** Where the register's units stand below each unit; below null the direct ones. */
  readonly placesBelow: ReadonlyMap<string | null, ReadonlyMap<string, KnownPlace>>;
  readonly today: string;
  /** The day a new profile starts; undefined corrects the current one. */
  readonly from: string | undefined;
}

interface UnitFields extends UnitProfileFields {
  readonly code: string | null;
  readonly note: string | null;
}

/** What a list of units would do to the register. A unit the list does not name is left alone. */
export function planUnits({ units, unfiled }: UnderstoodUnits, planning: UnitsPlanning): readonly PlannedRow[] {
  const rows = plannedRows();
  const noun = nounLabel.unit;
  for (const left of unfiled) {
    if (left.why === 'skipped') continue;
    rows.at({ ...left, noun }).blocked = left.why;
  }
  const positions = positionsBelowEach(units, planning);
  const nameOfRow = new Map(units.map(({ key, name }) => [key, name]));
  const nameOf = (id: string): string => nameOfRow.get(id) ?? planning.nameOf(id);
  const idOfRow = new Map<string, string>();
  for (const unit of parentsFirst(units)) {
    const row = rows.at({ ...unit, noun });
    row.records.push(planUnit(unit, positions.get(unit) ?? 1, idOfRow, { ...planning, nameOf }));
    if (unit.held) row.blocked = 'asked';
  }
  return rows.all();
}

/** @param idOfRow ids of the rows that became units so far, filled while writing. */
function planUnit(unit: FiledUnit, position: number, idOfRow: Map<string, string>, planning: UnitsPlanning) {
  const { today, from, histories } = planning;
  const history = unit.unitId === null ? undefined : histories.get(unit.unitId);
  const profile = history === undefined ? undefined : profileOn(history.profiles, from ?? today);
  const known = history !== undefined && profile !== undefined ? { history, profile } : null;
  const said: Said<UnitFields> = { ...unit.profile, position, ...unit.identity };
  return planRecord<UnitFields>(
    {
      table: 'units',
      current:
        known === null
          ? null
          : { ...fieldsOfProfile(known.profile), code: known.history.unit.code, note: known.history.unit.note },
      // No unit stands in place 0: the first of the list has its place said too.
      bare: { ...bareProfile(), position: 0, code: null, note: null },
      said,
      insert: (writer, fields) => {
        idOfRow.set(unit.key, insertUnit(writer, { ...belowId(fields, idOfRow), openedOn: from ?? null }));
      },
      update: (writer, fields) => {
        if (known !== null) changeUnit(writer, known.history, belowId(fields, idOfRow), from, today);
      },
    },
    planning,
  );
}

function belowId(fields: UnitFields, idOfRow: ReadonlyMap<string, string>): UnitFields {
  const { parentId } = fields;
  return { ...fields, parentId: parentId === null ? null : (idOfRow.get(parentId) ?? parentId) };
}

/** A new unit has its id before what stands below it is written. */
function parentsFirst(units: readonly FiledUnit[]): readonly FiledUnit[] {
  const byKey = new Map(units.map(unit => [unit.key, unit]));
  const depthOf = ({ profile }: FiledUnit): number => {
    const above = byKey.get(profile.parentId ?? '');
    return above === undefined ? 0 : 1 + depthOf(above);
  };
  return units
    .map(unit => ({ unit, depth: depthOf(unit) }))
    .sort((left, right) => left.depth - right.depth)
    .map(({ unit }) => unit);
}

/** Protocol order counts among those below the same unit. */
function positionsBelowEach(units: readonly FiledUnit[], planning: UnitsPlanning): ReadonlyMap<FiledUnit, number> {
  const aboveOf = new Map(
    [...planning.placesBelow].flatMap(([above, places]) => [...places.keys()].map(id => [id, above] as const)),
  );
  const groups = groupBy(units, unit => unit.profile.parentId ?? aboveOf.get(unit.unitId ?? '') ?? null);
  return new Map([...groups].flatMap(([above, group]) => [...positionsOf(group, placesOf(above, planning))]));
}

function placesOf(above: string | null, { placesBelow }: UnitsPlanning): ReadonlyMap<string, KnownPlace> {
  return placesBelow.get(above) ?? new Map();
}

/** The unit's own version rises with its profile, so that two people never overwrite each other unseen. */
function changeUnit(
  writer: Writer,
  history: UnitHistory,
  fields: UnitFields,
  from: string | undefined,
  today: string,
): void {
  const { id } = history.unit;
  const { code, note, ...profile } = fields;
  const isTouched = writeProfile(writer, history, {
    id,
    asOf: today,
    ...(from === undefined ? {} : { from }),
    changes: profile,
  });
  const before = writer.get('unit', id);
  const after = writer.update('unit', id, { code, note });
  if (isTouched && before?.version === after.version) writer.touch('unit', id);
}
