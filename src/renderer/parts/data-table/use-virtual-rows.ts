import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useMemo, useRef } from 'react';
import { typeScale } from '../../theme/type-size.ts';
import type { Item } from './use-items.ts';

/** Heights in pixels: the heading, a row of one line, a group's line; as in data-table.module.css. */
export const HEAD = Math.round(38 * typeScale);
export const ROW = Math.round(34 * typeScale);
const GROUP = Math.round(31 * typeScale);

/** Only the rows in view are drawn; the line of the group they belong to stays under the heading. */
export function useVirtualRows<Row>(items: readonly Item<Row>[], scroll: RefObject<HTMLTableElement | null>) {
  const groupAt = useMemo(() => items.flatMap((item, index) => (item.kind === 'group' ? [index] : [])), [items]);
  const stuck = useRef<number | null>(null);
  const itemAt = useRef<(offset: number) => number | undefined>(() => undefined);
  const virtualizer = useVirtualizer<HTMLTableElement, HTMLTableRowElement>({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: index => (items[index]?.kind === 'group' ? GROUP : ROW),
    getItemKey: index => keyOf(items[index], index),
    overscan: 8,
    scrollPaddingStart: HEAD + (groupAt.length > 0 ? GROUP : 0),
    scrollMargin: HEAD,
    rangeExtractor: range => {
      // The first in range may lie behind the heading.
      const first = itemAt.current((scroll.current?.scrollTop ?? 0) + HEAD) ?? range.startIndex;
      stuck.current = groupAt.findLast(index => index <= first) ?? null;
      const seen = defaultRangeExtractor(range);
      return stuck.current === null || seen.includes(stuck.current) ? seen : [stuck.current, ...seen];
    },
  });
  itemAt.current = offset => virtualizer.getVirtualItemForOffset(offset)?.index;
  const shown = virtualizer.getVirtualItems();
  return {
    shown,
    /** Index of the group line that stays under the heading. */
    stuckAt: stuck.current,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    show: (index: number) => virtualizer.scrollToIndex(index),
  };
}

export type VirtualRows = ReturnType<typeof useVirtualRows>;

function keyOf<Row>(item: Item<Row> | undefined, index: number): string | number {
  if (item === undefined) return index;
  return item.kind === 'row' ? item.id : `group-${item.group.key}`;
}
