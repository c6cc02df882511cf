import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ImportDecisions, ImportPreview } from '../../../contract/exchange.ts';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { underWay } from '../../app/under-way.ts';
import { setJob, useJob } from './open-job.ts';
import { openWork, reconsidered, type Work, writtenByNoun } from './work.ts';

/** Several ticks in a row are considered once. */
const WAIT_FOR_MORE = 200;

/** A file that was read: deciding about it and accepting it. It stays open when the page is left and come back to. */
export function useWork() {
  const { work, accepted } = useJob();
  const [considering, setConsidering] = useState(false);
  const [considerError, setConsiderError] = useState<unknown>(null);
  const turn = useRef(0);
  const { show } = useNotices();

  const accept = useMutation({
    mutationFn: ({ preview, decisions }: Work) =>
      underWay(client.exchange.accept({ ticket: preview.ticket, decisions, withProposals: false })),
    onSuccess: (result, done) => {
      const { preview, decisions } = done;
      const { operation } = result;
      if (operation !== null) {
        show({ sentence: operation.sentence, action: { kind: 'undo', operationId: operation.id } });
      }
      const { kind, fileName, proposals } = preview;
      const proposalsLeft = proposals.filter(({ key }) => !decisions.proposals.includes(key)).length;
      setJob({ work: null, accepted: { kind, fileName, result, written: writtenByNoun(done), proposalsLeft } });
    },
  });
  const { reset } = accept;

  const open = useCallback(
    (preview: ImportPreview): void => {
      reset();
      setConsiderError(null);
      setJob({ work: openWork(preview), accepted: null });
    },
    [reset],
  );

  /** The choice shows at once; what follows from it, when the core has gone through the file again. */
  async function decide(decisions: ImportDecisions): Promise<void> {
    if (work === null) return;
    turn.current += 1;
    const own = turn.current;
    const next = { ...work, decisions };
    setJob({ work: next, accepted: null });
    setConsidering(true);
    await new Promise(resolve => setTimeout(resolve, WAIT_FOR_MORE));
    if (own !== turn.current) return;
    try {
      const preview = await client.exchange.reconsider({ ticket: work.preview.ticket, decisions });
      if (own !== turn.current) return;
      setJob({ work: reconsidered(next, preview), accepted: null });
      setConsiderError(null);
    } catch (problem) {
      if (own === turn.current) setConsiderError(problem);
    } finally {
      if (own === turn.current) setConsidering(false);
    }
  }

  /** Back to choosing a file. The core lets go of what it read; a ticket it no longer knows is as good as let go. */
  function close(): void {
    turn.current += 1;
    setConsidering(false);
    setConsiderError(null);
    reset();
    if (work !== null) void client.exchange.forget({ ticket: work.preview.ticket }).catch(() => undefined);
    setJob({ work: null, accepted: null });
  }

  return {
    work,
    accepted,
    considering,
    error: accept.error ?? considerError,
    accepting: accept.isPending,
    open,
    decide: (decisions: ImportDecisions) => void decide(decisions),
    accept: () => {
      if (work !== null) accept.mutate(work);
    },
    close,
  };
}
