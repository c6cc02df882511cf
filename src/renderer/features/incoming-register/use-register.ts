import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../contract/exchange.ts';
import type { RegisterProposal } from '../../../contract/incoming-register.ts';
import { client } from '../../app/client.ts';

export type RegisterJob =
  | { readonly kind: 'reading'; readonly fileName: string; readonly progress: Progress | null }
  | { readonly kind: 'proposal'; readonly proposal: RegisterProposal };

/** Reads one register of incoming papers; "Dừng" and leaving the page stop it. */
export function useRegister(year: number) {
  const [job, setJob] = useState<RegisterJob | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function read(file: File): Promise<void> {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setError(null);
    setJob({ kind: 'reading', fileName: file.name, progress: null });
    try {
      const input = { file, fileName: file.name, year };
      for await (const step of await client.incomingRegister.propose(input, { signal: own.signal })) {
        if (own.signal.aborted) break;
        if (step.type === 'proposal') setJob({ kind: 'proposal', proposal: step.proposal });
        else setJob({ kind: 'reading', fileName: file.name, progress: step });
      }
      if (own.signal.aborted) setJob(null);
    } catch (problem) {
      setJob(null);
      if (!own.signal.aborted) setError(problem);
    }
  }

  function close(): void {
    stop.current?.abort();
    if (job?.kind === 'proposal') {
      void client.incomingRegister.forget({ ticket: job.proposal.ticket }).catch(() => undefined);
    }
    setJob(null);
  }

  return { job, error, read: (file: File) => void read(file), close };
}
