import { useEffect, useRef } from 'react';
import type { Item } from './use-items.ts';

/**
 * A newly selected row is brought into view, also when it arrives later than its selection ("Tìm nhanh"); and the selected
 * one stays in view when an opening panel makes the list narrower and its rows higher.
 */
export function useSelectionInView<Row>(
  selectedId: string | null,
  items: readonly Item<Row>[],
  width: number,
  show: (index: number) => void,
): void {
  const shown = useRef({ selectedId, width });
  useEffect(() => {
    if (shown.current.selectedId === selectedId && (shown.current.width === width || shown.current.width === 0)) {
      shown.current = { selectedId, width };
      return;
    }
    const index = items.findIndex(item => item.kind === 'row' && item.id === selectedId);
    if (index === -1) return;
    shown.current = { selectedId, width };
    show(index);
  });
}
