import type { RefObject } from 'react';
import { useNotices } from '../../app/notice.tsx';
import { sheetWords } from '../../words/sheet.ts';
import type { RowAction } from '../data-table/row-menu.tsx';
import type { SheetModel } from './use-sheet.ts';

const { menu: words } = sheetWords;

interface Options<Row> {
  readonly sheet: SheetModel<Row>;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly onOpen: (() => void) | undefined;
}

/** What can be done with the selected cells, for right click, Shift+F10 and "⋯". */
export function useSheetMenu<Row>({ sheet, table, onOpen }: Options<Row>): readonly RowAction[] {
  const { show } = useNotices();

  function copy(): void {
    // The sheet's own copying, so that spreadsheets get it as text too.
    table.current?.focus({ preventScroll: true });
    document.execCommand('copy');
  }

  async function paste(): Promise<void> {
    try {
      sheet.paste(await navigator.clipboard.readText());
    } catch {
      show({ sentence: words.pasteByKey, action: null });
    }
  }

  return [
    { key: 'copy', label: words.copy, onClick: copy },
    { key: 'paste', writes: true, label: words.paste, onClick: () => void paste() },
    { key: 'clear', writes: true, label: words.clear, onClick: sheet.clear },
    { key: 'fillDown', writes: true, label: words.fillDown, onClick: sheet.fillDown },
    { key: 'fillRight', writes: true, label: words.fillRight, onClick: sheet.fillRight },
    ...(onOpen === undefined ? [] : [{ key: 'open', label: words.open, onClick: onOpen }]),
  ];
}
