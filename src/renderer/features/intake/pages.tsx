import type { IntakeFile } from '../../../contract/intake.ts';
import { intakeWords as words } from '../../words/intake.ts';
import classes from './intake.module.css';

interface PagesProps {
  readonly files: readonly IntakeFile[];
  readonly onChange: (files: readonly IntakeFile[]) => void;
}

/** The pictures of one report in the order of its pages. */
export function Pages({ files, onChange }: PagesProps) {
  return (
    <div>
      <p className={classes.note}>{words.pictures}</p>
      <ol className={classes.pages}>
        {files.map((file, index) => (
          <li key={file.key}>
            {file.fileName}
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

function movedUp(files: readonly IntakeFile[], index: number): readonly IntakeFile[] {
  const moved = files[index];
  const before = files[index - 1];
  if (moved === undefined || before === undefined) return files;
  return files.map((file, at) => (at === index - 1 ? moved : at === index ? before : file));
}
