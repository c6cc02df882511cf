import { Button } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoundView } from '../../../../contract/rounds.ts';
import { client, register } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useChange } from '../../../app/use-change.ts';
import { Dialog } from '../../../parts/dialog/dialog.tsx';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { formatDay } from '../../../parts/format/days.ts';
import { formatAlone, formatRatio } from '../../../parts/format/numbers.ts';
import { State } from '../../../parts/state/state.tsx';
import { WriteButton } from '../../../parts/write-button/write-button.tsx';
import { closingWords } from '../../../words/closing.ts';
import { partWords } from '../../../words/parts.ts';
import classes from './closing.module.css';
import { type ClosingChoice, ClosingDay } from './closing-day.tsx';
import { openMatters } from './open-matters.ts';

const { close: words } = closingWords;

interface CloseDialogProps {
  readonly view: RoundView;
  readonly onClose: () => void;
}

/** "Chốt số liệu": what is still open first, then what will be frozen. */
export function CloseDialog({ view, onClose }: CloseDialogProps) {
  const { asOf, today } = usePeriod();
  const close = useChange(client.rounds.close, onClose);
  const [choice, setChoice] = useState<ClosingChoice>('today');
  const ofToday = useQuery(
    register.rounds.view.queryOptions({ input: asOf === today ? skipToken : { id: view.round.id, asOf: today } }),
  );
  const now = asOf === today ? view : ofToday.data;
  const [closing, day] = choice === 'today' ? [now, today] : [view, asOf];
  return (
    <Dialog title={words.title} onClose={onClose} width={560}>
      <div className={classes.dialog}>
        {close.error && <ErrorBox error={close.error} />}
        {ofToday.error && <ErrorBox error={ofToday.error} onRetry={() => void ofToday.refetch()} />}
        {asOf !== today && now && <ClosingDay chosen={view} now={now} choice={choice} onChoose={setChoice} />}
        {closing && <Effect view={closing} day={day} />}
        <p>{words.frozen}</p>
        <p>{words.refused}</p>
        <div className={classes.buttons}>
          <Button data-autofocus onClick={onClose}>
            {partWords.confirm.cancel}
          </Button>
          <WriteButton
            variant="filled"
            loading={close.isPending}
            disabled={closing === undefined}
            onClick={() => close.mutate({ id: view.round.id, version: view.round.version, asOf: day })}
          >
            {words.action}
          </WriteButton>
        </div>
      </div>
    </Dialog>
  );
}

/** The figures that will be frozen, and what is still open in them. */
function Effect({ view, day }: { readonly view: RoundView; readonly day: string }) {
  const { round, figures } = view;
  const matters = openMatters(view);
  return (
    <>
      <p>
        {words.figures(
          round.title,
          formatDay(day),
          formatRatio(figures.received, figures.expected),
          formatAlone(figures.onTime),
          formatAlone(figures.late),
        )}
      </p>
      {matters.length === 0 ? (
        <p>{words.noDoubts}</p>
      ) : (
        <section className={classes.matters}>
          <h2>{words.doubts}</h2>
          <ul>
            {matters.map(({ state, sentence, names }) => (
              <li key={state}>
                <State state={state} text={sentence} />
                <span className={classes.names}>{names}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
