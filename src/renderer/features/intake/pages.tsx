import { intakeWords as words } from '../../words/intake.ts';
import type { EntryFile } from './entries.ts';
import classes from './intake.module.css';

interface PagesProps {
  readonly files: readonly EntryFile[];
  /** The one that is in sight. */
  readonly shownKey: string | undefined;
  readonly onShow: (key: string) => void;
  readonly onChange: (files: readonly EntryFile[]) => void;
}

/** The pictures of one report in the order of its pages. */
export function Pages({ files, shownKey, onShow, onChange }: PagesProps) {
  return (
    <div>
      <p className={classes.note}>{words.pictures}</p>
      <ol className={classes.pages}>
        {files.map((file, index) => (
          <li key={file.key}>
            <button type="button" aria-pressed={file.key === shownKey} onClick={() => onShow(file.key)}>
              {file.fileName}
            </button>
            {index > 0 && (
              <button type="button" onClick={() => onChange(movedUp(files, index))}>
                {words.earlier}
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function movedUp(files: readonly EntryFile[], index: number): readonly EntryFile[] {
  const moved = files[index];
  const before = files[index - 1];
  if (moved === undefined || before === undefined) return files;
  return files.map((file, at) => (at === index - 1 ? moved : at === index ? before : file));
}
