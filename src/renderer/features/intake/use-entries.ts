import { useRef, useState } from 'react';
import type { IntakeProposal } from '../../../contract/intake.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { newDraft, type Preset } from '../rounds/receipt/receipt-draft.ts';
import { canConfirm, carriedOn, type Entry, entryOf, joinWithAbove, nextOpen, splitEntry } from './entries.ts';

/** The reports of one proposal while the clerk goes through them; how the last one came is how these came. */
export function useEntries(proposal: IntakeProposal) {
  const { asOf } = usePeriod();
  const [preset, setPreset] = useRemembered<Omit<Preset, 'receivedOn'>>('rounds.preset', {
    channel: 'documentSystem',
    copyForm: 'digitallySigned',
  });
  const [entries, setEntries] = useState<readonly Entry[]>(() =>
    proposal.reports.map(report => entryOf(report, { ...preset, receivedOn: asOf })),
  );
  const lastDraft = useRef(newDraft({ ...preset, receivedOn: asOf }));
  const [selectedId, select] = useState<string | null>(
    (entries.find(({ state }) => state === 'open') ?? entries[0])?.key ?? null,
  );
  const selected = entries.find(({ key }) => key === selectedId);

  function change(key: string, part: Partial<Entry>): readonly Entry[] {
    const next = entries.map(entry => (entry.key === key ? { ...entry, ...part } : entry));
    setEntries(next);
    return next;
  }

  /** True when it was confirmed; the selection is then on the next that waits. */
  function confirm(entry: Entry): boolean {
    if (!canConfirm(entry)) return false;
    const changed = change(entry.key, { ...entry, state: 'confirmed' });
    const next = carriedOn(changed, entry.draft, lastDraft.current);
    lastDraft.current = entry.draft;
    setEntries(next);
    setPreset({ ...preset, channel: entry.draft.channel });
    const following = nextOpen(next, entry.key);
    if (following !== undefined) select(following.key);
    return true;
  }

  return {
    entries,
    selected,
    selectedId,
    select,
    change,
    confirm,
    confirmAll: () =>
      setEntries(
        entries.map(entry => (entry.state === 'open' && canConfirm(entry) ? { ...entry, state: 'confirmed' } : entry)),
      ),
    setState: (entry: Entry, state: Entry['state']) => void change(entry.key, { state }),
    split: (entry: Entry) => setEntries(entries.flatMap(each => (each === entry ? splitEntry(each) : [each]))),
    join: (entry: Entry) => {
      const at = entries.indexOf(entry);
      select(entries[at - 1]?.key ?? entry.key);
      setEntries(joinWithAbove(entries, entry.key));
    },
    drop: (keys: ReadonlySet<string>) => setEntries(entries.filter(({ key }) => !keys.has(key))),
  };
}

export type Entries = ReturnType<typeof useEntries>;
