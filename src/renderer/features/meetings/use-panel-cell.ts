import { useCallback, useState } from 'react';
import type { SheetModel } from '../../parts/sheet/use-sheet.ts';
import type { GridLine } from './lines.ts';

interface PanelCell {
  readonly key: string;
  readonly line: GridLine;
  readonly month: number | null;
}

/**
 * The cell the side panel shows: the active one, unless something in the panel is not saved yet; then the panel stays with
 * that cell.
 */
export function usePanelCell(sheet: SheetModel<GridLine>, months: readonly (number | null)[]) {
  const [pinned, setPinned] = useState<PanelCell | null>(null);
  const [takesFocus, setTakesFocus] = useState(true);
  const active = activeCell(sheet, months);
  const [shown, setShown] = useState<PanelCell | null>(null);
  if (pinned === null && active?.key !== shown?.key) {
    setShown(active);
    setTakesFocus(false);
  }
  const setDirty = useCallback((dirty: boolean) => setPinned(dirty ? shown : null), [shown]);
  return {
    cell: pinned ?? active,
    pinned: pinned !== null && pinned.key !== active?.key,
    /** True when the panel was opened by the person, false while it follows the selection. */
    takesFocus,
    takeFocus: () => setTakesFocus(true),
    setDirty,
  };
}

function activeCell({ selection, rows }: SheetModel<GridLine>, months: readonly (number | null)[]): PanelCell | null {
  const line = selection === null ? undefined : rows[selection.active.row];
  const month = selection === null ? undefined : months[selection.active.column];
  return line === undefined || month === undefined ? null : { key: `${line.unitId} ${month}`, line, month };
}
