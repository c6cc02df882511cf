import { formatAlone, formatRatio } from '../../parts/format/numbers.ts';
import { blockOf, isOneCell, placesOf } from '../../parts/sheet/selection.ts';
import type { SheetModel } from '../../parts/sheet/use-sheet.ts';
import { State } from '../../parts/state/state.tsx';
import { StateSign } from '../../parts/state/state-sign.tsx';
import { stateText } from '../../parts/state/state-text.ts';
import { meetingWords } from '../../words/meetings.ts';
import { parseCell } from './cell-value.ts';
import type { GridLine } from './lines.ts';
import classes from './meetings.module.css';
import { YEAR_COLUMN } from './spans.ts';

const { bar: words } = meetingWords;

/** One line over the grid: which cell, its value in words, what the block holds. */
export function FormulaBar({ sheet }: { readonly sheet: SheetModel<GridLine> }) {
  const { selection, rows, entries, cellAt } = sheet;
  const line = selection === null ? undefined : rows[selection.active.row];
  const column = selection === null ? undefined : entries[selection.active.column];
  if (selection === null || line === undefined || column === undefined) {
    return (
      <div className={classes.bar}>
        <span>{words.nothing}</span>
      </div>
    );
  }
  return (
    <div className={classes.bar}>
      <span className={classes.barUnit} title={line.unitName}>
        <span>{line.unitName}</span>
      </span>
      <span className={classes.barMonth}>{column.entry.name}</span>
      <span className={classes.barValue}>
        <ValueInWords value={cellAt(selection.active).value} cellCount={line.cellCount} />
      </span>
      {!isOneCell(selection) && (
        <span className={classes.barBlock}>
          <span>{blockInWords(sheet)}</span>
        </span>
      )}
    </div>
  );
}

interface ValueInWordsProps {
  readonly value: string;
  readonly cellCount: number | null;
}

function ValueInWords({ value, cellCount }: ValueInWordsProps) {
  const cell = parseCell(value);
  switch (cell.kind) {
    case 'empty':
      return <State state="notRecorded" />;
    case 'count': {
      const count = words.count(formatRatio(cell.done, cell.total));
      const said = cellCount === null || cellCount === cell.total ? count : `${count} ${words.otherTotal(cellCount)}`;
      return (
        <span className={classes.barWords} title={said}>
          {said}
        </span>
      );
    }
    default:
      return (
        <>
          <StateSign state={cell.kind} />
          <span className={classes.barWords}>
            {stateText(cell.kind)}, {words[cell.kind]}
          </span>
        </>
      );
  }
}

/** "Đang chọn 04 đơn vị × 03 tháng: 11 ô có số liệu, 01 ô chưa có số liệu" */
function blockInWords({ selection, entries, cellAt }: SheetModel<GridLine>): string {
  if (selection === null) return '';
  const block = blockOf(selection);
  const values = placesOf(block)
    .flat()
    .map(place => cellAt(place).value);
  const filled = values.filter(value => value !== '').length;
  const empty = values.length - filled;
  return words.block(
    formatAlone(block.bottom - block.top + 1),
    monthsInWords(block.right - block.left + 1, entries[block.right]?.key === YEAR_COLUMN),
    words.filled(filled === 0 ? null : formatAlone(filled), empty === 0 ? null : formatAlone(empty)),
  );
}

function monthsInWords(columns: number, withYear: boolean): string {
  const months = withYear ? columns - 1 : columns;
  return words.months(months === 0 ? null : formatAlone(months), withYear);
}
