import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../contract/exchange.ts';
import { type IntakeProposal, largestIntakeFile, mostIntakeFiles } from '../../../contract/intake.ts';
import { client } from '../../app/client.ts';

/** Nothing, files being read, or files waiting to be confirmed. */
export type IntakeJob =
  | { readonly kind: 'reading'; readonly count: number; readonly progress: Progress | null }
  | { readonly kind: 'proposal'; readonly proposal: IntakeProposal };

/** Reads what was dropped or chosen; "Dừng" and leaving the page stop the reading in the register too. */
export function useIntake(roundId: string | undefined) {
  const [job, setJob] = useState<IntakeJob | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function read(files: readonly File[], unitId: string | null): Promise<void> {
    if (roundId === undefined || files.length === 0) return;
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setError(null);
    setJob({ kind: 'reading', count: files.length, progress: null });
    try {
      // Too many are refused by their number; their bytes need not travel for it.
      const isRefused = files.length > mostIntakeFiles;
      const counted = files.slice(0, mostIntakeFiles + 1);
      const sent = counted.map(file => ({
        ...(isRefused || file.size > largestIntakeFile ? { file: new Blob(), bytes: file.size } : { file }),
        fileName: pathOf(file),
      }));
      const input = { roundId, files: sent, ...(unitId === null ? {} : { unitId }) };
      for await (const step of await client.intake.propose(input, { signal: own.signal })) {
        if (own.signal.aborted) break;
        if (step.type === 'proposal') setJob({ kind: 'proposal', proposal: step.proposal });
        else setJob({ kind: 'reading', count: files.length, progress: step });
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
      void client.intake.forget({ ticket: job.proposal.ticket }).catch(() => undefined);
    }
    setJob(null);
  }

  return { job, error, read: (files: readonly File[], unitId: string | null) => void read(files, unitId), close };
}

/** With the folders it was chosen from. */
function pathOf(file: File): string {
  return (file.webkitRelativePath || file.name).slice(-1000);
}
