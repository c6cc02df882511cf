import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../contract/exchange.ts';
import { useNotices } from '../../app/notice.tsx';
import { saveFile } from '../../app/save-file.ts';
import { shell } from '../../app/shell.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { paperWords } from '../../words/papers.ts';

const { form: words } = paperWords;

interface Made {
  readonly ticket: string;
  readonly fileName: string;
}

type MakeState =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'making'; readonly progress: Progress | null }
  /** Made, not saved yet: another place may be chosen without making it again. */
  | { readonly kind: 'unsaved'; readonly file: Made };

type MakeStep =
  | Progress
  | { readonly type: 'file'; readonly ticket: string; readonly fileName: string }
  | { readonly type: 'folder'; readonly folderName: string; readonly files: number };

/** Asks the register to make what was chosen, into a folder (`destination`, a token) where there is one. */
type Make<Choice> = (
  choice: Choice & { destination?: string },
  options: { readonly signal: AbortSignal },
) => Promise<AsyncIterable<MakeStep>>;

/** Makes papers and hands them over: one file; or, in the window, a folder with one file a unit. */
export function useMake<Choice extends object>(call: Make<Choice>) {
  const [state, setState] = useState<MakeState>({ kind: 'idle' });
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const { show } = useNotices();
  useEffect(() => () => stop.current?.abort(), []);

  async function make(choice: Choice, folder: string | null): Promise<void> {
    const own = new AbortController();
    stop.current = own;
    setError(null);
    // Several papers go into a folder where the window can ask for one; a browser gets them packed.
    const destination = folder !== null && shell !== null ? await shell.chooseSaveTarget(folder) : null;
    if (folder !== null && shell !== null && destination === null) return;
    setState({ kind: 'making', progress: null });
    let file: Made | null = null;
    try {
      const input = destination === null ? choice : { ...choice, destination };
      for await (const step of await call(input, { signal: own.signal })) {
        if (own.signal.aborted) break;
        if (step.type === 'progress') setState({ kind: 'making', progress: step });
        else if (step.type === 'file') file = step;
        else show({ sentence: words.exportedFolder(step.folderName, formatAlone(step.files)), action: null });
      }
    } catch (problem) {
      if (!own.signal.aborted) setError(problem);
    }
    if (file !== null && !own.signal.aborted) await save(file);
    else setState({ kind: 'idle' });
  }

  async function save(file: Made): Promise<void> {
    setError(null);
    setState({ kind: 'saving' });
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
    start: (choice: Choice, folder: string | null) => void make(choice, folder),
    save: (file: Made) => void save(file),
    stop: () => stop.current?.abort(),
    forget: () => {
      stop.current?.abort();
      setError(null);
      setState({ kind: 'idle' });
    },
  };
}

export type Making = Omit<ReturnType<typeof useMake>, 'start'>;
