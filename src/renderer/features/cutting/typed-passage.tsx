import { Textarea } from '@mantine/core';
import { useRef } from 'react';
import { cuttingWords } from '../../words/cutting.ts';
import classes from './cutting.module.css';

const { typed: words } = cuttingWords;

interface TypedPassageProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Typing is over; the next key says where it goes. */
  readonly onReady: () => void;
}

/** For what cannot be chosen: a picture's words are typed here, then put where a key says. */
export function TypedPassage({ text, onText, onReady }: TypedPassageProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={classes.typed}>
      <Textarea
        ref={field}
        label={words.label}
        description={words.hint}
        value={text}
        rows={3}
        spellCheck={false}
        onChange={event => onText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || !event.ctrlKey || text.trim() === '') return;
          event.preventDefault();
          event.stopPropagation();
          field.current?.blur();
          onReady();
        }}
      />
    </div>
  );
}
