import { type Column, totalWidth, tracks } from './columns.ts';
import classes from './data-table.module.css';
import { GroupRow, TableRow } from './table-rows.tsx';
import type { Item } from './use-items.ts';
import { HEAD, type VirtualRows } from './use-virtual-rows.ts';

interface TableBodyProps<Row> {
  /** Of the grid; rows are named after it. */
  readonly id: string;
  readonly items: readonly Item<Row>[];
  readonly virtual: VirtualRows;
  readonly columns: readonly Column<Row>[];
  readonly selectedId: string | null;
  /** The group whose line the keys stand on. */
  readonly activeGroup: string | null;
  readonly isMuted: ((row: Row) => boolean) | undefined;
  readonly opens: boolean;
  readonly hasMenu: boolean;
}

export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { id, items, virtual, columns, selectedId, activeGroup, isMuted, opens, hasMenu } = props;
  const gridTemplateColumns = tracks(columns);
  const minWidth = totalWidth(columns);
  return (
    <tbody className={classes.body} style={{ height: virtual.height, minWidth }}>
      {virtual.shown.map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        const stuck = index === virtual.stuckAt;
        const place = stuck ? {} : { transform: `translateY(${start - HEAD}px)` };
        return item.kind === 'group' ? (
          <GroupRow
            key={key}
            ref={virtual.measure}
            id={groupId(id, item.group.key)}
            index={index}
            group={item.group}
            folded={item.folded}
            active={item.group.key === activeGroup}
            stuck={stuck}
            numeralWidth={columns[0]?.width ?? 0}
            style={place}
          />
        ) : (
          <TableRow
            key={key}
            ref={virtual.measure}
            index={index}
            id={`${id}-${item.id}`}
            columns={columns}
            row={item.row}
            selected={item.id === selectedId}
            muted={isMuted?.(item.row) ?? false}
            opens={opens}
            hasMenu={hasMenu}
            style={{ ...place, gridTemplateColumns, minWidth }}
          />
        );
      })}
    </tbody>
  );
}

/** Id of a group's line for aria-activedescendant; keys of groups may hold any text. */
export function groupId(id: string, key: string): string {
  return `${id}-group-${encodeURIComponent(key)}`;
}
