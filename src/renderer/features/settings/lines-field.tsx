import { Textarea } from '@mantine/core';
import { useState } from 'react';

interface LinesFieldProps {
  readonly label: string;
  readonly description: string;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** A list written one a line; empty lines are dropped. */
export function LinesField({ value, onChange, ...rest }: LinesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Textarea
      {...rest}
      autosize
      minRows={3}
      maxRows={10}
      value={typed ?? value.join('\n')}
      onChange={event => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(
          text
            .split('\n')
            .map(line => line.trim())
            .filter(line => line !== ''),
        );
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
