import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Passage } from '../../../contract/passages.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { cuttingWords } from '../../words/cutting.ts';
import classes from './cutting.module.css';

const { cut: words } = cuttingWords;

interface CutCardProps {
  readonly cut: Passage;
  readonly shown: boolean;
  readonly canWrite: boolean;
  readonly onShow: () => void;
  readonly onRemove: () => void;
}

/** A passage in its section; a click goes back to where it stands in the report. */
export function CutCard({ cut, shown, canWrite, onShow, onRemove }: CutCardProps) {
  const [text, setText] = useState<string | null>(null);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown) card.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const change = useChange(client.passages.change, () => setText(null));
  if (text !== null) {
    return (
      <li className={classes.card} data-shown>
        <Textarea
          aria-label={words.field}
          value={text}
          autosize
          minRows={2}
          maxRows={8}
          data-autofocus
          onChange={event => setText(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <WriteButton
            variant="filled"
            disabled={text.trim() === ''}
            onClick={() => change.mutate({ id: cut.id, version: cut.version, text })}
          >
            {words.save}
          </WriteButton>
          <Button onClick={() => setText(null)}>{words.cancel}</Button>
        </div>
        {change.error && <ErrorBox error={change.error} />}
        <RecordHistory noun="passage" id={cut.id} />
      </li>
    );
  }
  return (
    <li ref={card} className={classes.card} data-shown={shown || undefined}>
      <button type="button" className={classes.cardText} title={words.goTo(cut.text)} onClick={onShow}>
        {cut.text}
        {cut.place === null && <span className={classes.now}>{words.typedHere}</span>}
      </button>
      {shown && canWrite && (
        <div className={classes.buttons}>
          <Button onClick={() => setText(cut.text)}>{words.edit}</Button>
          <Button onClick={onRemove}>{words.remove}</Button>
        </div>
      )}
    </li>
  );
}
