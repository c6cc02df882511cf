import { unitKindLabel } from '../../../contract/words/labels.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { formatDay } from '../../parts/format/days.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { unitWords } from '../../words/units.ts';
import type { TreeRow } from './tree.ts';
import classes from './units.module.css';

const { columns: words, unknown, notApplicable } = unitWords;

function countOr(count: number | null): string {
  return count === null ? unknown : formatCount(count);
}

/** Only committees have cells under them. */
function cellCountText({ unit }: TreeRow): string {
  const has = unit.kind === 'grassrootsCommittee' || unit.kind === 'sectionCommittee';
  return has || unit.cellCount !== null ? countOr(unit.cellCount) : notApplicable;
}

function UnitName({ row: { unit, depth } }: { readonly row: TreeRow }) {
  return (
    <span style={{ paddingLeft: depth * 20 }}>
      {unit.name}
      {unit.closedOn !== null && (
        <span className={classes.closed}> ({unitWords.closed(formatDay(unit.closedOn))})</span>
      )}
    </span>
  );
}

export const unitColumns: readonly Column<TreeRow>[] = [
  {
    key: 'position',
    heading: words.position,
    width: 48,
    align: 'right',
    frozen: true,
    cell: row => (row.depth === 0 ? row.unit.position : ''),
  },
  {
    key: 'name',
    heading: words.name,
    width: 260,
    grow: true,
    frozen: true,
    cell: row => <UnitName row={row} />,
    text: ({ unit }) =>
      unit.closedOn === null ? unit.name : `${unit.name} (${unitWords.closed(formatDay(unit.closedOn))})`,
    sortValue: row => row.unit.name,
  },
  {
    key: 'kind',
    heading: words.kind,
    width: 190,
    yields: true,
    cell: row => unitKindLabel[row.unit.kind],
    sortValue: row => unitKindLabel[row.unit.kind],
  },
  {
    key: 'cellCount',
    heading: words.cellCount,
    width: 80,
    align: 'right',
    cell: row => cellCountText(row),
    sortValue: row => row.unit.cellCount,
  },
  {
    key: 'memberCount',
    heading: words.memberCount,
    width: 90,
    align: 'right',
    cell: row => countOr(row.unit.memberCount),
    sortValue: row => row.unit.memberCount,
  },
  {
    key: 'contactPost',
    heading: words.contactPost,
    width: 200,
    yields: true,
    cell: row => row.unit.contactPost ?? unknown,
    sortValue: row => row.unit.contactPost,
  },
  {
    key: 'contactPhone',
    heading: words.contactPhone,
    width: 130,
    cell: row => row.unit.contactPhone ?? unknown,
  },
];
