import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportKind, ImportPreview, Progress } from '../../../contract/exchange.ts';
import { client } from '../../app/client.ts';

export interface FileToRead {
  readonly file: File;
  readonly kind: ImportKind;
  readonly year: number;
  /** The day from which the units are so; null corrects what is there. */
  readonly from: string | null;
}

export interface Reading {
  readonly fileName: string;
  readonly progress: Progress | null;
}

/** Reads one workbook after the other; "Dừng" and leaving the page stop the core's reading too. */
export function useReading(onRead: (preview: ImportPreview) => void) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const read = useCallback(
    async ({ file, kind, year, from }: FileToRead): Promise<void> => {
      stop.current?.abort();
      const own = new AbortController();
      stop.current = own;
      setError(null);
      setReading({ fileName: file.name, progress: null });
      try {
        const input = { kind, file, fileName: file.name, year, ...(from === null ? {} : { from }) };
        for await (const step of await client.exchange.preview(input, { signal: own.signal })) {
          if (own.signal.aborted) break;
          if (step.type === 'preview') onRead(step.preview);
          else setReading({ fileName: file.name, progress: step });
        }
      } catch (problem) {
        if (!own.signal.aborted) setError(problem);
      } finally {
        if (stop.current === own) setReading(null);
      }
    },
    [onRead],
  );

  return { reading, error, read, stop: () => stop.current?.abort(), forgetError: () => setError(null) };
}
