import { useState } from 'react';
import type { Turn } from '../../../contract/enumerations.ts';
import { client } from '../../app/client.ts';
import { useReadOnly } from '../../app/read-only.ts';
import { useChange } from '../../app/use-change.ts';
import { turnedRight } from '../../parts/turned-picture/turn.ts';

/** Turning a kept picture: seen at once, kept for everybody; where nothing is written, for this look only. */
export function useTurn(id: string, kept: Turn) {
  const isReadOnly = useReadOnly() !== null;
  const [asked, setAsked] = useState<{ readonly from: Turn; readonly turn: Turn } | null>(null);
  const change = useChange(client.attachments.turn, undefined, () => setAsked(null));
  // The register says otherwise now: what was asked is there, or was taken back.
  if (asked !== null && asked.from !== kept) setAsked(null);
  const shown = asked?.turn ?? kept;

  function turn(): void {
    const next = turnedRight(shown);
    setAsked({ from: kept, turn: next });
    if (!isReadOnly) change.mutate({ id, turn: next });
  }

  return { shown, turn, error: change.error };
}
