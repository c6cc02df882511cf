import { Button } from '@mantine/core';
import { type ComponentProps, useEffect } from 'react';
import { answer } from '../../../contract/enumerations.ts';
import type { Meeting, MeetingFields } from '../../../contract/meetings.ts';
import { answerLabel } from '../../../contract/words/labels.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { FieldRow } from '../../parts/fields/field-row.tsx';
import { GroupsField } from '../../parts/fields/groups-field.tsx';
import { NumberField } from '../../parts/fields/number-field.tsx';
import { choicesOf } from '../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { meetingWords } from '../../words/meetings.ts';
import { Attachments } from '../packages/attachments.tsx';
import { answersByCount } from './cell-value.ts';
import type { GridLine } from './lines.ts';
import classes from './meetings.module.css';

const { panel: words } = meetingWords;

type Draft = Omit<MeetingFields, 'unitId' | 'year' | 'month' | 'kind'>;

const EMPTY: Draft = {
  content: null,
  doneCount: null,
  totalCount: null,
  heldOn: null,
  topic: null,
  groups: [],
  attendance: null,
  note: null,
};

function draftOf(record: Meeting): Draft {
  const { content, doneCount, totalCount, heldOn, topic, groups, attendance, note } = record;
  return { content, doneCount, totalCount, heldOn, topic, groups, attendance, note };
}

interface MeetingFormProps {
  readonly head: Omit<ComponentProps<typeof SidePanel>, 'children'>;
  readonly record: Meeting | null;
  readonly place: Pick<MeetingFields, 'unitId' | 'year' | 'month' | 'kind'>;
  readonly line: GridLine;
  readonly onDirty: (dirty: boolean) => void;
}

export function MeetingForm({ head, record, place, line, onDirty }: MeetingFormProps) {
  const form = useDraft(record === null ? EMPTY : draftOf(record), record?.version ?? 0);
  const create = useChange(client.meetings.create);
  const change = useChange(
    client.meetings.change,
    ({ record: saved }) => form.accept(draftOf(saved), saved.version),
    form.refused,
  );
  const remove = useChange(client.meetings.remove);
  const { changed } = form;
  useEffect(() => onDirty(changed), [onDirty, changed]);
  useEffect(() => () => onDirty(false), [onDirty]);

  function save(): void {
    if (!changed) return;
    if (record === null) create.mutate({ ...place, ...form.draft });
    else change.mutate({ id: record.id, version: form.version, changes: form.send() });
  }

  const error = create.error ?? change.error ?? remove.error;
  return (
    <SidePanel
      {...head}
      onSubmit={save}
      held={create.isPending}
      footNote={<p className={classes.note}>{whatSavingDoes(changed, record)}</p>}
      buttons={
        <>
          {record !== null && (
            <Button onClick={() => remove.mutate({ id: record.id, version: record.version })}>{words.remove}</Button>
          )}
          <Button type="submit" variant="filled" disabled={!changed} loading={create.isPending || change.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {error && <ErrorBox error={error} />}
      <ChoiceField label={words.content} choices={choicesOf(answerLabel, answer.options)} {...form.field('content')} />
      {answersByCount(line.unitKind) && (
        <FieldRow>
          <NumberField label={words.done} {...form.field('doneCount')} />
          <NumberField label={words.total} {...form.field('totalCount')} />
        </FieldRow>
      )}
      <FieldRow>
        <DayField label={place.month === null ? words.heldOnYear : words.heldOn} {...form.field('heldOn')} />
        <NumberField label={words.attendance} {...form.field('attendance')} />
      </FieldRow>
      <TextField label={words.topic} {...form.field('topic')} />
      <GroupsField {...form.field('groups')} />
      <ParagraphField label={words.note} {...form.field('note')} />
      <Attachments noun="meeting" recordId={record?.id ?? null} />
      {record !== null && <RecordHistory noun="meeting" id={record.id} />}
    </SidePanel>
  );
}

function whatSavingDoes(changed: boolean, record: Meeting | null): string {
  if (!changed) return words.unchanged;
  return record === null ? words.willCreate : words.willChange;
}
