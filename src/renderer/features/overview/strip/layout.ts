import type { Coverage } from '../../../../contract/coverage.ts';
import type { UnitKind } from '../../../../contract/enumerations.ts';
import type { CoverageRow } from '../../../../contract/status.ts';

/** What stands in one place of the strip: a share done, a said no, nothing recorded, or no unit to speak of. */
export type Mark =
  | { readonly kind: 'done'; readonly share: number }
  | { readonly kind: 'no' | 'notRecorded' | 'absent' };

export type StripKind = 'committees' | 'cells' | 'organisations' | 'others';

export interface StripColumn {
  readonly row: CoverageRow;
  /** Left edge and width, in the strip's own pixels. */
  readonly x: number;
  readonly width: number;
}

export interface StripGroup {
  readonly kind: StripKind;
  readonly x: number;
  readonly width: number;
  /** Places in the protocol order, first and last. */
  readonly from: number;
  readonly to: number;
}

export interface StripLayout {
  readonly columns: readonly StripColumn[];
  readonly groups: readonly StripGroup[];
  readonly width: number;
}

const GAP = 1;
const GROUP_GAP = 8;
const NARROWEST = 3;
const WIDEST = 20;

const kindOf: Readonly<Record<UnitKind, StripKind>> = {
  grassrootsCommittee: 'committees',
  sectionCommittee: 'committees',
  grassrootsCell: 'cells',
  subordinateCell: 'cells',
  massOrganisation: 'organisations',
  coordinatingBody: 'others',
  other: 'others',
};
const KINDS = ['committees', 'cells', 'organisations', 'others'] as const;

/** One column a unit, by kind, as wide as the room allows; with very many units wider than the room. */
export function layOut(rows: readonly CoverageRow[], room: number): StripLayout {
  const byKind = KINDS.map(kind => ({ kind, rows: rows.filter(row => kindOf[row.unitKind] === kind) })).filter(
    group => group.rows.length > 0,
  );
  const gaps = Math.max(byKind.length - 1, 0) * GROUP_GAP;
  const fitting = Math.floor((room - gaps) / Math.max(rows.length, 1)) - GAP;
  const width = Math.min(Math.max(fitting, NARROWEST), WIDEST);
  const columns: StripColumn[] = [];
  const groups: StripGroup[] = [];
  let x = 0;
  for (const group of byKind) {
    const start = x;
    for (const row of group.rows) {
      columns.push({ row, x, width });
      x += width + GAP;
    }
    const places = group.rows.map(row => row.position);
    groups.push({ kind: group.kind, x: start, width: x - start - GAP, from: places[0] ?? 0, to: places.at(-1) ?? 0 });
    x += GROUP_GAP;
  }
  return { columns, groups, width: Math.max(x - GROUP_GAP - GAP, 0) };
}

export function markOf(coverage: Coverage | null): Mark {
  if (coverage === null || coverage.expected === 0) return { kind: 'absent' };
  if (coverage.done > 0) return { kind: 'done', share: coverage.done / coverage.expected };
  return { kind: coverage.no > 0 ? 'no' : 'notRecorded' };
}

/** The column under a point of the strip; null between the groups. */
export function columnAt({ columns }: StripLayout, x: number): number | null {
  const index = columns.findIndex(column => x >= column.x && x < column.x + column.width + GAP);
  return index === -1 ? null : index;
}
