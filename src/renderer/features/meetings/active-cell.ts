import type { SheetModel } from '../../parts/sheet/use-sheet.ts';
import type { GridLine } from './lines.ts';
import { monthOfKey } from './spans.ts';

interface PanelCell {
  readonly key: string;
  readonly line: GridLine;
  readonly month: number | null;
}

/** The cell the selection is on, for the side panel. */
export function activeCell({ selection, rows, entries }: SheetModel<GridLine>): PanelCell | null {
  const line = selection === null ? undefined : rows[selection.active.row];
  const month = selection === null ? undefined : monthOfKey(entries[selection.active.column]?.key ?? '');
  return line === undefined || month === undefined ? null : { key: `${line.unitId} ${month}`, line, month };
}
