import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { usePeriod } from '../../app/period.tsx';
import { partWords } from '../../words/parts.ts';
import { formatDay, parseDay } from '../format/days.ts';
import { useWrongText } from './wrong-text.ts';

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

/**
 * A day, typed (5/12/2026, 05.12.26, 05122026; 5/12 is one of the year looked at) or picked. A text that is no day is said,
 * and the form around does not save while it stands.
 */
export function DayField({ label, value, onChange, description, error, calendarOpen = false, ...rest }: DayFieldProps) {
  const { year } = usePeriod();
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaid, setSaid] = useState(false);
  const [open, setOpen] = useState(false);
  const wrong = typed !== null && typed.trim() !== '' && parseDay(typed, year) === null;
  const sentence = wrong ? words.notADay(typed.trim()) : null;
  const input = useWrongText(sentence);
  // The field was emptied or filled from outside (saved, undone): what was typed before is over.
  const isStill = typed !== null && (wrong || parseDay(typed, year) === value);
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
      {/* Esc in it closes it alone, not the panel around. */}
      <Popover.Dropdown data-mantine-stop-propagation>{open && calendar}</Popover.Dropdown>
    </Popover>
  );
  return (
    <>
      <TextInput
        {...rest}
        ref={input}
        label={label}
        description={description}
        placeholder={words.day}
        inputMode="numeric"
        value={shown}
        error={sentence !== null && (isSaid || sentenceIsDue(typed)) ? sentence : error}
        rightSection={calendarOpen ? null : pickButton}
        onChange={event => {
          const text = event.currentTarget.value;
          setTyped(text);
          const day = text.trim() === '' ? null : parseDay(text, year);
          if (day !== null || text.trim() === '') setSaid(false);
          if (day !== null || text.trim() === '') onChange(day, 'typed');
        }}
        onInvalid={() => setSaid(true)}
        onBlur={() => {
          setSaid(wrong);
          if (!wrong) setTyped(null);
        }}
      />
      {calendarOpen && calendar}
    </>
  );
}

/** A day half typed is not yet wrong. */
function sentenceIsDue(typed: string | null): boolean {
  return typed !== null && typed.trim().length >= 8;
}
