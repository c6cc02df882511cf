import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { SheetItem } from './columns.ts';
import { FOOT, GROUP, ROW, scrollFor } from './layout.ts';
import type { Place, Selection } from './selection.ts';

interface Options<Row> {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly items: readonly SheetItem<Row>[];
  readonly offsets: { readonly rows: readonly number[]; readonly end: number };
  readonly entryStarts: readonly { readonly left: number; readonly width: number }[];
  readonly frozenWidth: number;
  /** Of what is seen of the sheet. */
  readonly width: number;
  readonly selection: Selection | null;
  readonly headHeight: number;
  readonly withFoot: boolean;
}

/** Which items are drawn, and keeping the moving corner of the selection in view. */
export function useSheetScroll<Row>(options: Options<Row>) {
  const { scroll, items, offsets, entryStarts, frozenWidth, width, selection, headHeight, withFoot } = options;
  const groupAt = useMemo(() => items.flatMap((item, index) => (item.kind === 'group' ? [index] : [])), [items]);
  const itemOfRow = useMemo(() => items.flatMap((item, index) => (item.kind === 'row' ? [index] : [])), [items]);
  const stuck = useRef<number | null>(null);
  const activeItem = selection === null ? undefined : itemOfRow[selection.active.row];
  const under = headHeight + (groupAt.length > 0 ? GROUP : 0);
  const foot = withFoot ? FOOT : 0;

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: index => (items[index]?.kind === 'group' ? GROUP : ROW),
    overscan: 8,
    scrollMargin: headHeight,
    rangeExtractor: range => {
      stuck.current = groupAt.findLast(index => index <= range.startIndex) ?? null;
      // The active cell is always there: screen readers are told of it by its id, and an editor must not vanish.
      const wanted = [stuck.current, activeItem].filter(index => index !== null && index !== undefined);
      return [...new Set([...wanted, ...defaultRangeExtractor(range)])].sort((left, right) => left - right);
    },
  });

  const bring = useRef((place: Place) => bringIntoView(options, under, foot, place));
  useEffect(() => {
    bring.current = place => bringIntoView(options, under, foot, place);
  });
  const corner = selection === null ? null : cornerOf(selection);
  const { row, column } = corner ?? { row: -1, column: -1 };
  useEffect(() => {
    // Follows the corner alone: a change of the sheet's size must not pull the view back.
    bring.current({ row, column });
  }, [row, column]);

  const before = useRef({ width, frozenWidth, along: entryStarts[column] });
  useEffect(() => {
    const was = before.current;
    const along = entryStarts[column];
    before.current = { width, frozenWidth, along };
    const element = scroll.current;
    if (element === null || was.along === undefined || along === undefined || width >= was.width) return;
    // A panel took room from the sheet: what stood in sight stays in sight, what was left behind does not come back.
    const { scrollLeft } = element;
    if (scrollFor(scrollLeft, was.along, was.frozenWidth, was.width) !== scrollLeft) return;
    element.scrollLeft = scrollFor(scrollLeft, along, frozenWidth, width);
  }, [scroll, width, frozenWidth, entryStarts, column]);

  return {
    shown: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - headHeight })),
    stuck: stuck.current,
    rowsInView: () => Math.max(Math.floor(((scroll.current?.clientHeight ?? 0) - under - foot) / ROW) - 1, 1),
    /** Whether a row stands in the lower half of what is seen. */
    isLow: (index: number) => {
      const top = (offsets.rows[index] ?? 0) - (scroll.current?.scrollTop ?? 0);
      return top > (scroll.current?.clientHeight ?? 0) / 2;
    },
  };
}

/** Scrolls as little as shows the whole cell between heading, groups, foot and frozen columns. */
function bringIntoView<Row>(
  { scroll, offsets, entryStarts, frozenWidth, headHeight }: Options<Row>,
  under: number,
  foot: number,
  { row, column }: Place,
): void {
  const element = scroll.current;
  const top = offsets.rows[row];
  const along = entryStarts[column];
  if (element === null || top === undefined || along === undefined) return;
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  const newTop = scrollFor(scrollTop, { left: top + headHeight, width: ROW }, under, clientHeight - foot);
  const newLeft = scrollFor(scrollLeft, along, frozenWidth, clientWidth);
  if (newTop !== scrollTop) element.scrollTop = newTop;
  if (newLeft !== scrollLeft) element.scrollLeft = newLeft;
}

/** The corner that moves: while stretching the far one, else the active cell. */
function cornerOf({ active, from, to }: Selection): Place {
  const isStretched = active.row === from.row && active.column === from.column;
  return isStretched ? to : active;
}
