import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../contract/exchange.ts';
import type { PreviewPages } from '../../../contract/preview.ts';
import { useNotices } from '../../app/notice.tsx';
import { saveFile } from '../../app/save-file.ts';
import { partWords } from '../../words/parts.ts';

const { making: words } = partWords;

export interface MadeFile {
  readonly ticket: string;
  readonly fileName: string;
}

type MakingState =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'making'; readonly progress: Progress | null }
  /** Made, not saved yet: another place may be chosen without making it again. */
  | { readonly kind: 'unsaved'; readonly file: MadeFile };

/** What a host says while it makes a file; one that cannot print to PDF answers with pages, which are not for here. */
type MakingStep = Progress | PreviewPages | ({ readonly type: 'file' } & MadeFile);

/** Has a file made; the signal stops the work in the register too. */
export type Make = (signal: AbortSignal) => Promise<AsyncIterable<MakingStep>>;

/**
 * Has a file made, then saves it. Stopping, a full disk or an open file loses nothing.
 *
 * @param onMade When the file is there, saved or not.
 */
export function useMaking(onMade?: () => void) {
  const [state, setState] = useState<MakingState>({ kind: 'idle' });
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const { show } = useNotices();
  useEffect(() => () => stop.current?.abort(), []);

  async function make(call: Make): Promise<void> {
    const own = new AbortController();
    stop.current = own;
    setError(null);
    setState({ kind: 'making', progress: null });
    let file: MadeFile | null = null;
    try {
      for await (const step of await call(own.signal)) {
        if (own.signal.aborted) break;
        if (step.type === 'file') file = step;
        else if (step.type === 'progress') setState({ kind: 'making', progress: step });
      }
    } catch (problem) {
      if (!own.signal.aborted) setError(problem);
    }
    if (file !== null) onMade?.();
    if (file !== null && !own.signal.aborted) await save(file);
    else setState({ kind: 'idle' });
  }

  async function save(file: MadeFile): Promise<void> {
    setError(null);
    setState({ kind: 'saving' });
    try {
      const savedAs = await saveFile(file.ticket, file.fileName);
      if (savedAs === null) {
        setState({ kind: 'unsaved', file });
        return;
      }
      show({ sentence: words.saved(savedAs), action: null });
      setState({ kind: 'idle' });
    } catch (problem) {
      setError(problem);
      setState({ kind: 'unsaved', file });
    }
  }

  return {
    state,
    error,
    isBusy: state.kind === 'making' || state.kind === 'saving',
    start: (call: Make) => void make(call),
    save: (file: MadeFile) => void save(file),
    stop: () => stop.current?.abort(),
    /** Another choice makes another file; the former one is let go. */
    forget: () => {
      stop.current?.abort();
      setError(null);
      setState({ kind: 'idle' });
    },
  };
}

export type Making = ReturnType<typeof useMaking>;
