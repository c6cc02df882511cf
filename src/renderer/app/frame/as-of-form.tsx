import { Button } from '@mantine/core';
import { DayField } from '../../parts/fields/day-field.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { frameWords as words } from '../../words/frame.ts';
import { usePeriod } from '../period.tsx';
import classes from './worker.module.css';

export function AsOfForm({ onDone }: { readonly onDone: () => void }) {
  const { asOf, today, setAsOf } = usePeriod();
  return (
    <div className={classes.form}>
      <DayField
        label={words.asOf.label}
        description={words.asOf.chosen}
        value={asOf}
        data-autofocus
        calendarOpen
        onChange={day => {
          if (day !== null) setAsOf(day);
        }}
      />
      <Button
        onClick={() => {
          setAsOf(null);
          onDone();
        }}
      >
        {`${words.asOf.today} (${formatDay(today)})`}
      </Button>
    </div>
  );
}
