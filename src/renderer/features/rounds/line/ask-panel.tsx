import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoundLine, RoundView } from '../../../../contract/rounds.ts';
import { client } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { FieldRow } from '../../../parts/fields/field-row.tsx';
import { ParagraphField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { partWords } from '../../../words/parts.ts';
import { receiptWords } from '../../../words/receipts.ts';
import { latestCounted } from '../receipt/latest-counted.ts';
import { receiptsOfLine } from '../receipt/receipts-of-line.ts';
import classes from '../rounds.module.css';
import { AboutLine, subjectOf } from './panel-head.tsx';

const { ask: words } = receiptWords;

interface AskPanelProps {
  readonly view: RoundView;
  readonly line: RoundLine;
  readonly onClose: () => void;
}

interface Asked {
  readonly askedOn: string | null;
  readonly what: string | null;
  readonly due: string | null;
}

/** "Đề nghị bổ sung": what is missing in the latest report, and until when; the report stays received. */
export function AskPanel({ view, line, onClose }: AskPanelProps) {
  const { asOf } = usePeriod();
  const receipts = useQuery(receiptsOfLine(view.round.id, line.unitId));
  const form = useDraft<Asked>({ askedOn: asOf, what: null, due: null }, 0, `ask.${view.round.id}.${line.unitId}`);
  const { askedOn, what, due } = form.draft;
  const [tried, setTried] = useState(false);
  const ask = useChange(client.receipts.askToComplete, () => {
    form.reset();
    onClose();
  });
  const isMissing = what === null || what.trim() === '';
  const receipt = latestCounted(receipts.data?.items ?? []);

  function save(): void {
    setTried(true);
    if (isMissing || receipt === undefined || askedOn === null) return;
    ask.mutate({ id: receipt.id, version: receipt.version, askedOn, what, due });
  }

  const error = ask.error ?? receipts.error;
  return (
    <SidePanel
      title={words.title}
      subject={subjectOf(line)}
      about={<AboutLine line={line} />}
      onClose={onClose}
      onSubmit={save}
      held={ask.isPending}
      footNote={<p className={classes.footNote}>{words.effect}</p>}
      buttons={
        <>
          {form.changed && <Button onClick={form.reset}>{partWords.panel.cancel}</Button>}
          <Button type="submit" variant="filled" loading={ask.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {error && <ErrorBox error={error} />}
      <ParagraphField
        label={words.what}
        {...form.field('what')}
        minRows={3}
        error={tried && isMissing ? words.whatNeeded : undefined}
      />
      <FieldRow>
        <DayField label={words.due} {...form.field('due')} />
        <DayField label={words.askedOn} {...form.field('askedOn')} />
      </FieldRow>
    </SidePanel>
  );
}
