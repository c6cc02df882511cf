import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../contract/exchange.ts';
import type { PreviewPages } from '../../../contract/preview.ts';
import { register } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { saveFile } from '../../app/save-file.ts';
import { reportWords as words } from '../../words/report.ts';

interface Rendered {
  readonly ticket: string;
  readonly fileName: string;
}

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'rendering'; readonly progress: Progress | null }
  | { readonly kind: 'saving'; readonly file: Rendered }
  /** Rendered, not saved yet: another place may be chosen without rendering again. */
  | { readonly kind: 'unsaved'; readonly file: Rendered };

/** Has a file made and says how far it is; a host that cannot make it answers with pages instead. */
export type Making = (
  signal: AbortSignal,
) => Promise<AsyncIterable<Progress | PreviewPages | ({ readonly type: 'file' } & Rendered)>>;

/** Makes a file, then saves it. Stopping, a full disk or an open file loses nothing. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const { show } = useNotices();
  const queries = useQueryClient();
  useEffect(() => () => stop.current?.abort(), []);

  async function render(make: Making): Promise<void> {
    const own = new AbortController();
    stop.current = own;
    setError(null);
    setState({ kind: 'rendering', progress: null });
    let file: Rendered | null = null;
    try {
      for await (const step of await make(own.signal)) {
        if (own.signal.aborted) break;
        if (step.type === 'file') file = step;
        else if (step.type === 'progress') setState({ kind: 'rendering', progress: step });
      }
    } catch (problem) {
      if (!own.signal.aborted) setError(problem);
    }
    // What was exported is remembered, yet no record of the register changed.
    if (file !== null) void queries.invalidateQueries({ queryKey: register.figures.key() });
    if (file !== null && !own.signal.aborted) await save(file);
    else setState({ kind: 'idle' });
  }

  async function save(file: Rendered): Promise<void> {
    setError(null);
    setState({ kind: 'saving', file });
    try {
      const savedAs = await saveFile(file.ticket, file.fileName);
      if (savedAs === null) {
        setState({ kind: 'unsaved', file });
        return;
      }
      show({ sentence: words.exported(savedAs), action: null });
      setState({ kind: 'idle' });
    } catch (problem) {
      setError(problem);
      setState({ kind: 'unsaved', file });
    }
  }

  return {
    state,
    error,
    start: (make: Making) => void render(make),
    save: (file: Rendered) => void save(file),
    stop: () => stop.current?.abort(),
    /** Another choice makes another report; the file of the former one is let go. */
    forget: () => {
      stop.current?.abort();
      setError(null);
      setState({ kind: 'idle' });
    },
  };
}
