import { CloseButton } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { formatAlone } from '../../parts/format/numbers.ts';
import type { SheetModel } from '../../parts/sheet/use-sheet.ts';
import type { Written } from '../../parts/sheet/writing.ts';
import { meetingWords } from '../../words/meetings.ts';
import type { GridLine } from './lines.ts';
import classes from './meetings.module.css';

const { refused: words } = meetingWords;
const NAMED = 4;

interface RefusedCellsProps {
  readonly written: Written;
  readonly sheet: SheetModel<GridLine>;
  readonly onClose: () => void;
}

/** Which cells of a block did not fit, and why. Nothing was changed. */
export function RefusedCells({ written, sheet, onClose }: RefusedCellsProps) {
  const { problems, outside } = written;
  return (
    <div className={classes.refused} role="alert">
      <IconAlertCircle size={18} stroke={1.8} aria-hidden />
      <div className={classes.refusedText}>
        <p>{words.title(formatAlone(problems.length + outside))}</p>
        <ul>
          {outside > 0 && <li>{words.outside(formatAlone(outside))}</li>}
          {problems.slice(0, NAMED).map(({ place, sentence }) => (
            <li key={`${place.row} ${place.column}`}>
              {words.cell(
                sheet.rows[place.row]?.unitName ?? '',
                sheet.entries[place.column]?.entry.name.toLocaleLowerCase('vi') ?? '',
                sentence,
              )}
            </li>
          ))}
          {problems.length > NAMED && <li>{words.more(formatAlone(problems.length - NAMED))}</li>}
        </ul>
      </div>
      <CloseButton aria-label={words.close} onClick={onClose} />
    </div>
  );
}
