import { useRef, useState } from 'react';
import type { FormsPreview } from '../../../contract/forms.ts';
import type { IntakeProposal } from '../../../contract/intake.ts';
import { newDraft } from '../rounds/receipt/receipt-draft.ts';
import { usePreset } from '../rounds/receipt/use-preset.ts';
import { canConfirm, carriedOn, type Entry, entryOf, isPlain, joinWithAbove, nextOpen, splitEntry } from './entries.ts';
import { formEntryOf, reconsideredForms } from './form-entries.ts';

/** The reports of one proposal while the clerk goes through them; how the last one came is how these came. */
export function useEntries(proposal: IntakeProposal) {
  const [preset, setPreset] = usePreset();
  const [entries, setEntries] = useState<readonly Entry[]>(() => {
    const forms = new Map(proposal.forms?.files.map(file => [file.key, file]));
    return proposal.reports.map(report =>
      report.kind === 'form' ? formEntryOf(report, forms.get(report.key), preset) : entryOf(report, preset),
    );
  });
  const lastDraft = useRef(newDraft(preset));
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
    const hasArrival = entry.form === null || entry.form.asReceipt;
    const next = hasArrival ? carriedOn(changed, entry.draft, lastDraft.current) : changed;
    setEntries(next);
    if (hasArrival) {
      lastDraft.current = entry.draft;
      const { channel, receivedOn } = entry.draft;
      setPreset({ ...preset, channel, receivedOn: receivedOn ?? preset.receivedOn });
    }
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
    /** The selection is then on the first that still wants a look. */
    confirmAll: () => {
      const next = entries.map(
        (entry): Entry => (entry.state === 'open' && isPlain(entry) ? { ...entry, state: 'confirmed' } : entry),
      );
      setEntries(next);
      const rest = next.filter(({ state }) => state !== 'confirmed');
      const first = rest.find(({ state }) => state === 'open') ?? rest[0];
      if (first !== undefined) select(first.key);
    },
    putAside: (entry: Entry) => {
      const { form } = entry;
      void change(entry.key, { state: 'left', form: form && { ...form, isPutAside: true, anyway: false } });
    },
    takeUp: (entry: Entry) => {
      const { form, state } = entry;
      // A form that is aside by what it is comes up once the core has agreed.
      const isOwn = state === 'left' && form !== null && !form.isPutAside;
      const anyway = form !== null && (form.anyway || (isOwn && form.mayTake));
      void change(entry.key, { state: isOwn ? state : 'open', form: form && { ...form, isPutAside: false, anyway } });
    },
    seenAgain: (preview: FormsPreview) => setEntries(now => reconsideredForms(now, preview)),
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
