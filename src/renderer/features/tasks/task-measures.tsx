import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TaskMeasure } from '../../../contract/tasks.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { Figure } from '../../parts/figure/figure.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { overviewWords } from '../../words/overview.ts';
import { taskWords } from '../../words/tasks.ts';
import { UnitLines } from '../overview/unit-lines.tsx';
import classes from './tasks.module.css';

const { measures: words } = taskWords;

interface TaskMeasuresProps {
  readonly measures: readonly TaskMeasure[];
  readonly onOpen: (measure: TaskMeasure) => void;
}

/** What the one reckoning counts of the task, each n/N with its list; the province's target is information only. */
export function TaskMeasures({ measures, onOpen }: TaskMeasuresProps) {
  if (measures.length === 0) return null;
  return (
    <>
      <FieldSection>{words.title}</FieldSection>
      <dl className={classes.measures}>
        {measures.map(measure => (
          <div key={measure.name}>
            <dt>{words.names[measure.name]}</dt>
            <dd>
              {measure.atLeast && taskWords.atLeast('')}
              <Figure
                part={measure.done}
                {...(measure.expected === null ? {} : { whole: measure.expected })}
                {...(measure.figure === null ? {} : { onOpen: () => onOpen(measure) })}
              />
            </dd>
          </div>
        ))}
      </dl>
      {measures.some(({ expected }) => expected === null) && <FootNote>{words.information}</FootNote>}
    </>
  );
}

interface MeasureListProps {
  readonly measure: TaskMeasure;
  readonly onClose: () => void;
}

/** The units behind a figure of a task; closing leads back to the task. */
export function MeasureList({ measure: { name, figure }, onClose }: MeasureListProps) {
  const { year, asOf } = usePeriod();
  const lines = useQuery(register.status.units.queryOptions({ input: { year, asOf, figure: figure ?? 'units' } }));
  return (
    <SidePanel
      title={words.names[name]}
      subject={lines.data && overviewWords.figure.count(formatAlone(lines.data.length))}
      onClose={onClose}
      buttons={
        <Button data-autofocus onClick={onClose}>
          {words.backToTask}
        </Button>
      }
    >
      {lines.error && <ErrorBox error={lines.error} onRetry={() => void lines.refetch()} />}
      {lines.data && <UnitLines lines={lines.data} />}
    </SidePanel>
  );
}
