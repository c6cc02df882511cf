import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { partWords } from '../../words/parts.ts';
import { formatCount } from '../format/numbers.ts';
import { useWrongText } from './wrong-text.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly description?: string;
  readonly error?: React.ReactNode;
}

/** A whole number: digits as typed, thousands with points or spaces; empty is "chưa có số liệu", 0 is a said none. */
export function NumberField({ value, onChange, error, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseCount(typed) === undefined;
  const input = useWrongText(wrong ? partWords.fields.notANumber : null);
  // The field was emptied or filled from outside (saved, undone): what was typed before is over.
  const isStill = typed !== null && (wrong || parseCount(typed) === value);
  return (
    <TextInput
      {...rest}
      ref={input}
      inputMode="numeric"
      value={isStill ? typed : value === null ? '' : formatCount(value)}
      error={wrong ? partWords.fields.notANumber : error}
      onChange={event => {
        const text = event.currentTarget.value;
        setTyped(text);
        const parsed = parseCount(text);
        if (parsed !== undefined) onChange(parsed);
      }}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}

/** "12.914" -> 12914, '' -> null, anything else -> undefined. */
export function parseCount(text: string): number | null | undefined {
  const digits = text.replace(/[.\s]/g, '');
  if (digits === '') return null;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
