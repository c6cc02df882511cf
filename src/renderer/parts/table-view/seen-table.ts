import type { SeenTable } from '../../../contract/papers.ts';
import type { ViewDefinition } from '../../../contract/views.ts';
import { tableViewWords } from '../../words/table-view.ts';
import type { Group } from '../data-table/use-items.ts';
import { formatAlone } from '../format/numbers.ts';
import { groupText } from './arrange.ts';
import { filterTexts } from './filter-texts.ts';
import { printedOf } from './printed.ts';
import { isNamed, type ViewColumn } from './view-column.ts';

const { output: words } = tableViewWords;

interface Seen<Row> {
  readonly title: string;
  readonly columns: readonly ViewColumn<Row>[];
  readonly rows: readonly Row[];
  readonly groupOf: ((row: Row) => Group) | undefined;
  /** Keys of groups of which only the line is seen. */
  readonly folded: ReadonlySet<string>;
  readonly definition: ViewDefinition;
  /** All columns, for what is filtered by one that is hidden. */
  readonly allColumns: readonly ViewColumn<Row>[];
}

/** The table as it is seen, as plain text: what is exported and printed. */
export function seenTable<Row>(seen: Seen<Row>): SeenTable {
  const { title, rows, groupOf, folded } = seen;
  const columns = seen.columns.filter(isNamed);
  const result: SeenTable['rows'] = [];
  let last: string | null = null;
  for (const row of rows) {
    const group = groupOf?.(row);
    if (group !== undefined && group.key !== last) {
      result.push({ kind: 'group', number: group.numeral ?? '', text: groupText(group) });
    }
    last = group?.key ?? null;
    if (group === undefined || !folded.has(group.key))
      result.push({ kind: 'row', cells: columns.map(column => printedOf(column, row)) });
  }
  return {
    title,
    note: noteOf(seen),
    columns: columns.map(({ heading, align, width, figures = align === 'right' }) => ({
      heading,
      align: align === undefined || align === 'left' ? 'left' : 'center',
      figures,
      width: Math.round(width),
    })),
    rows: result,
  };
}

/** Whoever reads the paper must know what is not on it. */
function noteOf<Row>({ allColumns, definition, rows, groupOf, folded }: Seen<Row>): string | null {
  const filters = filterTexts(allColumns, definition).map(({ text }) => text);
  const sort = definition.sort;
  const by = sort === null ? undefined : allColumns.find(({ key }) => key === sort.by);
  const hidden = groupOf === undefined ? 0 : rows.filter(row => folded.has(groupOf(row).key)).length;
  const parts = [
    ...(filters.length === 0 ? [] : [words.filtered(filters.join('; '))]),
    ...(sort === null || by === undefined ? [] : [words.sorted(by.heading, sort.direction)]),
    ...(hidden === 0 ? [] : [words.folded(formatAlone(hidden))]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
