import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../../app/use-keys.ts';
import { partWords } from '../../words/parts.ts';

interface SearchFieldProps {
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number;
}

const WAIT_FOR_TYPING = 150;

/** Searches the list below it, without marks; Ctrl+F brings the focus, Esc empties. */
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
      w={width}
      aria-label={placeholder}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={partWords.search.clear} onClick={empty} />}
      value={typed}
      onChange={event => setTyped(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key !== 'Escape' || typed === '') return;
        event.preventDefault();
        empty();
      }}
    />
  );
}
