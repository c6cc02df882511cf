import { useMemo, useRef } from 'react';
import type { ViewDefinition } from '../../../contract/views.ts';
import { type Folds, useFolds } from '../data-table/use-folds.ts';
import type { Group } from '../data-table/use-items.ts';
import { type Arranged, arranged } from './arrange.ts';
import { isSameView, shownColumns } from './definition.ts';
import { useSeenOutput } from './use-seen-output.ts';
import { type Beside, useTableView } from './use-table-view.ts';
import type { ViewColumn } from './view-column.ts';

interface Options<Row, Column extends ViewColumn<Row>> {
  /** The list's name for its views, the same for ever. */
  readonly list: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly groupOf: (row: Row) => Group;
  readonly search: string;
  /** What the page is set to beside the sheet. */
  readonly beside: Beside;
}

interface Order {
  readonly view: ViewDefinition;
  readonly given: string;
  readonly ids: readonly string[];
  readonly groups: ReadonlyMap<string, Group> | null;
}

/**
 * A sheet as a person chose to see it. As in a spreadsheet, filters, sort and groups are applied when they are chosen or other
 * rows come: a cell being typed into does not jump away under the hand.
 */
export function useSheetView<Row, Column extends ViewColumn<Row>>(options: Options<Row, Column>) {
  const { list, title, columns, rows, rowId, groupOf, search } = options;
  const view = useTableView(list, options.beside);
  const { definition } = view;
  const shown = useMemo(() => shownColumns(columns, definition), [columns, definition]);
  const isPlain =
    definition.sort === null && definition.groupBy === null && Object.keys(definition.filters).length === 0;
  const order = useRef<Order | null>(null);

  const seen = useMemo(() => {
    if (isPlain && search === '') return { rows, groupOf };
    const given = `${search}\n${rows.map(rowId).join(' ')}`;
    const known = order.current;
    if (known === null || known.given !== given || !isSameView(known.view, definition)) {
      const made = arranged({ rows, groupOf, columns, view: definition, search, isSorted: false });
      order.current = {
        view: definition,
        given,
        ids: made.rows.map(rowId),
        groups: groupsOf(made, rowId),
      };
    }
    return inOrder(order.current, rows, rowId);
  }, [isPlain, search, rows, groupOf, rowId, definition, columns]);

  const folds = useFolds(list, search !== '');
  const open = useMemo(() => openRows(seen, folds.keys), [seen, folds.keys]);

  const output = useSeenOutput({
    ...seen,
    folded: folds.keys,
    title,
    columns: shown,
    allColumns: columns,
    view,
    isComplete: true,
  });
  return {
    columns: shown,
    /** Without those of folded groups: they are neither typed into nor copied. */
    rows: open.rows,
    groupOf: seen.groupOf,
    isPending: view.isPending,
    /** For Sheet. */
    tools: { view, columns, rows, output, folds, foldedGroups: open.groups },
  };
}

function groupsOf<Row>({ rows, groupOf }: Arranged<Row>, rowId: (row: Row) => string): Order['groups'] {
  return groupOf === undefined ? null : new Map(rows.map(row => [rowId(row), groupOf(row)]));
}

/** The rows as they are now, in the order made before. */
function inOrder<Row>(order: Order | null, rows: readonly Row[], rowId: (row: Row) => string) {
  const byId = new Map(rows.map(row => [rowId(row), row]));
  const groups = order?.groups ?? null;
  return {
    rows: (order?.ids ?? []).flatMap(id => byId.get(id) ?? []),
    groupOf: groups === null ? undefined : (row: Row) => groups.get(rowId(row)) ?? { key: '', label: '' },
  };
}

export interface SheetView<Row> {
  readonly view: ReturnType<typeof useTableView>;
  readonly columns: readonly ViewColumn<Row>[];
  readonly rows: readonly Row[];
  readonly output: ReturnType<typeof useSeenOutput>;
  readonly folds: Folds;
  readonly foldedGroups: readonly FoldedGroup[];
}

/** A group of which only the line is seen, and the row among those seen that it stands before. */
export interface FoldedGroup {
  readonly group: Group;
  readonly before: number;
}

function openRows<Row>(
  { rows, groupOf }: Arranged<Row>,
  folded: ReadonlySet<string>,
): { readonly rows: readonly Row[]; readonly groups: readonly FoldedGroup[] } {
  if (groupOf === undefined || folded.size === 0) return { rows, groups: [] };
  const open: Row[] = [];
  const groups: FoldedGroup[] = [];
  let last: string | null = null;
  for (const row of rows) {
    const group = groupOf(row);
    if (!folded.has(group.key)) open.push(row);
    else if (group.key !== last) groups.push({ group, before: open.length });
    last = group.key;
  }
  return { rows: open, groups };
}
