import type { Activity } from '../../../contract/activities.ts';
import { activityKindLabel } from '../../../contract/words/labels.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { formatDay } from '../../parts/format/days.ts';
import { formatGroups } from '../../parts/format/groups.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { activityWords } from '../../words/activities.ts';

const { columns: words, unknown } = activityWords;

/** An activity with the unit it belongs to, and its place in the list as it is shown. */
export interface ActivityRow extends Activity {
  readonly unitName: string;
  readonly number: number;
}

/** Sort keys of the register's list. */
export const ACTIVITY_SORTS = ['heldOn', 'unit', 'kind', 'quantity', 'people'] as const;

export const listColumns: readonly Column<ActivityRow>[] = [
  { key: 'number', heading: words.position, width: 48, align: 'right', frozen: true, cell: row => row.number },
  {
    key: 'unit',
    heading: words.unit,
    width: 220,
    grow: true,
    frozen: true,
    sortKey: 'unit',
    cell: row => row.unitName,
  },
  { key: 'kind', heading: words.kind, width: 190, sortKey: 'kind', cell: row => activityKindLabel[row.kind] },
  { key: 'title', heading: words.title, width: 240, yields: true, cell: row => row.title ?? '' },
  {
    key: 'quantity',
    heading: words.quantity,
    width: 90,
    align: 'right',
    sortKey: 'quantity',
    cell: row => formatCount(row.quantity),
  },
  {
    key: 'people',
    heading: words.people,
    width: 100,
    align: 'right',
    sortKey: 'people',
    cell: row => (row.people === null ? unknown : formatCount(row.people)),
  },
  {
    key: 'heldOn',
    heading: words.heldOn,
    width: 100,
    align: 'center',
    sortKey: 'heldOn',
    cell: row => (row.heldOn === null ? unknown : formatDay(row.heldOn)),
  },
  { key: 'groups', heading: words.groups, width: 90, yields: true, cell: row => formatGroups(row.groups) },
];
