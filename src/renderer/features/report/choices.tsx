import { Checkbox } from '@mantine/core';
import { addressee, letterhead } from '../../../contract/enumerations.ts';
import type { ReportChoice } from '../../../contract/reports.ts';
import type { Settings } from '../../../contract/settings.ts';
import { addresseeLabel, letterheadLabel } from '../../../contract/words/bodies.ts';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { reportWords as words } from '../../words/report.ts';
import classes from './report.module.css';

/** What is chosen for a report beside its year and day. */
export type Chosen = Required<Pick<ReportChoice, 'letterhead' | 'addressee' | 'withMonthlyAverage' | 'withModelTask'>>;

interface ChoicesProps {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** The bodies' names are this office's own. */
  readonly bodies: Settings;
}

/** Who issues the report, to whom it goes, and the sentences that are only there when wanted. */
export function Choices({ chosen, onChoose, bodies }: ChoicesProps) {
  return (
    <>
      <div className={classes.choice}>
        <ChoiceField
          label={words.letterhead}
          choices={letterhead.options.map(value => ({ value, label: letterheadLabel(value, bodies) }))}
          value={chosen.letterhead}
          clearable={false}
          onChange={value => onChoose({ ...chosen, letterhead: value ?? chosen.letterhead })}
        />
      </div>
      <div className={classes.choice}>
        <ChoiceField
          label={words.addressee}
          choices={addressee.options.map(value => ({ value, label: addresseeLabel(value, bodies) }))}
          value={chosen.addressee}
          clearable={false}
          onChange={value => onChoose({ ...chosen, addressee: value ?? chosen.addressee })}
        />
      </div>
      <div className={classes.options}>
        <Checkbox
          label={words.options.monthlyAverage}
          checked={chosen.withMonthlyAverage}
          onChange={event => onChoose({ ...chosen, withMonthlyAverage: event.currentTarget.checked })}
        />
        <Checkbox
          label={words.options.modelTask}
          checked={chosen.withModelTask}
          onChange={event => onChoose({ ...chosen, withModelTask: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}
