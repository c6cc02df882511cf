import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type Cells, toHtml, toTabSeparated } from './clipboard.ts';

interface SheetClipboard {
  /** The chosen block; null where nothing is chosen. */
  readonly copied: () => Cells | null;
  readonly paste: (text: string) => void;
}

/**
 * Ctrl+C and Ctrl+V of a sheet that has the focus. The browser sends them to where its own text selection begins, which after a
 * click in the sheet is nowhere in it, so they are heard by the whole page.
 */
export function useSheetClipboard(table: RefObject<HTMLTableElement | null>, { copied, paste }: SheetClipboard): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const cells = document.activeElement === table.current ? copied() : null;
    if (cells === null || event.clipboardData === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', toTabSeparated(cells));
    event.clipboardData.setData('text/html', toHtml(cells));
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (document.activeElement !== table.current || event.clipboardData === null) return;
    event.preventDefault();
    paste(event.clipboardData.getData('text/plain'));
  });
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('copy', onCopy, { signal: stop.signal });
    document.addEventListener('paste', onPaste, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
