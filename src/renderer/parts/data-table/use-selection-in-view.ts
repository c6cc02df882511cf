import { useEffect, useRef } from 'react';
import type { Item } from './use-items.ts';

/** A newly selected row is brought into view, also when it arrives later than its selection ("Tìm nhanh"). */
export function useSelectionInView<Row>(
  selectedId: string | null,
  items: readonly Item<Row>[],
  show: (index: number) => void,
): void {
  const shownId = useRef(selectedId);
  useEffect(() => {
    if (shownId.current === selectedId) return;
    const index = items.findIndex(item => item.kind === 'row' && item.id === selectedId);
    if (index === -1) return;
    shownId.current = selectedId;
    show(index);
  });
}
