import { type MeetingKind, type UnitKind, unitKind } from '../../../contract/enumerations.ts';
import type { GridRow, MeetingGrid } from '../../../contract/meetings.ts';
import type { Status } from '../../../contract/status.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import type { Group } from '../../parts/data-table/use-items.ts';
import { meetingWords as words } from '../../words/meetings.ts';
import { isRecorded, ratioOf } from './coverage-text.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

/** A row of the grid in its place: number in its group, how deep it stands, which columns carry more than their answer. */
export interface GridLine extends GridRow {
  readonly number: string;
  readonly depth: number;
  readonly noted: ReadonlySet<number>;
}

/** Numbers direct units through all groups, as the office's list does; units below another are indented under it. */
export function gridLines(rows: readonly GridRow[], noted: MeetingGrid['noted']): readonly GridLine[] {
  const depths = new Map<string, number>();
  const marks = new Map<number, Set<number>>();
  for (const { row, column } of noted) marks.set(row, (marks.get(row) ?? new Set()).add(column));
  let number = 0;
  return rows.map((row, at) => {
    const above = row.parentId === null ? undefined : depths.get(row.parentId);
    const depth = above === undefined ? 0 : above + 1;
    depths.set(row.unitId, depth);
    if (depth === 0) number += 1;
    return { ...row, number: depth === 0 ? String(number) : '', depth, noted: marks.get(at) ?? NOTHING };
  });
}

const NOTHING: ReadonlySet<number> = new Set();

/** Kind of the direct unit each row belongs to. */
export function rootKinds(rows: readonly GridLine[]): ReadonlyMap<string, UnitKind> {
  const kinds = new Map<string, UnitKind>();
  for (const row of rows) {
    kinds.set(
      row.unitId,
      row.depth === 0 || row.parentId === null ? row.unitKind : (kinds.get(row.parentId) ?? row.unitKind),
    );
  }
  return kinds;
}

/** The line before each kind with what it comes to in the year. */
export function groupOfLines(
  rows: readonly GridLine[],
  meetings: Status['meetings'] | undefined,
  kind: MeetingKind,
): (row: GridLine) => Group {
  const kinds = rootKinds(rows);
  const present = unitKind.options.filter(each => [...kinds.values()].includes(each));
  const groups = new Map(
    present.map((each, index): [UnitKind, Group] => [
      each,
      { key: each, numeral: NUMERALS[index] ?? '', label: labelOf(each, meetings, kind) },
    ]),
  );
  return row => {
    const root = kinds.get(row.unitId) ?? row.unitKind;
    return groups.get(root) ?? { key: root, label: unitKindLabel[root] };
  };
}

function labelOf(kind: UnitKind, meetings: Status['meetings'] | undefined, meetingKind: MeetingKind): string {
  const label = unitKindLabel[kind];
  // The year's result is reckoned over all kinds of meeting, so it is not said of thematic ones alone.
  const figure = meetingKind === 'thematic' ? undefined : meetings && figureOf(kind, meetings);
  if (figure === undefined || !isRecorded(figure)) return label;
  const unit = meetingKind === 'organisation' ? words.organisationsUnit : words.cellsUnit;
  return words.groupOf(label, figure.atLeast, ratioOf(figure, unit));
}

function figureOf(kind: UnitKind, { byKind, organisations }: Status['meetings']) {
  if (kind === 'grassrootsCommittee') return byKind.subordinate;
  if (kind === 'grassrootsCell') return byKind.grassroots;
  return kind === 'massOrganisation' ? organisations : undefined;
}
