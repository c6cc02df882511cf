import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { isTyping, withEnding } from './number-ending.ts';

interface TextFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** Null and '' are the same to the person; null is what the register keeps. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** What usually follows a bare number typed here: "-BC/ĐU". */
  readonly ending?: string | null;
}

/** One line of text as typed; left empty it is not recorded. */
export function TextField({ value, onChange, ending = null, ...rest }: TextFieldProps) {
  return (
    <TextInput
      {...rest}
      value={value ?? ''}
      onChange={event => onChange(orNull(withEnding(event.currentTarget, isTyping(event), ending)))}
    />
  );
}

interface ParagraphFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly description?: string;
  readonly error?: React.ReactNode;
  readonly minRows?: number;
}

/** Text of several lines; the field grows with it. */
export function ParagraphField({ value, onChange, minRows = 2, ...rest }: ParagraphFieldProps) {
  return (
    <Textarea
      {...rest}
      autosize
      minRows={minRows}
      maxRows={10}
      value={value ?? ''}
      onChange={event => onChange(orNull(event.currentTarget.value))}
    />
  );
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
