import { useMergedRef } from '@mantine/hooks';
import type { RowData } from '@tanstack/react-table';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useInnerWidth } from '../inner-width/use-inner-width.ts';
import { type Column, fittingColumns, type Sort, totalWidth, tracks } from './columns.ts';
import classes from './data-table.module.css';
import { type MenuPlace, type RowAction, RowMenu } from './row-menu.tsx';
import { groupId, TableBody } from './table-body.tsx';
import { TableHead } from './table-head.tsx';
import { type Empty, TableError, TableMessage } from './table-message.tsx';
import { useActiveGroup } from './use-active-group.ts';
import { type Folds, useFolds } from './use-folds.ts';
import { type Group, type Sorting, useItems } from './use-items.ts';
import { useRowClicks } from './use-row-clicks.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useScrollMemory } from './use-scroll-memory.ts';
import { useSelectionInView } from './use-selection-in-view.ts';
import { ROW, useVirtualRows } from './use-virtual-rows.ts';

export interface TableProps<Row extends RowData> {
  /** Says what the list is; its scroll position is remembered under this name. */
  readonly label: string;
  /** Keep the array between renders (module constant or useMemo). */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Rows must come ordered by group. */
  readonly groupOf?: (row: Row) => Group;
  readonly isMuted?: (row: Row) => boolean;
  readonly selectedId: string | null;
  readonly onSelect: (row: Row) => void;
  readonly onOpen?: (row: Row) => void;
  readonly actionsOf?: (row: Row) => readonly RowAction[];
  /** Given together when the register sorts (long lists). Without them the table sorts by `sortValue`. */
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort | null) => void;
  readonly loading: boolean;
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly empty: Empty;
  /** Counts of what is seen. */
  readonly foot?: ReactNode;
  /** The last rows come into view; fetch the next page. */
  readonly onEndNear?: () => void;
  /** Instead of the table's own sorting: rows come sorted, any column may be asked for. */
  readonly sorting?: Sorting;
  /** In a heading, beside its words. */
  readonly headTools?: (column: Column<Row>) => ReactNode;
  /** What a heading takes part in beside being clicked. */
  readonly headDrag?: (column: Column<Row>) => object;
  /** Which groups are folded, where whoever gives the rows must know it too. */
  readonly folds?: Folds;
}

/** A table that is operated by keys and clicks is a grid with one stop for Tab. */
const grid = { role: 'grid', tabIndex: 0 } as const;

/** The table itself: fills the height, scrolls by itself, draws only the rows in view. */
export function PlainTable<Row extends RowData>(props: TableProps<Row>) {
  const { label, rows, rowId, groupOf, isMuted, selectedId, onSelect, onOpen, actionsOf, onEndNear } = props;
  const id = useId();
  const scroll = useRef<HTMLTableElement>(null);
  const { ref: sizeRef, width } = useInnerWidth<HTMLTableElement>();
  const columns = useMemo(() => fittingColumns(props.columns, width), [props.columns, width]);
  const ownFolds = useFolds(label, false);
  const folds = props.folds ?? ownFolds;
  const own = useItems({ columns, rows, rowId, groupOf, folded: folds.keys, ...sortedElsewhere(props) });
  const { items } = own;
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const virtual = useVirtualRows(items, scroll);
  useScrollMemory(label, scroll, items.length > 0);

  useSelectionInView(selectedId, items, width, virtual.show);
  const group = useActiveGroup({ selectedId, rows, rowId, groupOf, folds });

  const lastShown = virtual.shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (lastShown >= items.length - 20 && items.length > 0) onEndNear?.();
  }, [lastShown, items.length, onEndNear]);

  const selected = items.find(item => item.kind === 'row' && item.id === selectedId);
  const actions = selected?.kind === 'row' ? (actionsOf?.(selected.row) ?? []) : [];
  const press = useRowKeys({
    items,
    selectedId,
    activeGroup: group.active,
    rowsInView: () => Math.max(Math.floor((scroll.current?.clientHeight ?? 0) / ROW) - 2, 1),
    onMove: index => {
      const item = items[index];
      if (item?.kind === 'group') {
        group.stand(item.group.key);
        virtual.show(index);
      } else if (item !== undefined) {
        group.stand(null);
        onSelect(item.row);
      }
    },
    onFold: group.setFolded,
    onOpen,
    onShortcut: key => actions.find(({ shortcut }) => shortcut === key)?.onClick,
    onMenu:
      actionsOf &&
      (() => {
        const place = document.getElementById(`${id}-${selectedId}`)?.getBoundingClientRect();
        setMenu(place === undefined ? null : { x: place.left + 60, y: place.bottom });
      }),
  });

  const activeId =
    group.active !== null ? groupId(id, group.active) : selected === undefined ? undefined : `${id}-${selectedId}`;
  const active = activeId === undefined ? {} : { 'aria-activedescendant': activeId };
  const clicks = useRowClicks({
    items,
    onSelect: row => {
      group.stand(null);
      onSelect(row);
    },
    onOpen,
    onMenu: actionsOf && setMenu,
    onGroup: key => {
      group.setFolded(key, !folds.keys.has(key));
      scroll.current?.focus({ preventScroll: true });
    },
  });

  const style = { gridTemplateColumns: tracks(columns), minWidth: totalWidth(columns) };
  return (
    <div className={classes.table}>
      {items.length > 0 && <TableError error={props.error} onRetry={props.onRetry} />}
      <table
        ref={useMergedRef(scroll, sizeRef)}
        className={classes.scroll}
        data-empty={items.length === 0 || undefined}
        aria-label={label}
        aria-busy={props.loading}
        aria-rowcount={items.length}
        data-sideways={totalWidth(columns) > width || undefined}
        onKeyDown={press}
        {...grid}
        {...active}
        {...clicks}
      >
        <TableHead
          columns={columns}
          sorting={props.sorting ?? own.sorting}
          sortedBy={props.sorting === undefined ? (props.onSort === undefined ? 'value' : 'register') : 'any'}
          tools={props.headTools}
          drag={props.headDrag}
          style={style}
        />
        <TableBody
          id={id}
          items={items}
          virtual={virtual}
          columns={columns}
          selectedId={selectedId}
          activeGroup={group.active}
          isMuted={isMuted}
          opens={onOpen !== undefined}
          hasMenu={actionsOf !== undefined}
        />
      </table>
      {items.length === 0 && (
        <TableMessage error={props.error} onRetry={props.onRetry} loading={props.loading} empty={props.empty} />
      )}
      {props.foot !== undefined && props.foot !== false && <div className={classes.foot}>{props.foot}</div>}
      {menu !== null && actions.length > 0 && (
        <RowMenu
          place={menu}
          actions={actions}
          onClose={() => {
            setMenu(null);
            scroll.current?.focus();
          }}
        />
      )}
    </div>
  );
}

const KEPT = { sort: null, onSort: () => undefined } as const;

/** Rows sorted by whoever gives them stay as they come. */
function sortedElsewhere<Row extends RowData>({ sorting, sort, onSort }: TableProps<Row>) {
  return sorting === undefined ? { sort, onSort } : KEPT;
}
