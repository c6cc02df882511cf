import { useEffect, useMemo, useRef, useState } from 'react';
import type { FormDecisions, FormsPreview } from '../../../contract/forms.ts';
import { client } from '../../app/client.ts';
import { type Asked, askedAgain } from '../exchange/work.ts';
import type { Entry } from './entries.ts';
import { decisionsOf } from './form-entries.ts';

/** Several decisions in a row are considered once. */
const waitForMore = 200;

type Answered = Pick<FormDecisions, 'answers'>;

/** The forms of a proposal under the clerk's decisions: the core goes through them again after each. */
export function useForms(
  first: FormsPreview | null,
  entries: readonly Entry[],
  onSeenAgain: (preview: FormsPreview) => void,
) {
  const [preview, setPreview] = useState(first);
  const [asked, setAsked] = useState<Asked<Answered>>({
    ...{ decisions: { answers: {} }, notTaken: {}, questions: first?.questions ?? [] },
  });
  const [left, setLeft] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const { answers } = asked.decisions;
  const decisions = useMemo(() => decisionsOf(entries, { answers, left: [] }), [entries, answers]);
  const wanted = JSON.stringify(decisions);
  const [considered, setConsidered] = useState(wanted);
  const latest = useRef({ decisions, onSeenAgain });
  useEffect(() => {
    latest.current = { decisions, onSeenAgain };
  });

  const ticket = first?.ticket;
  useEffect(() => {
    if (ticket === undefined || wanted === considered) return;
    let isOver = false;
    async function consider(of: string): Promise<void> {
      try {
        const next = await client.forms.reconsider({ ticket: of, decisions: latest.current.decisions });
        if (isOver) return;
        setPreview(next);
        setAsked(before => askedAgain(before, next.questions));
        latest.current.onSeenAgain(next);
        setError(null);
      } catch (problem) {
        if (!isOver) setError(problem);
      } finally {
        if (!isOver) setConsidered(wanted);
      }
    }
    const timer = setTimeout(() => void consider(ticket), waitForMore);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [ticket, wanted, considered]);

  return {
    preview,
    asked,
    left,
    error,
    considering: wanted !== considered,
    decisions: useMemo(() => ({ ...decisions, left: [...left] }), [decisions, left]),
    answer: (next: Answered) => setAsked({ ...asked, decisions: next }),
    tick: (key: string, isTaken: boolean) =>
      setLeft([...left.filter(other => other !== key), ...(isTaken ? [] : [key])]),
  };
}

export type Forms = ReturnType<typeof useForms>;
