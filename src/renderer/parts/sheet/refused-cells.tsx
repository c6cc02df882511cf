import { CloseButton } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { sheetWords } from '../../words/sheet.ts';
import { formatAlone } from '../format/numbers.ts';
import classes from './refused-cells.module.css';
import type { SheetModel } from './use-sheet.ts';
import type { Written } from './writing.ts';

const { refused: words } = sheetWords;
const NAMED = 4;

interface RefusedCellsProps<Row> {
  readonly written: Written;
  readonly sheet: SheetModel<Row>;
  readonly nameOf: (row: Row) => string;
  readonly onClose: () => void;
}

/** Which cells of a block did not fit, and why. Nothing was changed. */
export function RefusedCells<Row>({ written, sheet, nameOf, onClose }: RefusedCellsProps<Row>) {
  const { problems, outside } = written;
  const named = problems.slice(0, NAMED).map(({ place, sentence }) => {
    const row = sheet.rows[place.row];
    const column = sheet.entries[place.column]?.entry.name.toLocaleLowerCase('vi') ?? '';
    return words.cell(row === undefined ? '' : nameOf(row), column, sentence);
  });
  return (
    <RefusedBox
      title={words.title(formatAlone(problems.length + outside))}
      reasons={[
        ...(outside > 0 ? [words.outside(formatAlone(outside))] : []),
        ...named,
        ...(problems.length > NAMED ? [words.more(formatAlone(problems.length - NAMED))] : []),
      ]}
      onClose={onClose}
    />
  );
}

interface RefusedBoxProps {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly onClose: () => void;
}

/** What was not done, why, and that nothing changed; in a row of its own over the sheet. */
export function RefusedBox({ title, reasons, onClose }: RefusedBoxProps) {
  return (
    <div className={classes.box} role="alert">
      <IconAlertCircle className={classes.sign} size={18} stroke={1.8} aria-hidden />
      <div className={classes.text}>
        <p>{title}</p>
        <ul>
          {reasons.map(reason => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <CloseButton aria-label={words.close} onClick={onClose} />
    </div>
  );
}
