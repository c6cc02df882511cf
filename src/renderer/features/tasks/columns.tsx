import type { TaskState } from '../../../contract/enumerations.ts';
import type { TaskLine, TaskMeasure } from '../../../contract/tasks.ts';
import { notRecordedLabel, taskStateLabel } from '../../../contract/words/labels.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { formatAlone, formatCount, formatRatio } from '../../parts/format/numbers.ts';
import { State, States } from '../../parts/state/state.tsx';
import type { StateName } from '../../parts/state/states.ts';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { taskWords } from '../../words/tasks.ts';
import classes from './tasks.module.css';

const { columns: words } = taskWords;

const look: Readonly<Record<TaskState, StateName>> = { notStarted: 'no', underWay: 'softOnly', done: 'yes' };

/** What became of a task in the year, by sign and word. */
export function Progress({ state }: { readonly state: TaskState | null }) {
  return state === null ? (
    <State state="notRecorded" text={notRecordedLabel} />
  ) : (
    <State state={look[state]} text={taskStateLabel[state]} />
  );
}

/** "ít nhất 152/206 (73,8%)"; a count where there is no share of ours. */
export function measureText({ done, expected, atLeast }: TaskMeasure): string {
  // Nobody is asked yet: there is nothing to be short of.
  if (expected === 0) return '';
  const ratio = expected === null ? formatCount(done) : formatRatio(done, expected);
  return atLeast ? taskWords.atLeast(ratio) : ratio;
}

/** The lead as printed, and below it the units of the register that are meant. */
function Lead({ task: { lead, leads } }: { readonly task: TaskLine }) {
  return (
    <span className={classes.lead}>
      <span>{lead}</span>
      {leads.map(({ unitId, unitName }) => (
        <UnitLink key={unitId} unitId={unitId} name={unitName} />
      ))}
    </span>
  );
}

/** Up to four lines; the panel has all of it. */
function Long({ text }: { readonly text: string }) {
  return (
    <span className={classes.long} title={text}>
      {text}
    </span>
  );
}

export const taskColumns: readonly Column<TaskLine>[] = [
  { key: 'number', heading: words.number, width: 48, align: 'right', frozen: true, cell: task => task.number },
  {
    key: 'content',
    heading: words.content,
    width: 250,
    grow: true,
    frozen: true,
    cell: task => <Long text={task.content} />,
    text: task => task.content,
  },
  {
    key: 'lead',
    heading: words.lead,
    width: 210,
    cell: task => <Lead task={task} />,
    text: ({ lead, leads }) => [lead, ...leads.map(({ unitName }) => unitName)].join('; '),
  },
  { key: 'time', heading: words.time, width: 100, yields: true, cell: task => task.time },
  {
    key: 'state',
    heading: words.state,
    width: 148,
    cell: ({ progress, files }) => (
      <States>
        <Progress state={progress?.state ?? null} />
        {files > 0 && <span className={classes.quiet}>{taskWords.files(formatAlone(files))}</span>}
      </States>
    ),
    text: ({ progress }) =>
      progress === null || progress.state === null ? notRecordedLabel : taskStateLabel[progress.state],
  },
  {
    key: 'measure',
    heading: words.measure,
    width: 124,
    yields: true,
    cell: ({ measures: [first] }) => (first === undefined ? '' : measureText(first)),
  },
  {
    key: 'product',
    heading: words.product,
    width: 160,
    yields: true,
    cell: task => <Long text={task.product ?? ''} />,
    text: task => task.product ?? '',
  },
];
