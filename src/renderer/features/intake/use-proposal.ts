import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../contract/exchange.ts';

/** What is being read, or what the register proposes and holds under its ticket until it is confirmed. */
type ProposalJob<About, Proposal> =
  | (About & { readonly kind: 'reading'; readonly progress: Progress | null })
  | { readonly kind: 'proposal'; readonly proposal: Proposal };

type Propose<Proposal> = (
  signal: AbortSignal,
) => Promise<AsyncIterable<Progress | { readonly type: 'proposal'; readonly proposal: Proposal }>>;

/**
 * Has the register read files and propose what to record; "Dừng" and leaving the page stop the reading in the register
 * too.
 *
 * @param forget Lets go of what was read and not confirmed.
 */
export function useProposal<About extends object, Proposal extends { readonly ticket: string }>(
  forget: (input: { ticket: string }) => Promise<unknown>,
) {
  const [job, setJob] = useState<ProposalJob<About, Proposal> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function read(about: About, propose: Propose<Proposal>): Promise<void> {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setError(null);
    setJob({ ...about, kind: 'reading', progress: null });
    try {
      for await (const step of await propose(own.signal)) {
        if (own.signal.aborted) break;
        if (step.type === 'proposal') setJob({ kind: 'proposal', proposal: step.proposal });
        else setJob({ ...about, kind: 'reading', progress: step });
      }
      if (own.signal.aborted) setJob(null);
    } catch (problem) {
      setJob(null);
      if (!own.signal.aborted) setError(problem);
    }
  }

  function close(): void {
    stop.current?.abort();
    // A ticket nobody can take back runs out by itself.
    if (job?.kind === 'proposal') void forget({ ticket: job.proposal.ticket }).catch(() => undefined);
    setJob(null);
  }

  return { job, error, read, close };
}
