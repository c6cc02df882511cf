import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RoundLine, RoundView } from '../../../../contract/rounds.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { RecordHistory } from '../../../parts/record-history/record-history.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { partWords } from '../../../words/parts.ts';
import { roundWords } from '../../../words/rounds.ts';
import classes from '../rounds.module.css';
import { AboutLine, subjectOf } from './panel-head.tsx';

const { extend: words } = roundWords;

interface ExtendPanelProps {
  readonly view: RoundView;
  readonly line: RoundLine;
  readonly onClose: () => void;
}

/** "Gia hạn": a later last day on time for one unit, itself still on time. */
export function ExtendPanel({ view, line, onClose }: ExtendPanelProps) {
  const form = useDraft(
    { to: line.extendedTo, reason: line.extensionReason },
    0,
    `extend.${view.round.id}.${line.unitId}`,
  );
  const { to, reason } = form.draft;
  const [asked, setAsked] = useState(false);
  const extend = useChange(client.rounds.extend, () => {
    form.reset();
    onClose();
  });

  function save(): void {
    setAsked(true);
    if (to !== null) extend.mutate({ roundId: view.round.id, unitIds: [line.unitId], to, reason });
  }

  return (
    <SidePanel
      title={words.title}
      subject={subjectOf(line)}
      about={<AboutLine line={line} />}
      onClose={onClose}
      onSubmit={save}
      held={extend.isPending}
      footNote={to !== null && <p className={classes.footNote}>{words.effect(formatDay(to))}</p>}
      buttons={
        <>
          {form.changed && <Button onClick={form.reset}>{partWords.panel.cancel}</Button>}
          <Button type="submit" variant="filled" loading={extend.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {extend.error && <ErrorBox error={extend.error} />}
      <DayField
        label={words.to}
        description={words.toHint}
        {...form.field('to')}
        error={asked && to === null ? words.dayNeeded : undefined}
        data-autofocus
      />
      <TextField label={words.reason} {...form.field('reason')} />
      {line.rosterLineId !== null && <RecordHistory noun="rosterLine" id={line.rosterLineId} />}
    </SidePanel>
  );
}
