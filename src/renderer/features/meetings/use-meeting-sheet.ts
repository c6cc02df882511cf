import { useState } from 'react';
import type { MeetingKind } from '../../../contract/enumerations.ts';
import type { OperationSummary } from '../../../contract/values.ts';
import { useNotices } from '../../app/notice.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import type { SheetColumn } from '../../parts/sheet/columns.ts';
import { type Selection, selectionAt } from '../../parts/sheet/selection.ts';
import { type How, useSheet } from '../../parts/sheet/use-sheet.ts';
import type { Change, Written } from '../../parts/sheet/writing.ts';
import { meetingWords as words } from '../../words/meetings.ts';
import type { GridLine } from './lines.ts';
import { isMonthOver } from './months.ts';
import { monthOfKey } from './spans.ts';
import type { Fill, useGrid } from './use-grid.ts';

interface Options {
  readonly kind: MeetingKind;
  readonly columns: readonly SheetColumn<GridLine>[];
  readonly lines: readonly GridLine[];
  readonly period: { readonly year: number; readonly asOf: string };
  readonly grid: Pick<ReturnType<typeof useGrid>, 'fill' | 'clearError'>;
}

/** The grid as a sheet: what is written goes to the register as one operation; what does not fit is kept to be shown. */
export function useMeetingSheet({ kind, columns, lines, period, grid }: Options) {
  const notices = useNotices();
  const [chosen, setSelection] = useRemembered<Selection | null>(`meetings.${kind}.selection`, null);
  const [refused, setRefused] = useState<Written | null>(null);

  const entries = columns.filter(column => column.entry !== undefined);
  // Nobody has chosen a cell yet: what is written now is the month that has just ended.
  const selection = chosen ?? selectionAt({ row: 0, column: Math.max(lastOver(entries, period), 0) });

  function fillOf({ place, before, value }: Change): Fill[] {
    const line = lines[place.row];
    const month = monthOfKey(entries[place.column]?.key ?? '');
    return line === undefined || month === undefined ? [] : [{ unitId: line.unitId, month, before, value }];
  }

  function write(written: Written, how: How): void {
    setRefused(null);
    if (written.changes.length === 0) {
      if (how === 'paste') notices.show({ sentence: words.nothingToPaste, action: null });
      return;
    }
    const sentence = how === 'paste' ? pastedSentence(written) : null;
    grid.fill(written.changes.flatMap(fillOf), operation => tell(operation, sentence));
  }

  function tell(operation: OperationSummary | null, sentence: string | null): void {
    if (operation === null) return;
    notices.show({
      sentence: sentence ?? operation.sentence,
      action: { kind: 'undo', operationId: operation.id },
    });
  }

  function pastedSentence({ changes, kept }: Written): string {
    const rows = new Set(changes.map(({ place }) => place.row));
    const touched = changes.map(({ place }) => place.column);
    const nameOf = (column: number) => columns.filter(each => each.entry)[column]?.entry?.name.toLocaleLowerCase('vi');
    return words.pasted(
      formatAlone(changes.length),
      formatAlone(rows.size),
      words.from(nameOf(Math.min(...touched)) ?? '', nameOf(Math.max(...touched)) ?? ''),
      kept === 0 ? null : formatAlone(kept),
    );
  }

  const sheet = useSheet({
    columns,
    rows: lines,
    selection,
    onSelect: setSelection,
    onWrite: write,
    onRefused: written => {
      grid.clearError();
      setRefused(written);
    },
  });
  return { sheet, refused, dismiss: () => setRefused(null) };
}

/** The last of the columns whose month is over; -1 where none is. */
function lastOver(entries: readonly SheetColumn<GridLine>[], { year, asOf }: Options['period']): number {
  return entries.findLastIndex(({ key }) => {
    const month = monthOfKey(key);
    return typeof month === 'number' && isMonthOver(year, month, asOf);
  });
}
