import { type FeedbackKind, feedbackKind, type JoinedNoun, type JoiningGroup } from '../../contract/index.ts';
import { groupBy } from '../lists.ts';
import { feedbackOfUnits } from '../reckoning/records-of-units.ts';
import { type UnitsNamed, unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import type { JoiningRow } from '../storage/tables.ts';
import { joiningsOf } from './joined.ts';
import { nearEqual, type Sayable } from './near-equal.ts';
import { joiningOfRow, memberIdsOf } from './rows.ts';

interface Said extends Sayable {
  readonly noun: JoinedNoun;
  readonly unitId: string;
  readonly feedbackKind: FeedbackKind | null;
  readonly group: number | null;
  readonly passageId: string | null;
  readonly roundId: string | null;
}

/** What is joined and what could be, of one year: offers first, those of most units before the others. */
export function listJoinings(
  register: Register,
  { year, asOf }: { readonly year: number; readonly asOf: string },
): JoiningGroup[] {
  const units = unitsNamedOn(register, asOf);
  const said = [...opinionsOf(register, year), ...passagesOf(register, year)]
    .filter(one => units.nameOf(one.unitId) !== undefined)
    .toSorted((one, other) => units.orderOf(one.unitId) - units.orderOf(other.unitId) || (one.id < other.id ? -1 : 1));
  const rows = register.book.joinings(year);
  const of = { feedback: joiningsOf(rows, 'feedback'), passage: joiningsOf(rows, 'passage') };
  const joined = groupBy(
    said.filter(one => of[one.noun](one.id) !== undefined),
    one => of[one.noun](one.id)?.id ?? '',
  );
  const byId = new Map(rows.map(row => [row.id, row] as const));
  const groups = [...joined].map(([id, all]) => groupOf(all, byId.get(id) ?? null, units));
  return [...offersIn(said, of, rows).map(all => groupOf(all, null, units)), ...groups];
}

/** Near-equal things that are not all in one joining and that nobody set apart. */
function offersIn(
  said: readonly Said[],
  of: Readonly<Record<JoinedNoun, ReturnType<typeof joiningsOf>>>,
  rows: readonly JoiningRow[],
): readonly (readonly Said[])[] {
  const apart = rows.filter(row => row.apart === 1).map(row => new Set(memberIdsOf(row)));
  return nearEqual(said)
    .filter(group => new Set(group.map(one => of[one.noun](one.id)?.id ?? one.id)).size > 1)
    .filter(group => !apart.some(ids => group.every(one => ids.has(one.id))))
    .toSorted((one, other) => unitsIn(other) - unitsIn(one));
}

function unitsIn(group: readonly Said[]): number {
  return new Set(group.map(one => one.unitId)).size;
}

function groupOf(all: readonly Said[], row: JoiningRow | null, units: UnitsNamed): JoiningGroup {
  const [first] = all;
  return {
    noun: first?.noun ?? 'feedback',
    kind: first?.feedbackKind ?? null,
    group: first?.group ?? null,
    joining: row && joiningOfRow(row),
    items: all.map(({ id, unitId, text, passageId, roundId }) => ({
      ...{ id, unitId, unitName: units.nameOf(unitId) ?? '', text, passageId, roundId },
    })),
  };
}

/** Opinions asked of different levels are different things. */
function opinionsOf(register: Register, year: number): readonly Said[] {
  const passages = new Map(
    roundsOf(register, year).flatMap(roundId =>
      register.book.passages(roundId).map(row => [row.feedback_id, row] as const),
    ),
  );
  return feedbackOfUnits(register.book, year).map(row => ({
    id: row.id,
    noun: 'feedback',
    kind: JSON.stringify([row.kind, row.level, row.level_text]),
    text: row.content,
    unitId: row.unit_id,
    feedbackKind: feedbackKind.parse(row.kind),
    group: null,
    passageId: passages.get(row.id)?.id ?? null,
    roundId: passages.get(row.id)?.round_id ?? null,
  }));
}

function passagesOf(register: Register, year: number): readonly Said[] {
  return roundsOf(register, year).flatMap(roundId =>
    register.book
      .passages(roundId)
      .filter(row => row.section === 'results')
      .map(row => ({
        id: row.id,
        noun: 'passage' as const,
        kind: `results ${row.round_id} ${row.group}`,
        text: row.text,
        unitId: row.unit_id,
        feedbackKind: null,
        group: row.group,
        passageId: row.id,
        roundId: row.round_id,
      })),
  );
}

function roundsOf(register: Register, year: number): readonly string[] {
  return register.book
    .rounds()
    .filter(round => round.year === year)
    .map(round => round.id);
}
