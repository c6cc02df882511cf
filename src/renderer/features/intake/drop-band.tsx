import { mostIntakeFiles } from '../../../contract/intake.ts';
import { useNotices } from '../../app/notice.tsx';
import { useReadOnly } from '../../app/read-only.ts';
import { useDroppedFiles } from '../../parts/file-drop/use-dropped-files.ts';
import { intakeWords as words } from '../../words/intake.ts';
import classes from './intake.module.css';

interface DropBandProps {
  /** Ids of the round's units; a row's own id ends with its unit's. */
  readonly unitIds: readonly string[];
  readonly onFiles: (files: readonly File[], unitId: string | null) => void;
}

/** Files dropped anywhere in the window; let go over a line they are that unit's. */
export function DropBand({ unitIds, onFiles }: DropBandProps) {
  const reason = useReadOnly();
  const { show } = useNotices();
  const over = useDroppedFiles(mostIntakeFiles, ({ files, target }) => {
    if (reason !== null) {
      show({ sentence: reason, refused: true, action: null });
      return;
    }
    const row = target?.closest('tr[id]')?.id ?? '';
    onFiles(files, unitIds.find(unitId => row.endsWith(unitId)) ?? null);
  });
  return over ? <p className={classes.over}>{words.dropHere}</p> : null;
}
