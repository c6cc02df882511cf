import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RoundLine, RoundView } from '../../../../contract/rounds.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { formatAlone } from '../../../parts/format/numbers.ts';
import { RecordHistory } from '../../../parts/record-history/record-history.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { partWords } from '../../../words/parts.ts';
import { roundWords } from '../../../words/rounds.ts';
import classes from '../rounds.module.css';
import { AboutLine, subjectOf } from './panel-head.tsx';

const { exempt: words } = roundWords;

interface ExemptPanelProps {
  readonly view: RoundView;
  readonly line: RoundLine;
  readonly onClose: () => void;
}

/** "Không phải báo cáo", with the reason that the report will give. */
export function ExemptPanel({ view, line, onClose }: ExemptPanelProps) {
  const form = useDraft({ reason: line.exemptReason }, 0, `exempt.${view.round.id}.${line.unitId}`);
  const reason = form.draft.reason ?? '';
  const [asked, setAsked] = useState(false);
  const exempt = useChange(client.rounds.exempt, () => {
    form.reset();
    onClose();
  });
  const isMissing = reason.trim() === '';

  function save(): void {
    setAsked(true);
    if (!isMissing) exempt.mutate({ roundId: view.round.id, unitIds: [line.unitId], reason });
  }

  const rest = view.figures.expected - (line.state === 'exempt' ? 0 : 1);
  return (
    <SidePanel
      title={words.title}
      subject={subjectOf(line)}
      about={<AboutLine line={line} />}
      onClose={onClose}
      onSubmit={save}
      held={exempt.isPending}
      footNote={<p className={classes.footNote}>{words.effect(formatAlone(rest))}</p>}
      buttons={
        <>
          {form.changed && <Button onClick={form.reset}>{partWords.panel.cancel}</Button>}
          <Button type="submit" variant="filled" loading={exempt.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {exempt.error && <ErrorBox error={exempt.error} />}
      <TextField
        label={words.reason}
        {...form.field('reason')}
        error={asked && isMissing ? words.reasonNeeded : undefined}
        data-autofocus
      />
      {line.rosterLineId !== null && <RecordHistory noun="rosterLine" id={line.rosterLineId} />}
    </SidePanel>
  );
}
