import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import type { CoverageTable, Status } from '../../../../contract/status.ts';
import { answerLabel, notRecordedLabel } from '../../../../contract/words/labels.ts';
import { coverageText } from '../../../../contract/words/states.ts';
import { formatCount, formatRatio } from '../../../parts/format/numbers.ts';
import { overviewWords } from '../../../words/overview.ts';
import { isUnknown } from '../is-unknown.ts';
import { columnAt, layOut, markOf } from './layout.ts';
import { Legend } from './legend.tsx';
import classes from './strip.module.css';
import { StripRow } from './strip-row.tsx';

const { strip: words } = overviewWords;

interface StripProps {
  readonly table: CoverageTable;
  readonly meetings: Status['meetings'];
}

/** Height of the line that names the groups, under the marks. */
const GROUPS = 26;

/** Least and greatest height of a month's line. */
const LOWEST = 22;
const HIGHEST = 64;

interface Place {
  readonly column: number;
  readonly line: number;
}

/** Units x months at a glance: how far each unit came in each month that is over, and in the whole period. */
export function Strip({ table, meetings }: StripProps) {
  const { ref: room, width } = useElementSize();
  const { ref: rowsRef, height } = useElementSize();
  const layout = useMemo(() => layOut(table.rows, width), [table.rows, width]);
  const lines = useMemo(() => linesOf(table, meetings, layout.columns), [table, meetings, layout]);
  const [place, setPlace] = useState<Place | null>(null);
  const lineHeight = Math.min(Math.max(Math.floor((height - GROUPS) / Math.max(lines.length, 1)), LOWEST), HIGHEST);
  const markHeight = lineHeight - 6;

  function point(event: PointerEvent<HTMLDivElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = Math.min(box.width / Math.max(layout.width, 1), 1);
    const column = columnAt(layout, (event.clientX - box.left) / scale);
    const line = Math.min(Math.floor((event.clientY - box.top) / lineHeight), lines.length - 1);
    setPlace(column === null || line < 0 ? null : { column, line });
  }

  function press(event: KeyboardEvent): void {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const now = place ?? { column: -1, line: lines.length - 1 };
    const [across = 0, down = 0] = step;
    setPlace({
      column: within(now.column + across, layout.columns.length),
      line: within(now.line + down, lines.length),
    });
  }

  const column = place === null ? undefined : layout.columns[place.column];
  const line = place === null ? undefined : lines[place.line];
  const value = line === undefined || place === null ? '' : valueInWords(line.coverages[place.column] ?? null);
  const spoken = column && line ? words.spoken(column.row.unitName, line.label, value) : '';

  return (
    <div className={classes.strip}>
      <div ref={rowsRef} className={classes.rows} style={{ flexBasis: lines.length * HIGHEST + GROUPS }}>
        <div className={classes.labels}>
          {lines.map(({ key, label, whole }) => (
            <span key={key} data-whole={whole || undefined} style={{ height: lineHeight }}>
              {label}
            </span>
          ))}
        </div>
        <div ref={room} className={classes.room}>
          <div
            className={classes.field}
            role="slider"
            tabIndex={0}
            aria-label={words.label}
            aria-valuemin={0}
            aria-valuemax={Math.max(layout.columns.length - 1, 0)}
            aria-valuenow={place?.column ?? 0}
            aria-valuetext={spoken}
            onPointerMove={point}
            onPointerLeave={() => setPlace(null)}
            onBlur={() => setPlace(null)}
            onKeyDown={press}
          >
            {lines.map(({ key, coverages, whole }) => (
              <div key={key} className={classes.line} data-whole={whole || undefined} style={{ height: lineHeight }}>
                <StripRow layout={layout} coverages={coverages} height={markHeight} />
              </div>
            ))}
            {column && place && (
              <span
                className={classes.pointer}
                style={{
                  left: column.x - 1,
                  width: column.width + 2,
                  top: place.line * lineHeight,
                  height: lineHeight,
                }}
              />
            )}
          </div>
          <div className={classes.groups} style={{ width: layout.width }}>
            {layout.groups.map((group, index) => (
              <span
                key={group.kind}
                style={{
                  // As far as the next group's edge; before the last one the words make way for its own.
                  flexBasis: `${(((layout.groups[index + 1]?.x ?? layout.width) - group.x) / Math.max(layout.width, 1)) * 100}%`,
                  flexShrink: index === layout.groups.length - 2 ? 1000 : 1,
                }}
              >
                {words.range(words.kinds[group.kind], group.from, group.to)}
              </span>
            ))}
          </div>
        </div>
        <div className={classes.figures}>
          {lines.map(({ key, figure, whole }) => (
            <span key={key} data-whole={whole || undefined} style={{ height: lineHeight }}>
              {figure}
            </span>
          ))}
        </div>
      </div>
      <p className={classes.legend}>
        {spoken === '' ? <Legend /> : spoken}
        {width > 0 && layout.width > width && (
          <span className={classes.wider}>{words.wider(formatCount(table.rows.length))}</span>
        )}
      </p>
    </div>
  );
}

function within(index: number, count: number): number {
  return Math.min(Math.max(index, 0), Math.max(count - 1, 0));
}

function linesOf(table: CoverageTable, meetings: Status['meetings'], columns: ReturnType<typeof layOut>['columns']) {
  const months = table.months.map((month, index) => {
    const sum = meetings.months.find(item => item.month === month)?.cells;
    return {
      key: String(month),
      label: words.month(month),
      whole: false,
      coverages: columns.map(({ row }) => row.months[index] ?? null),
      figure: sum === undefined || isUnknown(sum) ? notRecordedLabel : formatRatio(sum.done, sum.expected),
    };
  });
  const { period } = meetings;
  const part = isUnknown(period) ? notRecordedLabel : `${formatCount(period.done)}/${formatCount(period.expected)}`;
  return [
    ...months,
    {
      key: 'period',
      label: words.wholeYear,
      whole: true,
      coverages: columns.map(({ row }) => row.period),
      figure: period.atLeast ? words.atLeast(part) : part,
    },
  ];
}

/** "6/7"; "Có" or "Chưa" for a unit that answers for itself alone. */
function valueInWords(coverage: CoverageTable['rows'][number]['period']): string {
  const mark = markOf(coverage);
  if (coverage === null || mark.kind === 'absent') return words.notLiving;
  if (mark.kind === 'notRecorded' || coverage.expected > 1) return coverageText(coverage);
  return mark.kind === 'done' ? answerLabel.yes : answerLabel.no;
}
