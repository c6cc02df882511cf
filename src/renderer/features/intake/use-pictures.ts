import { useState } from 'react';
import { turnedRight } from '../../parts/turned-picture/turn.ts';
import type { Entry, EntryFile } from './entries.ts';

/** The pictures of the report that is looked at: one of them is shown, and is turned. */
export interface Pictures {
  readonly ticket: string;
  readonly shown: EntryFile | undefined;
  readonly show: (key: string) => void;
  readonly turn: () => void;
}

export function usePictures(
  ticket: string,
  entry: Entry | undefined,
  change: (key: string, part: Partial<Entry>) => void,
): Pictures {
  const [chosen, show] = useState<string | null>(null);
  const pictures = entry?.files.filter(({ isPicture }) => isPicture) ?? [];
  const shown = pictures.find(({ key }) => key === chosen) ?? pictures[0];

  function turn(): void {
    if (entry === undefined || shown === undefined) return;
    const files = entry.files.map(file => (file === shown ? { ...file, turn: turnedRight(file.turn) } : file));
    change(entry.key, { files });
  }

  return { ticket, shown, show, turn };
}
