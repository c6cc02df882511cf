import { useEffect, useEffectEvent, useState } from 'react';
import { mostIntakeFiles } from '../../../contract/intake.ts';
import { useNotices } from '../../app/notice.tsx';
import { useReadOnly } from '../../app/read-only.ts';
import { useDroppedFiles } from '../../parts/file-drop/use-dropped-files.ts';
import { intakeWords as words } from '../../words/intake.ts';
import classes from './intake.module.css';

interface DropBandProps {
  /** Ids of the round's units, a row's own id ends with its unit's; undefined: not known yet. */
  readonly unitIds: readonly string[] | undefined;
  /** Why the round takes no files; null: it does. */
  readonly refusal: string | null;
  readonly onFiles: (files: readonly File[], unitId: string | null) => void;
}

/** Files dropped anywhere in the window; let go over a line they are that unit's. What is dropped before the round is there waits for it. */
export function DropBand({ unitIds, refusal, onFiles }: DropBandProps) {
  const readOnly = useReadOnly();
  const { show } = useNotices();
  const [waiting, setWaiting] = useState<readonly File[] | null>(null);
  const isKnown = unitIds !== undefined;

  function take(files: readonly File[], unitId: string | null): void {
    const reason = readOnly ?? refusal;
    if (reason === null) onFiles(files, unitId);
    else show({ sentence: reason, refused: true, action: null });
  }

  const takeWaiting = useEffectEvent((files: readonly File[]) => {
    setWaiting(null);
    take(files, null);
  });
  useEffect(() => {
    if (waiting !== null && isKnown) takeWaiting(waiting);
  }, [waiting, isKnown]);

  const over = useDroppedFiles(mostIntakeFiles, ({ files, target }) => {
    if (unitIds === undefined) {
      setWaiting(files);
      return;
    }
    const row = target?.closest('tr[id]')?.id ?? '';
    take(files, unitIds.find(unitId => row.endsWith(unitId)) ?? null);
  });
  return over && refusal === null ? <p className={classes.over}>{words.dropHere}</p> : null;
}
