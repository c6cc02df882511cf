import { useEffect, useRef, useState } from 'react';
import { printPdf } from './print-pdf.ts';
import { printPages } from './show-pages.ts';
import type { PreviewState } from './use-preview.ts';

/** Prints what is seen; `done` counts pages drawn for paper, null while nothing is being printed. */
export function usePrint(state: PreviewState) {
  const [done, setDone] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function print(): Promise<void> {
    if (done !== null) return;
    const own = new AbortController();
    stop.current = own;
    setError(null);
    try {
      if (state.kind === 'pages') await printPages(state.pages);
      else if (state.kind === 'pdf') await printPdf(state.pdf, own.signal, setDone);
    } catch (problem) {
      if (!own.signal.aborted) setError(problem);
    }
    setDone(null);
  }

  return { done, error, print: () => void print(), stop: () => stop.current?.abort() };
}
