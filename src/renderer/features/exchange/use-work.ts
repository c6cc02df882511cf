import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ImportDecisions, ImportKind, ImportPreview, ImportResult } from '../../../contract/exchange.ts';
import { client } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { openWork, reconsidered, type Work, writtenByNoun } from './work.ts';

/** Several ticks in a row are considered once. */
const WAIT_FOR_MORE = 200;

export interface Accepted {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly result: ImportResult;
  /** Rows that were written, by what they are in the clerk's words. */
  readonly written: readonly { readonly noun: string; readonly count: number }[];
  /** Proposals from notes that were not ticked. */
  readonly proposalsLeft: number;
}

/** A file that was read: deciding about it and accepting it. It stays open when the page is left and come back to. */
export function useWork() {
  const [work, setWork] = useRemembered<Work | null>('exchange.work', null);
  const [accepted, setAccepted] = useRemembered<Accepted | null>('exchange.accepted', null);
  const [considering, setConsidering] = useState(false);
  const [considerError, setConsiderError] = useState<unknown>(null);
  const turn = useRef(0);
  const { show } = useNotices();

  const accept = useMutation({
    mutationFn: ({ preview, decisions }: Work) =>
      client.exchange.accept({ ticket: preview.ticket, decisions, withProposals: false }),
    onSuccess: (result, done) => {
      const { preview, decisions } = done;
      const { operation } = result;
      if (operation !== null) {
        show({ sentence: operation.sentence, action: { kind: 'undo', operationId: operation.id } });
      }
      setAccepted({
        kind: preview.kind,
        fileName: preview.fileName,
        result,
        written: writtenByNoun(done),
        proposalsLeft: preview.proposals.filter(({ key }) => !decisions.proposals.includes(key)).length,
      });
      setWork(null);
    },
  });

  function open(preview: ImportPreview): void {
    accept.reset();
    setConsiderError(null);
    setAccepted(null);
    setWork(openWork(preview));
  }

  /** The choice shows at once; what follows from it, when the core has gone through the file again. */
  async function decide(decisions: ImportDecisions): Promise<void> {
    if (work === null) return;
    turn.current += 1;
    const own = turn.current;
    const next = { ...work, decisions };
    setWork(next);
    setConsidering(true);
    await new Promise(resolve => setTimeout(resolve, WAIT_FOR_MORE));
    if (own !== turn.current) return;
    try {
      const preview = await client.exchange.reconsider({ ticket: work.preview.ticket, decisions });
      if (own !== turn.current) return;
      setWork(reconsidered(next, preview));
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
    accept.reset();
    if (work !== null) void client.exchange.forget({ ticket: work.preview.ticket }).catch(() => undefined);
    setWork(null);
    setAccepted(null);
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
