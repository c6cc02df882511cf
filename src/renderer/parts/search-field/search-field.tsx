import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useKeys } from '../../app/use-keys.ts';
import { typeScale } from '../../theme/type-size.ts';
import { partWords } from '../../words/parts.ts';

interface SearchFieldProps {
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Pixels at the middle size of type. */
  readonly width?: number;
}

const WAIT_FOR_TYPING = 150;

/** Searches the list below it, without marks; Ctrl+F brings the focus, Esc empties, the down arrow goes to the first row. */
export function SearchField({ placeholder = partWords.search.label, value, onChange, width = 236 }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  });
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => report.current(typed), WAIT_FOR_TYPING);
    return () => clearTimeout(timer);
  }, [typed, value]);
  useKeys({
    'Ctrl+f': event => {
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    },
  });
  function empty(): void {
    setTyped('');
    onChange('');
  }
  return (
    <TextInput
      ref={field}
      w={Math.round(width * typeScale)}
      maw="100%"
      aria-label={placeholder}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={partWords.search.clear} onClick={empty} />}
      value={typed}
      onChange={event => setTyped(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          // The list must be the one for what stands in the field now.
          if (typed !== value) flushSync(() => onChange(typed));
          toFirstRow(event.currentTarget);
          return;
        }
        if (event.key !== 'Escape' || typed === '') return;
        event.preventDefault();
        empty();
      }}
    />
  );
}

/** The list of the same page takes the focus and does what its own key for the first row does. */
function toFirstRow(field: HTMLElement): void {
  const list = field.closest('main')?.querySelector<HTMLElement>('[role="grid"]');
  if (list === null || list === undefined) return;
  list.focus();
  // A sheet keeps its column: the next unit's same month.
  const isSheet = list.getAttribute('aria-multiselectable') === 'true';
  const key = isSheet ? 'PageUp' : 'Home';
  list.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: isSheet, bubbles: true, cancelable: true }));
}
