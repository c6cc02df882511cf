import { useMergedRef } from '@mantine/hooks';
import { useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { sheetWords } from '../../words/sheet.ts';
import { type MenuPlace, type RowAction, RowMenu } from '../data-table/row-menu.tsx';
import { type Empty, TableMessage } from '../data-table/table-message.tsx';
import type { Group } from '../data-table/use-items.ts';
import { useScrollMemory } from '../data-table/use-scroll-memory.ts';
import { useInnerWidth } from '../inner-width/use-inner-width.ts';
import { FilterStrip } from '../table-view/filter-strip.tsx';
import { TableTools } from '../table-view/table-tools.tsx';
import type { SheetView } from '../table-view/use-sheet-view.ts';
import { afterEntry } from './after-entry.ts';
import { CellEditor, type Leave } from './cell-editor.tsx';
import { FillHandle } from './fill-handle.tsx';
import { HEAD } from './layout.ts';
import { blockOf, type Selection, selectionAt } from './selection.ts';
import classes from './sheet.module.css';
import { SheetFoot, SheetHead } from './sheet-head.tsx';
import { cellId, SheetGroup, SheetRow } from './sheet-row.tsx';
import type { SheetModel } from './use-sheet.ts';
import { useSheetClicks } from './use-sheet-clicks.ts';
import { useSheetClipboard } from './use-sheet-clipboard.ts';
import { useSheetFolds } from './use-sheet-folds.ts';
import { useSheetKeys } from './use-sheet-keys.ts';
import { useSheetLayout } from './use-sheet-layout.ts';
import { useSheetMenu } from './use-sheet-menu.ts';
import { useSheetScroll } from './use-sheet-scroll.ts';

interface SheetProps<Row> {
  readonly label: string;
  readonly sheet: SheetModel<Row>;
  readonly rowId: (row: Row) => string;
  /** Rows must come ordered by group. */
  readonly groupOf?: (row: Row) => Group;
  /** "Mở chi tiết": Alt+Enter. */
  readonly onOpen?: () => void;
  /** What else can be done with the row of the active cell. */
  readonly actionsOf?: (row: Row) => readonly RowAction[];
  /** How the sheet is looked at, and where it goes. */
  readonly view?: SheetView<Row>;
  readonly loading: boolean;
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly empty: Empty;
  /** Pixels; 28 is room for one line. */
  readonly headHeight?: number;
  /** Columns have feet. */
  readonly withFoot?: boolean;
}

// One tab stop; the cells are reached by keys and named by aria-activedescendant.
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

const NOWHERE = { from: null, to: null } as const;

interface Editing {
  readonly fresh: boolean;
}

/** A table that is typed into like a spreadsheet: frozen names, groups and totals; draws only the rows in view. */
export function Sheet<Row>(props: SheetProps<Row>) {
  const { label, sheet, rowId, groupOf, onOpen, headHeight = HEAD, withFoot = false } = props;
  const { columns, entries, rows, size, selection } = sheet;
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { ref: sizeRef, width } = useInnerWidth<HTMLDivElement>();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const menuActions = useSheetMenu({ sheet, table, onOpen });

  const folds = useSheetFolds({ sheet, rowId, groupOf, view: props.view });
  const layout = useSheetLayout({ rows, columns, rowId, groupOf, folded: props.view?.foldedGroups, width });
  const { items, offsets, widths, starts, tracks, frozenWidth, entryStarts } = layout;
  const { from, to } = selection ?? NOWHERE;
  const block = useMemo(() => (from === null || to === null ? null : blockOf({ from, to })), [from, to]);
  const view = useSheetScroll({ ...layout, scroll, width, selection, headHeight, withFoot });
  useScrollMemory(label, scroll, items.length > 0);

  function edit(fresh: boolean): void {
    // The editor must stand and have the focus before the browser delivers the character of this very key.
    flushSync(() => setEditing({ fresh }));
  }

  function endEditing(next: Selection | null): void {
    setEditing(null);
    table.current?.focus({ preventScroll: true });
    if (next !== null) sheet.select(next);
  }

  function finish(text: string, leave: Leave): string | null {
    const sentence = sheet.type(text, leave === 'block');
    if (sentence === null) endEditing(selection === null ? null : afterEntry(selection, leave, size));
    return sentence;
  }

  const clicks = useSheetClicks({
    ...{ sheet, table, scroll, frozenWidth },
    isEditing: editing !== null,
    onEdit: () => edit(false),
    onGroup: folds.toggle,
    onMenu: setMenu,
  });

  const activeRow = selection === null ? undefined : rows[selection.active.row];
  const activeColumn = selection === null ? undefined : entries[selection.active.column];
  const activeId =
    selection === null || activeRow === undefined
      ? undefined
      : cellId(`${id}${rowId(activeRow)}`, selection.active.column);

  const press = useSheetKeys({
    selection,
    size,
    rowsInView: view.rowsInView,
    isFilled: place => sheet.cellAt(place).value !== '',
    onSelect: sheet.select,
    onEdit: edit,
    onToggle: sheet.toggle,
    onClear: sheet.clear,
    onFillDown: sheet.fillDown,
    onFillRight: sheet.fillRight,
    onMenu: () => {
      const place = document.getElementById(activeId ?? '')?.getBoundingClientRect();
      if (place !== undefined) setMenu({ x: place.left + 24, y: place.bottom });
    },
    onOpen,
  });

  useSheetClipboard(table, {
    copied: () => (selection === null ? null : sheet.copied()),
    paste: sheet.paste,
  });

  const active = editing !== null || activeId === undefined ? {} : { 'aria-activedescendant': activeId };

  return (
    <div className={classes.sheet}>
      {props.view !== undefined && <FilterStrip view={props.view.view} columns={props.view.columns} />}
      <div ref={useMergedRef(scroll, sizeRef)} className={classes.scroll} data-empty={items.length === 0 || undefined}>
        <table
          ref={table}
          className={classes.table}
          style={{ width: starts.at(-1) ?? 0 }}
          aria-label={label}
          aria-busy={props.loading}
          aria-describedby={`${id}-keys`}
          aria-rowcount={items.length + (withFoot ? 2 : 1)}
          aria-colcount={columns.length}
          onKeyDown={event => {
            if (!folds.press(event)) press(event);
          }}
          {...clicks}
          onFocus={() => {
            if (selection === null && items.length > 0) sheet.select(selectionAt({ row: 0, column: 0 }));
          }}
          {...GRID}
          tabIndex={items.length === 0 ? -1 : 0} // Without a row no cell shows the focus.
          {...active}
        >
          <SheetHead
            height={headHeight}
            columns={columns}
            starts={starts}
            tracks={tracks}
            block={block}
            view={props.view}
          />
          <tbody className={classes.body} style={{ height: offsets.end }}>
            {view.shown.map(({ index, start }) => {
              const item = items[index];
              if (item === undefined) return null;
              if (item.kind === 'group') {
                return (
                  <SheetGroup
                    key={`group-${item.group.key}`}
                    group={item.group}
                    folded={props.view === undefined ? null : item.folded}
                    rowIndex={index + 2}
                    numeralWidth={widths[0] ?? 0}
                    stuck={index === view.stuck}
                    top={index === view.stuck ? headHeight : start}
                  />
                );
              }
              const inBlock = block !== null && item.index >= block.top && item.index <= block.bottom;
              const isActive = selection?.active.row === item.index;
              return (
                <SheetRow
                  key={item.id}
                  row={item.row}
                  id={`${id}${item.id}`}
                  index={item.index}
                  rowIndex={index + 2}
                  columns={columns}
                  starts={starts}
                  tracks={tracks}
                  top={start}
                  left={inBlock ? block.left : -1}
                  right={inBlock ? block.right : -1}
                  active={isActive ? (selection?.active.column ?? -1) : -1}
                  editor={
                    isActive && editing !== null && activeRow !== undefined && activeColumn !== undefined ? (
                      <CellEditor
                        label={activeColumn.entry.name}
                        initial={editing.fresh ? '' : activeColumn.entry.text(activeRow)}
                        fresh={editing.fresh}
                        ending={activeColumn.entry.ending?.(activeRow) ?? null}
                        align={activeColumn.align ?? 'left'}
                        above={view.isLow(item.index)}
                        onFinish={finish}
                        onLeave={text => {
                          setEditing(null);
                          sheet.leave(text);
                        }}
                        onCancel={() => endEditing(null)}
                      />
                    ) : null
                  }
                />
              );
            })}
          </tbody>
          {withFoot && items.length > 0 && (
            <SheetFoot columns={columns} starts={starts} tracks={tracks} rowIndex={items.length + 2} />
          )}
        </table>
        {block !== null && items.length > 0 && (
          <FillHandle
            under={headHeight}
            block={block}
            rows={offsets.rows}
            columns={entryStarts}
            onFill={sheet.fillTo}
            onRun={sheet.fillRun}
          />
        )}
      </div>
      {items.length === 0 && (
        <TableMessage error={props.error} onRetry={props.onRetry} loading={props.loading} empty={props.empty} />
      )}
      {menu !== null && (
        <RowMenu
          place={menu}
          actions={activeRow === undefined ? menuActions : [...menuActions, ...(props.actionsOf?.(activeRow) ?? [])]}
          onClose={() => {
            setMenu(null);
            table.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {props.view !== undefined && props.view.rows.length > 0 && (
        <div className={classes.viewFoot}>
          <TableTools {...props.view} seen={rows.length} saysSeen>
            {null}
          </TableTools>
        </div>
      )}
      <p id={`${id}-keys`} className={classes.keys}>
        {sheetWords.keys}
      </p>
    </div>
  );
}
