import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeskReport, Passage, PassagePlace } from '../../../contract/passages.ts';
import { client, register } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import type { Section } from './sections.ts';

const NONE: readonly Passage[] = [];

interface Stretch {
  readonly text: string;
  readonly attachmentId: string | null;
  readonly place: PassagePlace | null;
}

/** Cutting one report: its passages, putting a stretch into a section, taking one out. */
export function useCutting(roundId: string, report: DeskReport) {
  const list = useQuery(register.passages.list.queryOptions({ input: { roundId, unitId: report.unitId } }));
  const [shownId, setShown] = useState<string | null>(null);
  const passages = list.data ?? NONE;
  const cut = useChange(client.passages.cut, ({ record }) => setShown(record.id));
  const remove = useChange(client.passages.remove, () => setShown(null));

  /** One at a time; `onTaken` once the register has it. */
  function put(section: Section, { text, attachmentId, place }: Stretch, onTaken?: () => void): void {
    if (text.trim() === '' || cut.isPending) return;
    const file = report.files.find(({ id }) => id === attachmentId);
    const passage = {
      ...{ roundId, unitId: report.unitId, receiptId: file?.receiptId ?? report.receiptId, attachmentId, place },
      ...{ section: section.section, group: section.group, text },
    };
    cut.mutate(passage, { onSuccess: () => onTaken?.() });
  }

  return {
    passages,
    shown: passages.find(({ id }) => id === shownId),
    show: setShown,
    put,
    remove: ({ id, version }: Passage) => remove.mutate({ id, version }),
    error: list.error ?? cut.error ?? remove.error,
  };
}
