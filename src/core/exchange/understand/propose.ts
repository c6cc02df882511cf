import { shownDay } from '../../text/days.ts';
import { proposalSentence } from '../words/warnings.ts';
import type { Findings } from './findings.ts';
import { readNotePhrases } from './note-phrases.ts';
import type { RegisterUnit } from './options.ts';

export interface NotedRow {
  readonly note: string | null;
  readonly place: { readonly sheet: string; readonly cell: string };
  readonly row: number;
  readonly unit: RegisterUnit;
  readonly year: number;
  /** Null: nothing arrived. */
  readonly receivedOn: string | null;
}

/** What a row's note proposes for its receipt or its unit's deadline. Offered only. */
export function proposeFromNote(noted: NotedRow, findings: Findings): void {
  const { note, place, row, unit, year, receivedOn } = noted;
  if (note === null) return;
  const { soft, extensionTo } = readNotePhrases(note, year);
  const key = `${place.sheet}!${place.cell}`;
  if (soft !== null && receivedOn !== null) {
    const sentence =
      soft.officialOn === null
        ? proposalSentence.softCopy(unit.name, note)
        : proposalSentence.softThenOfficial(unit.name, note, shownDay(soft.officialOn));
    findings.proposals.push({
      ...{ key: `${key}!softCopy`, ...place, kind: 'softCopy', value: note, sentence },
      ...{ unitId: unit.id, row, on: soft.officialOn, receivedOn, isPhoto: soft.isPhoto },
    });
  }
  if (extensionTo === null) return;
  findings.proposals.push({
    ...{ key: `${key}!extension`, ...place, kind: 'extension', value: note },
    sentence: proposalSentence.extension(unit.name, note, shownDay(extensionTo)),
    ...{ unitId: unit.id, row, on: extensionTo, receivedOn, isPhoto: false },
  });
}
