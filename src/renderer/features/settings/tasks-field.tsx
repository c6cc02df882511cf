import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrongText } from '../../parts/fields/wrong-text.ts';
import { settingsWords } from '../../words/settings.ts';
import { formatTaskNumbers, parseTaskNumbers } from './task-numbers.ts';

const { scope: words } = settingsWords;

interface TasksFieldProps {
  readonly value: readonly number[];
  readonly onChange: (numbers: number[]) => void;
}

/** Numbers of the tasks of KH 195 that concern this committee, typed as people write them. */
export function TasksField({ value, onChange }: TasksFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseTaskNumbers(typed) === null;
  const input = useWrongText(wrong ? words.tasksWrong : null);
  return (
    <TextInput
      ref={input}
      w={420}
      label={words.tasks}
      description={words.tasksHint}
      value={typed ?? formatTaskNumbers(value)}
      error={wrong ? words.tasksWrong : undefined}
      onChange={event => {
        const text = event.currentTarget.value;
        setTyped(text);
        const numbers = parseTaskNumbers(text);
        if (numbers !== null) onChange([...numbers]);
      }}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}
