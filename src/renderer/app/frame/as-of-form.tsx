import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { DayField } from '../../parts/fields/day-field.tsx';
import { canBeRead } from '../../parts/fields/wrong-text.ts';
import { formatDay } from '../../parts/format/days.ts';
import { frameWords } from '../../words/frame.ts';
import { usePeriod } from '../period.tsx';
import classes from './worker.module.css';

const { asOf: words } = frameWords;

/** A click on the calendar, or a typed day and Enter, moves every figure to that day. */
export function AsOfForm({ onDone }: { readonly onDone: () => void }) {
  const { asOf, today, setAsOf } = usePeriod();
  const [day, setDay] = useState<string | null>(asOf);
  const form = useRef<HTMLFormElement>(null);
  // The form may come after the pop-up has given its focus; a day typed takes the place of the one that stands there.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const field = form.current?.querySelector('input');
      field?.focus();
      field?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  function choose(chosen: string | null): void {
    setAsOf(chosen);
    onDone();
  }

  return (
    <form
      ref={form}
      noValidate
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        if (canBeRead(event.currentTarget) && day !== null) choose(day);
      }}
    >
      <DayField
        label={words.label}
        description={words.chosen}
        value={day}
        data-autofocus
        calendarOpen
        onChange={(next, how) => {
          if (how === 'picked' && next !== null) choose(next);
          else setDay(next);
        }}
      />
      <Button onClick={() => choose(null)}>{`${words.today} (${formatDay(today)})`}</Button>
    </form>
  );
}
