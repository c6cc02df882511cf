import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../contract/exchange.ts';
import { type PreviewFile, type PreviewPages, type PreviewRequest, previewRequest } from '../../../contract/preview.ts';
import { client } from '../../app/client.ts';
import { type OpenPdf, openPdf } from './pdf.ts';

export type PreviewState =
  | { readonly kind: 'making'; readonly progress: Progress | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'pdf'; readonly file: PreviewFile; readonly pdf: OpenPdf }
  | { readonly kind: 'pages'; readonly pages: PreviewPages };

/**
 * Has the document made and holds it while the page is looked at; leaving frees it here and in the register.
 *
 * @param asked the request as text, so that the same request is the same one
 */
export function usePreview(asked: string) {
  const [state, setState] = useState<PreviewState>({ kind: 'making', progress: null });
  const stop = useRef<AbortController | null>(null);

  useEffect(() => {
    const own = new AbortController();
    const held: (() => void)[] = [];
    stop.current = own;
    setState({ kind: 'making', progress: null });
    void make(previewRequest.parse(JSON.parse(asked)), own.signal, held, setState);
    return () => {
      own.abort();
      for (const free of held.splice(0)) free();
    };
  }, [asked]);

  return {
    state,
    stop: () => {
      stop.current?.abort();
      setState({ kind: 'stopped' });
    },
  };
}

async function make(
  request: PreviewRequest,
  signal: AbortSignal,
  held: (() => void)[],
  show: (state: PreviewState) => void,
): Promise<void> {
  try {
    for await (const step of await client.preview.open(request, { signal })) {
      if (step.type === 'file')
        held.push(() => void client.preview.close({ ticket: step.ticket }).catch(() => undefined));
      if (signal.aborted) break;
      if (step.type === 'progress') show({ kind: 'making', progress: step });
      else if (step.type === 'pages') show({ kind: 'pages', pages: step });
      else {
        const bytes = await (await client.files.take({ ticket: step.ticket })).arrayBuffer();
        const pdf = await openPdf(new Uint8Array(bytes));
        held.push(pdf.close);
        if (!signal.aborted) show({ kind: 'pdf', file: step, pdf });
      }
    }
  } catch (error) {
    if (!signal.aborted) show({ kind: 'failed', error });
  }
  // Whatever arrived after the page was left has nobody to free it but us.
  if (signal.aborted) for (const free of held.splice(0)) free();
}
