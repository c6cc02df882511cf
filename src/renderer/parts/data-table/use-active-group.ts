import { useEffect, useRef, useState } from 'react';
import type { Folds } from './use-folds.ts';
import type { Group } from './use-items.ts';

interface Options<Row> {
  readonly selectedId: string | null;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly groupOf: ((row: Row) => Group) | undefined;
  readonly folds: Folds;
}

/** The folded group whose line the keys stand on; the selected row stays selected meanwhile. */
export function useActiveGroup<Row>({ selectedId, rows, rowId, groupOf, folds }: Options<Row>) {
  const [standsOn, stand] = useState<string | null>(null);
  const shown = useRef(selectedId);

  // A row that is newly selected, from wherever, is seen.
  useEffect(() => {
    if (shown.current === selectedId) return;
    const row = rows.find(each => rowId(each) === selectedId);
    if (row === undefined) return;
    shown.current = selectedId;
    const key = groupOf?.(row).key;
    if (key !== undefined && folds.keys.has(key)) folds.unfold(key);
  });

  return {
    active: standsOn !== null && folds.keys.has(standsOn) ? standsOn : null,
    stand,
    setFolded: (key: string, folded: boolean) => {
      if (folded) folds.fold(key);
      else folds.unfold(key);
      stand(folded ? key : null);
    },
  };
}
