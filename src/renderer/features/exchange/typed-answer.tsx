import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { exchangeWords as words } from '../../words/exchange.ts';

interface TypedAnswerProps {
  readonly question: string;
  /** What was typed and taken; null while nothing is. */
  readonly given: string | null;
  /** What was typed and could not be read. */
  readonly notTaken: string | null;
  readonly onAnswer: (answer: string) => void;
}

/** What the cell should have said, as one would type it there. Taken with Enter or on leaving the field. */
export function TypedAnswer({ question, given, notTaken, onAnswer }: TypedAnswerProps) {
  const [text, setText] = useState(given ?? notTaken ?? '');
  const isRefused = notTaken !== null && text.trim() === notTaken;

  function finish(): void {
    const answer = text.trim();
    if (answer === '' && given !== null) onAnswer(given);
    else if (answer !== '' && answer !== given && answer !== notTaken) onAnswer(answer);
  }

  return (
    <TextInput
      w={150}
      aria-label={`${words.typed}: ${question}`}
      placeholder={words.typed}
      value={text}
      error={isRefused ? words.notTaken : undefined}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={event => {
        if (event.key === 'Enter') finish();
      }}
    />
  );
}
