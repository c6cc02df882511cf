import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { UpwardReportFields, UpwardReportLine } from '../../../../contract/upward-reports.ts';
import { fieldLabel, fieldLabelOf } from '../../../../contract/words/fields.ts';
import { client, register } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { FieldRow } from '../../../parts/fields/field-row.tsx';
import { ParagraphField, TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../../parts/record-history/record-history.tsx';
import { FootNote } from '../../../parts/side-panel/foot-note.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { upwardWords as words } from '../../../words/upward-reports.ts';

type Draft = Omit<UpwardReportFields, 'dueOn'> & { readonly dueOn: string | null };

function draftOf({ year, recipient, subject, dueOn, number, sentOn, note }: Draft): Draft {
  return { year, recipient, subject, dueOn, number, sentOn, note };
}

const labelOf = (field: string): string => fieldLabelOf('upwardReport', field);

interface UpwardPanelProps {
  /** Null: a new one. */
  readonly report: UpwardReportLine | null;
  readonly takeFocus: boolean;
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

/** One report owed upwards; the number and the day are filled in when it has gone. */
export function UpwardPanel({ report, takeFocus, onCreated, onClose }: UpwardPanelProps) {
  const { year } = usePeriod();
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const proposed = settings.data?.names.provincialBoard ?? '';
  const fresh: Draft = { year, recipient: proposed, subject: '', dueOn: null, number: null, sentOn: null, note: null };
  const form = useDraft<Draft>(
    report === null ? fresh : draftOf(report),
    report?.version ?? 0,
    `upward.${report?.id ?? 'new'}`,
  );
  const create = useChange(client.upwardReports.create, ({ record }) => {
    form.reset();
    onCreated(record.id);
  });
  const change = useChange(
    client.upwardReports.change,
    ({ record }) => form.accept(draftOf(record), record.version),
    form.refused,
  );
  const { draft } = form;
  const recipient = form.field('recipient');
  const subject = form.field('subject');
  const isComplete = draft.recipient.trim() !== '' && draft.subject.trim() !== '' && draft.dueOn !== null;
  const ready = isComplete && (report === null || form.changed);

  function save(): void {
    const { dueOn } = draft;
    if (!ready || dueOn === null) return;
    if (report === null) {
      create.mutate({ ...draft, dueOn });
      return;
    }
    const { dueOn: due, ...changes } = form.send();
    change.mutate({
      id: report.id,
      version: form.version,
      changes: due == null ? changes : { ...changes, dueOn: due },
    });
  }

  const error = create.error ?? change.error;
  return (
    <SidePanel
      title={report === null ? words.newTitle : words.title}
      {...(report === null ? {} : { subject: report.subject })}
      takeFocus={takeFocus}
      onClose={onClose}
      onSubmit={save}
      held={create.isPending}
      footNote={<FootNote>{noteOf(isComplete, report === null, form.changed)}</FootNote>}
      buttons={
        <Button type="submit" variant="filled" disabled={!ready} loading={create.isPending || change.isPending}>
          {report === null ? words.add : words.save}
          <SaveKey />
        </Button>
      }
    >
      {error && <ErrorBox error={error} />}
      <TextField
        label={labelOf('recipient')}
        value={recipient.value}
        onChange={text => recipient.onChange(text ?? '')}
      />
      <TextField
        label={labelOf('subject')}
        value={subject.value}
        onChange={text => subject.onChange(text ?? '')}
        data-autofocus
      />
      <FieldRow>
        <DayField label={labelOf('dueOn')} {...form.field('dueOn')} />
        <DayField label={labelOf('sentOn')} {...form.field('sentOn')} />
        <TextField label={labelOf('number')} {...form.field('number')} />
      </FieldRow>
      <ParagraphField label={fieldLabel.note ?? ''} minRows={1} {...form.field('note')} />
      {report !== null && <RecordHistory noun="upwardReport" id={report.id} />}
    </SidePanel>
  );
}

function noteOf(isComplete: boolean, isNew: boolean, changed: boolean): string {
  if (!isComplete) return words.needed;
  if (isNew) return words.effect;
  return changed ? words.willChange : words.unchanged;
}
