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
/** From one column's left edge to the next. */
const NARROWEST = 4;
const WIDEST = 21;

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
  const step = Math.min(Math.max((room - gaps) / Math.max(rows.length, 1), NARROWEST), WIDEST);
  const columns: StripColumn[] = [];
  const groups: StripGroup[] = [];
  let start = 0;
  for (const group of byKind) {
    // Edges fall on whole pixels, so that the columns stay sharp; one may be a pixel wider than its neighbour.
    const edge = (index: number) => start + Math.round(index * step);
    group.rows.forEach((row, index) => {
      columns.push({ row, x: edge(index), width: edge(index + 1) - edge(index) - GAP });
    });
    const width = edge(group.rows.length) - start - GAP;
    const places = group.rows.map(row => row.position);
    groups.push({ kind: group.kind, x: start, width, from: places[0] ?? 0, to: places.at(-1) ?? 0 });
    start += width + GAP + GROUP_GAP;
  }
  return { columns, groups, width: Math.max(start - GROUP_GAP - GAP, 0) };
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
