import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { answer } from '../../../contract/enumerations.ts';
import { answerLabel } from '../../../contract/words/labels.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { FieldRow, FieldSection } from '../../parts/fields/field-row.tsx';
import { choicesOf } from '../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { workPlanWords } from '../../words/work-plans.ts';
import { Attachments } from '../packages/attachments.tsx';
import type { PlanLine } from './plan-line.ts';
import classes from './work-plans.module.css';

const { panel: words } = workPlanWords;
const ANSWERS = choicesOf(answerLabel, answer.options);

interface PlanPanelProps {
  readonly line: PlanLine;
  readonly takeFocus: boolean;
  /** The unit is kept although the selection went on, for something is not saved yet. */
  readonly pinned: boolean;
  readonly onDirty: (dirty: boolean) => void;
  readonly onClose: () => void;
}

/** Both facts of one unit, each with number and date. */
export function PlanPanel({ line, takeFocus, pinned, onDirty, onClose }: PlanPanelProps) {
  const { year } = usePeriod();
  const { record, unitId } = line;
  const form = useDraft(line.fields, record?.version ?? 0);
  const create = useChange(client.workPlans.create);
  const change = useChange(client.workPlans.change, undefined, form.refused);
  const remove = useChange(client.workPlans.remove);
  const { changed } = form;
  useEffect(() => onDirty(changed), [onDirty, changed]);
  useEffect(() => () => onDirty(false), [onDirty]);

  function save(): void {
    if (!changed) return;
    const { draft } = form;
    const done = { onSuccess: (saved: { record: { version: number } }) => form.accept(draft, saved.record.version) };
    if (record === null) create.mutate({ ...draft, unitId, year }, done);
    else change.mutate({ id: record.id, version: form.version, changes: form.send() }, done);
  }

  const error = create.error ?? change.error ?? remove.error;
  return (
    <SidePanel
      title={words.title}
      subject={<UnitLink unitId={line.unitId} name={line.unitName} />}
      about={
        <p className={classes.note}>
          {words.year(year)} {pinned && words.pinned}
        </p>
      }
      takeFocus={takeFocus}
      onClose={onClose}
      onSubmit={save}
      held={create.isPending}
      footNote={<p className={classes.note}>{changed ? words.willSave : words.unchanged}</p>}
      buttons={
        <>
          {record !== null && <Button onClick={() => remove.mutate(record)}>{words.remove}</Button>}
          <Button type="submit" variant="filled" disabled={!changed} loading={create.isPending || change.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {error && <ErrorBox error={error} />}
      <ChoiceField label={words.inProgramme} choices={ANSWERS} {...form.field('inProgramme')} />
      <FieldRow>
        <TextField label={words.number} {...form.field('programmeNumber')} />
        <DayField label={words.date} {...form.field('programmeDate')} />
      </FieldRow>
      <FieldSection>{words.ownPlan}</FieldSection>
      <ChoiceField label={words.hasOwnPlan} choices={ANSWERS} {...form.field('ownPlan')} />
      <FieldRow>
        <TextField label={words.number} {...form.field('ownPlanNumber')} />
        <DayField label={words.date} {...form.field('ownPlanDate')} />
      </FieldRow>
      <ParagraphField label={words.note} {...form.field('note')} />
      <Attachments noun="workPlan" recordId={record?.id ?? null} />
      {record !== null && <RecordHistory noun="workPlan" id={record.id} />}
    </SidePanel>
  );
}
