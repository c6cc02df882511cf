import { useState } from 'react';
import { useRemembered } from '../../app/remembered.ts';
import type { OpenFigure } from '../overview/figure-question.ts';

/** What is being done in the side panel: with the selected unit, or with the round itself. */
export type Job =
  | { readonly kind: 'record' | 'exempt' | 'extend' | 'ask' | 'content' }
  /** Report after report: the unit is chosen in the panel. */
  | { readonly kind: 'recordNext' }
  | { readonly kind: 'change'; readonly receiptId: string }
  /** Forms out to the units and back: of one line, or of the whole round. */
  | { readonly kind: 'forms'; readonly unitId: string | null }
  /** The units behind a figure of the round. */
  | { readonly kind: 'figure'; readonly figure: OpenFigure }
  | { readonly kind: 'newRound' | 'changeRound' };

/** Panels of the whole round; those of one line follow the selection. */
const keptWhileSelecting: ReadonlySet<Job['kind']> = new Set(['recordNext', 'forms', 'figure']);

/** The selected unit survives leaving the page; an open panel follows the selection without taking the focus. */
export function useRoundPanel() {
  const [selectedId, setSelectedId] = useRemembered<string | null>('rounds.selected', null);
  const [job, setJob] = useState<Job | null>(null);
  const [takesFocus, setTakesFocus] = useState(true);
  return {
    selectedId,
    job,
    takesFocus,
    select: (unitId: string) => {
      setSelectedId(unitId);
      setTakesFocus(false);
      if (job !== null && !keptWhileSelecting.has(job.kind)) setJob({ kind: 'record' });
    },
    open: (next: Job, unitId: string | null = selectedId) => {
      setSelectedId(unitId);
      setTakesFocus(true);
      setJob(next);
    },
    close: () => setJob(null),
  };
}

export type RoundPanelState = ReturnType<typeof useRoundPanel>;
