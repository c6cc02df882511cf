import { Button } from '@mantine/core';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { type MouseEvent, useRef } from 'react';
import type { PaperKind } from '../../../../contract/papers.ts';
import { client, register } from '../../../app/client.ts';
import { useNotices } from '../../../app/notice.tsx';
import { useFrozenDay, usePeriod } from '../../../app/period.tsx';
import { useRemembered } from '../../../app/remembered.ts';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { canBeRead } from '../../../parts/fields/wrong-text.ts';
import { FootNote } from '../../../parts/side-panel/foot-note.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { WriteButton } from '../../../parts/write-button/write-button.tsx';
import { paperWords } from '../../../words/papers.ts';
import { OwnForm } from '../../form-check/own-form.tsx';
import { copyText } from '../../overview/not-sent/copy-text.ts';
import { OpenPlaces } from '../../report/open-places.tsx';
import { MakeProgress } from '../make-progress.tsx';
import { useMake } from '../use-make.ts';
import { type Chosen, choiceOf, fullHour, ofRound, USUAL } from './chosen.ts';
import { ComposeFields } from './compose-fields.tsx';
import { Messages, PreviewText } from './preview-text.tsx';

const { form: words, kinds } = paperWords;

interface ComposePanelProps {
  readonly paper: PaperKind;
  readonly roundId: string | undefined;
  /** Logged: the list shows it now. */
  readonly onRecorded: (reminders: number) => void;
  readonly onClose: () => void;
}

/** A paper from its choice to the Word file, the message and the log. */
export function ComposePanel({ paper, roundId, onRecorded, onClose }: ComposePanelProps) {
  const { year, asOf, today } = usePeriod();
  const { show } = useNotices();
  const [chosen, setChosen] = useRemembered<Chosen>(`papers.compose.${paper}`, USUAL);
  const field = useRef<HTMLTextAreaElement>(null);
  const hour = asOf === today ? fullHour(new Date()) : null;
  const choice = choiceOf(paper, chosen, { year, asOf, roundId, hour });
  const outline = useQuery(register.papers.outline.queryOptions({ input: choice, placeholderData: keepPreviousData }));
  useClosedDay(ofRound(paper, chosen) ? roundId : undefined, asOf);
  const job = useMake(client.papers.make);
  const record = useChange(client.papers.record, ({ reminders }) => {
    // What was proposed for this time does not hold for the next.
    setChosen({ ...chosen, unitId: null, times: null, until: null });
    onRecorded(reminders);
  });
  const ready = outline.data !== undefined && !outline.isPlaceholderData && outline.error === null;
  const isMessage = choice.kind === 'messages';
  const error = outline.error ?? job.error ?? record.error;

  function copy(): void {
    const text = outline.data?.messages[0]?.text ?? '';
    void copyText(text, field.current).then(copied =>
      show({ sentence: copied ? words.copied : words.notCopied, action: null }),
    );
  }

  function act(): void {
    if (!ready) return;
    if (isMessage) copy();
    else if (!job.isBusy) job.start({ choice }, outline.data.count > 1 ? outline.data.suggestedName : null);
  }

  return (
    <SidePanel
      title={kinds[paper]}
      onClose={onClose}
      onSubmit={act}
      writes={false}
      footNote={<FootNote>{noteOf(choice.kind)}</FootNote>}
      buttons={
        <>
          {paper !== 'list' && (
            <WriteButton
              disabled={!ready}
              loading={record.isPending}
              onClick={whenRead(() => record.mutate({ choice, on: asOf }))}
            >
              {words.record}
            </WriteButton>
          )}
          {isMessage ? (
            <Button type="submit" variant="filled" disabled={!ready}>
              {words.copy}
              <SaveKey />
            </Button>
          ) : (
            <Button type="submit" variant="filled" disabled={!ready || job.isBusy}>
              {words.export}
              <SaveKey />
            </Button>
          )}
        </>
      }
    >
      {error && <ErrorBox error={error} />}
      <ComposeFields
        paper={paper}
        chosen={chosen}
        outline={outline.data}
        onChoose={next => {
          job.forget();
          setChosen(next);
        }}
      />
      <MakeProgress job={job} />
      {outline.data &&
        outline.error === null &&
        (isMessage ? (
          <Messages outline={outline.data} field={field} />
        ) : (
          <>
            <PreviewText choice={choice} outline={outline.data} />
            {ready && <OwnForm request={{ kind: 'paper', choice }} />}
            <OpenPlaces places={outline.data.openPlaces} roundId={outline.data.basisRoundId} />
          </>
        ))}
    </SidePanel>
  );
}

/** What a button does, once no text around it is unreadable. */
function whenRead(act: () => void): (event: MouseEvent<HTMLButtonElement>) => void {
  return event => {
    if (canBeRead(event.currentTarget.form)) act();
  };
}

function noteOf(kind: PaperKind): string {
  if (kind === 'chase' || kind === 'before' || kind === 'messages' || kind === 'list') return words.notes[kind];
  return words.notes.letter;
}

/** A paper with figures of a closed round: the top bar says of which day they are. */
function useClosedDay(roundId: string | undefined, asOf: string): void {
  const view = useQuery(
    register.rounds.view.queryOptions({ input: roundId === undefined ? skipToken : { id: roundId, asOf } }),
  );
  useFrozenDay(view.data?.closed?.asOf ?? null);
}
