import { Checkbox, Radio } from '@mantine/core';
import { type CutOff, cutOff, type UnitKind, unitKind } from '../../../contract/enumerations.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { usePeriod } from '../../app/period.tsx';
import { SelectField } from '../../parts/fields/select-field.tsx';
import { addDays, formatDay, formatShortDay } from '../../parts/format/days.ts';
import { settingsWords as words } from '../../words/settings.ts';
import type { SettingsForm } from './office-sections.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { TasksField } from './tasks-field.tsx';

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: words.start.monthName(index + 1),
}));

/** How deadlines, soft copies and months are counted, and whom it all concerns. */
export function GeneralSection({ form }: { readonly form: SettingsForm }) {
  const { year, years } = usePeriod();
  const { draft, field } = form;
  const start = field('programmeStart');
  const kinds = field('modelTaskKinds');

  function toggleKind(kind: UnitKind): void {
    const next = kinds.value.includes(kind) ? kinds.value.filter(other => other !== kind) : [...kinds.value, kind];
    kinds.onChange(unitKind.options.filter(option => next.includes(option)));
  }

  return (
    <>
      <Section title={words.cutOff.title}>
        <Radio.Group value={draft.cutOff} onChange={value => field('cutOff').onChange(cutOff.parse(value))}>
          <div className={classes.stack}>
            {cutOff.options.map(option => (
              <Radio key={option} value={option} size="xs" label={cutOffExample(option, year)} />
            ))}
          </div>
        </Radio.Group>
      </Section>
      <Section title={words.soft.title}>
        <Checkbox
          label={words.soft.counts}
          checked={draft.softCopyCountsOnTime}
          onChange={event => field('softCopyCountsOnTime').onChange(event.currentTarget.checked)}
        />
        <p className={classes.hint}>{words.soft.hint}</p>
      </Section>
      <Section title={words.start.title}>
        <div className={classes.line}>
          <SelectField
            label={words.start.month}
            choices={MONTHS}
            value={String(start.value.month)}
            onChange={month => start.onChange({ ...start.value, month: Number(month) })}
          />
          <SelectField
            label={words.start.year}
            choices={[...new Set([...years, start.value.year])].sort().map(choice => ({
              value: String(choice),
              label: String(choice),
            }))}
            value={String(start.value.year)}
            onChange={chosen => start.onChange({ ...start.value, year: Number(chosen) })}
          />
        </div>
        <p className={classes.hint}>{words.start.hint}</p>
      </Section>
      <Section title={words.scope.title}>
        <TasksField {...field('tasksOfConcern')} />
        <p className={classes.hint}>{words.scope.modelKinds}</p>
        <div className={classes.kinds}>
          {unitKind.options.map(kind => (
            <Checkbox
              key={kind}
              label={unitKindLabel[kind]}
              checked={kinds.value.includes(kind)}
              onChange={() => toggleKind(kind)}
            />
          ))}
        </div>
        <Checkbox
          label={words.scope.coordinating}
          checked={draft.coordinatingBodyCounted}
          onChange={event => field('coordinatingBodyCounted').onChange(event.currentTarget.checked)}
        />
      </Section>
    </>
  );
}

/** The rule said with a day, as it is asked on the telephone. The example is the 10th of December. */
function cutOffExample(option: CutOff, year: number): string {
  const due = `${year}-12-10`;
  const last = option === 'before' ? addDays(due, -1) : due;
  return words.cutOff[option](formatShortDay(due), formatDay(last));
}
