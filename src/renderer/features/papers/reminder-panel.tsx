import { Button } from '@mantine/core';
import { useState } from 'react';
import { reminderChannel } from '../../../contract/enumerations.ts';
import type { ReminderEntry, ReminderFields } from '../../../contract/papers.ts';
import { fieldLabel } from '../../../contract/words/fields.ts';
import { reminderChannelLabel } from '../../../contract/words/labels.ts';
import { reminderTimesText } from '../../../contract/words/reminders.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { FieldRow } from '../../parts/fields/field-row.tsx';
import { choicesOf, SelectField } from '../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../parts/fields/text-field.tsx';
import { UnitsField } from '../../parts/fields/unit-field.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { paperWords } from '../../words/papers.ts';

const { reminder: words, panel: panelWords, actions, columns } = paperWords;

const CHANNELS = choicesOf(reminderChannelLabel, reminderChannel.options);

interface ReminderPanelProps {
  readonly entry: ReminderEntry;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

export function ReminderPanel({ entry, takeFocus, onClose }: ReminderPanelProps) {
  const form = useDraft<ReminderFields>(fieldsOf(entry), entry.version, `reminder.${entry.id}`);
  const change = useChange(
    client.reminders.change,
    ({ record }) => form.accept(fieldsOf(record), record.version),
    form.refused,
  );
  const remove = useChange(client.reminders.remove, onClose);
  const day = form.field('remindedOn');
  const channel = form.field('channel');
  const error = change.error ?? remove.error;
  return (
    <SidePanel
      title={reminderTimesText(entry.times)}
      subject={<UnitLink unitId={entry.unitId} name={entry.unitName} />}
      takeFocus={takeFocus}
      onClose={onClose}
      onSubmit={() => {
        if (form.changed) change.mutate({ id: entry.id, version: form.version, changes: form.send() });
      }}
      footNote={<FootNote>{form.changed ? words.willChange : panelWords.unchanged}</FootNote>}
      buttons={
        <>
          <Button loading={remove.isPending} onClick={() => remove.mutate({ id: entry.id, version: entry.version })}>
            {actions.remove}
          </Button>
          <Button type="submit" variant="filled" disabled={!form.changed} loading={change.isPending}>
            {panelWords.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {error && <ErrorBox error={error} />}
      <FieldRow>
        <DayField label={words.day} value={day.value} onChange={value => day.onChange(value ?? day.value)} />
        <SelectField
          label={columns.channel}
          choices={CHANNELS}
          value={channel.value}
          onChange={value => channel.onChange(value ?? channel.value)}
        />
      </FieldRow>
      <TextField label={words.result} {...form.field('result')} />
      <ParagraphField label={fieldLabel.note ?? ''} minRows={1} {...form.field('note')} />
      <RecordHistory noun="reminder" id={entry.id} />
    </SidePanel>
  );
}

function fieldsOf({ times, channel, remindedOn, result, note }: ReminderFields): ReminderFields {
  return { times, channel, remindedOn, result, note };
}

interface NewReminder {
  readonly unitIds: readonly string[];
  readonly day: string | null;
  readonly channel: ReminderFields['channel'];
  readonly note: string | null;
}

interface NewReminderPanelProps {
  /** Undefined: the rounds of the year are not known yet, or there is none; what was typed waits. */
  readonly roundId: string | undefined;
  readonly onClose: () => void;
}

/** A reminder by telephone or otherwise, of units whose report has not come. */
export function NewReminderPanel({ roundId, onClose }: NewReminderPanelProps) {
  const { asOf } = usePeriod();
  const form = useDraft<NewReminder>({ unitIds: [], day: asOf, channel: 'telephone', note: null }, 0, 'reminder.new');
  const { unitIds, day, channel, note } = form.draft;
  const [tried, setTried] = useState(false);
  const record = useChange(client.reminders.record, () => {
    form.reset();
    onClose();
  });

  function save(): void {
    setTried(true);
    if (roundId === undefined || day === null || unitIds.length === 0) return;
    record.mutate({ roundId, unitIds: [...unitIds], channel, remindedOn: day, note });
  }

  return (
    <SidePanel
      title={words.newTitle}
      onClose={onClose}
      onSubmit={save}
      held={record.isPending}
      footNote={<FootNote>{words.effect}</FootNote>}
      buttons={
        <Button type="submit" variant="filled" disabled={roundId === undefined} loading={record.isPending}>
          {words.save}
          <SaveKey />
        </Button>
      }
    >
      {record.error && <ErrorBox error={record.error} />}
      <UnitsField
        label={words.units}
        {...form.field('unitIds')}
        error={tried && unitIds.length === 0 ? words.unitsNeeded : undefined}
      />
      <FieldRow>
        <DayField
          label={words.day}
          {...form.field('day')}
          error={tried && day === null ? words.dayNeeded : undefined}
        />
        <SelectField
          label={columns.channel}
          choices={CHANNELS}
          value={channel}
          onChange={value => form.field('channel').onChange(value ?? channel)}
        />
      </FieldRow>
      <ParagraphField label={fieldLabel.note ?? ''} minRows={1} {...form.field('note')} />
    </SidePanel>
  );
}
