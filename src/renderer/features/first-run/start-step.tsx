import { usePeriod } from '../../app/period.tsx';
import { SelectField } from '../../parts/fields/select-field.tsx';
import { firstRunWords as words } from '../../words/first-run.ts';
import { settingsWords } from '../../words/settings.ts';
import type { SettingsForm } from '../settings/office-sections.tsx';
import classes from './first-run.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: settingsWords.start.monthName(index + 1),
}));

/** The programme's first month: what lies before it is never missing. */
export function StartStep({ form }: { readonly form: SettingsForm }) {
  const { years } = usePeriod();
  const start = form.field('programmeStart');
  return (
    <div className={classes.fields}>
      <SelectField
        label={words.month}
        choices={MONTHS}
        value={String(start.value.month)}
        onChange={month => start.onChange({ ...start.value, month: Number(month) })}
      />
      <SelectField
        label={words.year}
        choices={[...new Set([...years, start.value.year])]
          .sort()
          .map(choice => ({ value: String(choice), label: String(choice) }))}
        value={String(start.value.year)}
        onChange={chosen => start.onChange({ ...start.value, year: Number(chosen) })}
      />
    </div>
  );
}
