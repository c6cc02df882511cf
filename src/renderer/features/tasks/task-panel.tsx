import { Button } from '@mantine/core';
import { useState } from 'react';
import { taskState } from '../../../contract/enumerations.ts';
import type { TaskLine, TaskMeasure } from '../../../contract/tasks.ts';
import { taskStateLabel } from '../../../contract/words/labels.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { Facts } from '../../parts/facts/facts.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { choicesOf } from '../../parts/fields/select-field.tsx';
import { ParagraphField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { taskWords as words } from '../../words/tasks.ts';
import { Attachments } from '../packages/attachments.tsx';
import { TaskLeads } from './task-leads.tsx';
import { MeasureList, TaskMeasures } from './task-measures.tsx';

interface TaskPanelProps {
  readonly task: TaskLine;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

/** A task as printed, what is counted of it, who leads it, and its progress and evidence of the year. */
export function TaskPanel({ task, takeFocus, onClose }: TaskPanelProps) {
  const { year } = usePeriod();
  const [behind, setBehind] = useState<TaskMeasure | null>(null);
  const { progress } = task;
  const form = useDraft(fieldsOf(task), progress?.version ?? 0, `task.${task.number}.${year}`);
  const record = useChange(
    client.tasks.record,
    saved => form.accept({ state: saved.record.state, result: saved.record.result }, saved.record.version),
    form.refused,
  );
  if (behind !== null) return <MeasureList measure={behind} onClose={() => setBehind(null)} />;

  function save(): void {
    if (!form.changed) return;
    record.mutate({
      task: task.number,
      year,
      version: form.version === 0 ? null : form.version,
      changes: form.send(),
    });
  }
  const { columns } = words;
  return (
    <SidePanel
      title={words.panel}
      subject={words.number(task.number)}
      onClose={onClose}
      onSubmit={save}
      takeFocus={takeFocus}
      footNote={<FootNote>{form.changed ? words.willChange : words.unchanged}</FootNote>}
      buttons={
        <Button type="submit" variant="filled" disabled={!form.changed} loading={record.isPending}>
          {words.save}
          <SaveKey />
        </Button>
      }
    >
      {record.error && <ErrorBox error={record.error} />}
      <Facts
        facts={[
          [columns.content, task.content],
          [columns.lead, task.lead],
          [columns.cooperation, task.cooperation],
          [columns.time, task.time],
          [columns.product, task.product],
        ]}
      />
      <FieldSection>{words.progress(year)}</FieldSection>
      <ChoiceField
        label={words.state}
        choices={choicesOf(taskStateLabel, taskState.options)}
        {...form.field('state')}
      />
      <ParagraphField label={words.result} {...form.field('result')} />
      <TaskMeasures measures={task.measures} onOpen={setBehind} />
      {progress === null ? (
        <FootNote>{words.filesAfterSaving}</FootNote>
      ) : (
        <Attachments noun="taskProgress" recordId={progress.id} />
      )}
      <TaskLeads task={task} />
      {progress !== null && <RecordHistory noun="taskProgress" id={progress.id} />}
    </SidePanel>
  );
}

function fieldsOf({ progress }: TaskLine) {
  return { state: progress?.state ?? null, result: progress?.result ?? null };
}
