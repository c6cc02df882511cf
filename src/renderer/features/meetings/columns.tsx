import type { Coverage } from '../../../contract/coverage.ts';
import type { MeetingKind } from '../../../contract/enumerations.ts';
import type { MeetingGrid } from '../../../contract/meetings.ts';
import { monthLabel } from '../../../contract/words/months.ts';
import { coverageText, signedState } from '../../../contract/words/states.ts';
import { formatDay } from '../../parts/format/days.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import type { SheetColumn } from '../../parts/sheet/columns.ts';
import { stateText } from '../../parts/state/state-text.ts';
import { meetingWords } from '../../words/meetings.ts';
import { answersByCount, printedCell, textOfCell, toggledCell } from './cell-value.ts';
import { MeetingCell, ResultCell, TotalCell } from './cells.tsx';
import { isRecorded } from './coverage-text.ts';
import type { GridLine } from './lines.ts';
import classes from './meetings.module.css';
import { isMonthOver } from './months.ts';
import { readCell } from './read-cell.ts';
import { YEAR_COLUMN } from './spans.ts';
import { UnitsFoot } from './units-foot.tsx';

const { columns: words } = meetingWords;

interface Options {
  readonly year: number;
  readonly asOf: string;
  readonly kind: MeetingKind;
  readonly months: MeetingGrid['columns'];
  /** Of this kind of meeting; the result is over all kinds. */
  readonly totals: MeetingGrid['totals'];
  readonly result: MeetingGrid['result'] | null;
  /** Units in the whole grid, those of them without another above, and those seen. */
  readonly units: number;
  readonly direct: number;
  readonly seen: number;
  /** Counted beside the cells, never inside. */
  readonly organisations: Coverage | null;
}

/** Units x months, "Cả năm" and what the year comes to. */
export function gridColumns(options: Options): readonly SheetColumn<GridLine>[] {
  const { kind, asOf, months } = options;
  const cells = kind !== 'organisation';
  const ofYear = resultOf(options);
  return [
    { key: 'position', heading: words.position, width: 40, align: 'right', frozen: true, cell: row => row.number },
    {
      key: 'name',
      heading: words.name,
      width: 200,
      grow: true,
      frozen: true,
      cell: row => (
        <span className={classes.name} style={{ marginLeft: row.depth * 16 }} title={row.unitName}>
          {row.unitName}
        </span>
      ),
      foot: <UnitsFoot {...options} />,
    },
    ...(cells ? [cellCountColumn(ofYear)] : []),
    ...months.map((month, at) => monthColumn(options, month, at)),
    {
      key: 'result',
      heading: kind === 'thematic' ? words.commonResult : words.result,
      title: words.resultTitle(formatDay(asOf)),
      width: isLong(ofYear, 10_000) ? 168 : isLong(ofYear, 1000) ? 140 : 128,
      align: 'center',
      cell: row => <ResultCell result={row.result} single={!answersByCount(row.unitKind)} />,
      text: row => resultText(row, stateText),
      printed: row => resultText(row, signedText),
      foot: ofYear && <TotalCell total={ofYear} atLeast={ofYear.atLeast} />,
    },
  ];
}

/** What the year comes to, of the cells or of the organisations the kind of meeting is about. */
function resultOf({ kind, result }: Options): Coverage | null {
  return (kind === 'organisation' ? result?.organisations : result?.cells) ?? null;
}

function isSame(one: Coverage | null, other: Coverage | null): boolean {
  if (one === null || other === null) return one === other;
  return one.done === other.done && one.expected === other.expected && one.atLeast === other.atLeast;
}

/** What the year comes to in words: of one cell yes or no, of a committee how many. */
function resultText({ result, unitKind }: GridLine, ofState: (state: 'yes' | 'no') => string): string {
  if (result.expected === 0) return '';
  return !answersByCount(unitKind) && isRecorded(result)
    ? ofState(result.done > 0 ? 'yes' : 'no')
    : coverageText(result);
}

function signedText(state: 'yes' | 'no'): string {
  return signedState(state, stateText(state));
}

function cellCountColumn(total: Coverage | null): SheetColumn<GridLine> {
  return {
    key: 'cellCount',
    heading: words.cellCount,
    width: 78,
    align: 'right',
    cell: row => (row.cellCount === null ? meetingWords.unknown : formatCount(row.cellCount)),
    foot: total && <strong>{formatCount(total.expected)}</strong>,
  };
}

function monthColumn(options: Options, month: number | null, at: number): SheetColumn<GridLine> {
  const { year, asOf, kind, totals } = options;
  const over = month === null || isMonthOver(year, month, asOf);
  const total = totals.find(each => each.month === month);
  const sum = (kind === 'organisation' ? total?.organisations : total?.cells) ?? null;
  // What the year comes to stands beside it; the same figure is not said twice.
  const figure = month === null && isSame(sum, resultOf(options)) ? null : sum;
  return {
    key: month === null ? YEAR_COLUMN : `month-${month}`,
    heading: month === null ? monthLabel(null) : words.month(month),
    width: month === null ? yearWidth(figure) : isLong(figure, 10_000) ? 98 : 78,
    align: 'center',
    parted: month === null,
    muted: !over,
    ...(over ? {} : { title: words.notOver(monthLabel(month), formatDay(asOf)) }),
    cell: row => <MeetingCell value={row.cells[at] ?? ''} />,
    printed: row => printedCell(row.cells[at] ?? ''),
    noted: row => row.noted.has(at),
    foot: over && figure !== null && <TotalCell total={figure} atLeast={month === null && figure.atLeast} />,
    entry: {
      name: monthLabel(month),
      value: row => row.cells[at] ?? '',
      text: row => textOfCell(row.cells[at] ?? ''),
      read: readCell,
      toggled: row => toggledCell(row.cells[at] ?? ''),
    },
  };
}

/** "ít nhất 1.234/5.678" stands under it. */
function yearWidth(total: Coverage | null): number {
  if (total?.atLeast !== true) return 84;
  return isLong(total, 10_000) ? 168 : isLong(total, 1000) ? 140 : 112;
}

/** Whether totals take more room than the cells over them. */
function isLong(total: Coverage | null, from: number): boolean {
  return total !== null && total.expected >= from;
}
