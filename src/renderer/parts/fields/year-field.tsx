import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { year as yearRule } from '../../../contract/values.ts';
import { partWords } from '../../words/parts.ts';
import { useWrongText } from './wrong-text.ts';

interface YearFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** A year of four digits; while what is typed is not one, the last good year is kept and the field says so. */
export function YearField({ label, value, onChange }: YearFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseYear(typed) === null;
  const input = useWrongText(wrong ? partWords.fields.notAYear : null);
  return (
    <TextInput
      ref={input}
      label={label}
      inputMode="numeric"
      maxLength={4}
      value={typed ?? String(value)}
      error={wrong ? partWords.fields.notAYear : undefined}
      onChange={event => {
        const text = event.currentTarget.value;
        setTyped(text);
        const year = parseYear(text);
        if (year !== null) onChange(year);
      }}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}

/** "2026" -> 2026; anything that is no year of the register -> null. */
export function parseYear(text: string): number | null {
  return yearRule.safeParse(Number(text.trim())).data ?? null;
}
