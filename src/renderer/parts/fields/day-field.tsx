import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { partWords } from '../../words/parts.ts';
import { formatDay, parseDay } from '../format/days.ts';

const { fields: words } = partWords;

// The calendar is loaded when first opened; typing needs none.
const DayCalendar = lazy(() => import('./day-calendar.tsx').then(module => ({ default: module.DayCalendar })));

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  /** While a year is being typed, days of other years pass by; `picked` is final at once. */
  readonly onChange: (day: string | null, how: 'typed' | 'picked') => void;
  readonly description?: string;
  readonly error?: React.ReactNode;
  readonly required?: boolean;
  readonly 'data-autofocus'?: boolean;
  /** The calendar stands open under the field: inside a pop-up, where another pop-up would close the first. */
  readonly calendarOpen?: boolean;
}

/** A day, typed (5/12/2026, 05.12.26, 05122026) or picked. An impossible day is said, and the last good one kept. */
export function DayField({ label, value, onChange, description, error, calendarOpen = false, ...rest }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const wrong = typed !== null && typed.trim() !== '' && parseDay(typed) === null;
  // The field was emptied or filled from outside (saved, undone): what was typed before is over.
  const isStill = typed !== null && (wrong || parseDay(typed) === value);
  const shown = isStill ? typed : value === null ? '' : formatDay(value);
  const calendar = (
    <Suspense fallback={null}>
      <DayCalendar
        value={value}
        onPick={day => {
          setTyped(null);
          onChange(day, 'picked');
          setOpen(false);
        }}
      />
    </Suspense>
  );
  const pickButton = (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="transparent" color="gray" aria-label={words.pickDay} onClick={() => setOpen(!open)}>
          <IconCalendarEvent size={16} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>{open && calendar}</Popover.Dropdown>
    </Popover>
  );
  return (
    <>
      <TextInput
        {...rest}
        label={label}
        description={description}
        placeholder={words.day}
        inputMode="numeric"
        value={shown}
        error={wrong && typed.trim().length >= 8 ? words.notADay : error}
        rightSection={calendarOpen ? null : pickButton}
        onChange={event => {
          const text = event.currentTarget.value;
          setTyped(text);
          const day = text.trim() === '' ? null : parseDay(text);
          if (day !== null || text.trim() === '') onChange(day, 'typed');
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
        }}
      />
      {calendarOpen && calendar}
    </>
  );
}
