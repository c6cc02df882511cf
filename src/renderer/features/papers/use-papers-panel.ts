import { useState } from 'react';
import type { PaperKind } from '../../../contract/papers.ts';
import { useRemembered } from '../../app/remembered.ts';

/** What is done in the side panel. */
export type Job =
  | { readonly kind: 'compose'; readonly paper: PaperKind }
  | { readonly kind: 'newDocument' | 'newReminder' | 'newUpward' }
  | { readonly kind: Listed };

/** What a row of the page is. */
type Listed = 'document' | 'reminder' | 'upward';

/** The selected row survives leaving the page; an open panel follows the selection without taking the focus. */
export function usePapersPanel() {
  const [selectedId, setSelectedId] = useRemembered<string | null>('papers.selected', null);
  const [job, setJob] = useState<Job | null>(null);
  const [takesFocus, setTakesFocus] = useState(true);
  return {
    selectedId,
    job,
    takesFocus,
    select: (id: string, kind: Listed) => {
      setSelectedId(id);
      setTakesFocus(false);
      if (job !== null) setJob({ kind });
    },
    open: (id: string, kind: Listed) => {
      setSelectedId(id);
      setTakesFocus(true);
      setJob({ kind });
    },
    start: (next: Job) => {
      setTakesFocus(true);
      setJob(next);
    },
    close: () => setJob(null),
  };
}

export type PapersPanelState = ReturnType<typeof usePapersPanel>;
