import { Button } from '@mantine/core';
import type { UnitRecord } from '../../../contract/units.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { UnitsField } from '../../parts/fields/unit-field.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { unitWords } from '../../words/units.ts';
import classes from './units.module.css';

const { close: words } = unitWords;

interface CloseUnitFormProps {
  readonly unit: UnitRecord;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

interface Closing {
  readonly closedOn: string | null;
  readonly successorIds: readonly string[];
}

/** A unit that merged or was dissolved: closed with a day, its past stays. */
export function CloseUnitForm({ unit, onBack, onClose }: CloseUnitFormProps) {
  const { asOf } = usePeriod();
  const form = useDraft<Closing>(closingOf(unit, asOf), unit.version, `unit.close.${unit.id}`);
  const { closedOn, successorIds } = form.draft;
  const close = useChange(
    client.units.close,
    ({ record }) => {
      form.accept(closingOf(record, asOf), record.version);
      onBack();
    },
    form.refused,
  );

  function save(): void {
    if (closedOn === null) return;
    close.mutate({ id: unit.id, version: form.version, closedOn, successorIds: [...successorIds] });
  }

  return (
    <SidePanel
      title={words.title}
      subject={unit.name}
      onClose={onClose}
      onSubmit={save}
      held={close.isPending}
      buttons={
        <>
          <Button onClick={onBack}>{words.back}</Button>
          <Button type="submit" variant="filled" disabled={closedOn === null} loading={close.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {close.error && <ErrorBox error={close.error} />}
      <p className={classes.note}>{words.hint}</p>
      <DayField label={words.day} {...form.field('closedOn')} error={closedOn === null ? words.dayNeeded : undefined} />
      <UnitsField label={words.successors} {...form.field('successorIds')} without={[unit.id]} />
    </SidePanel>
  );
}

function closingOf({ closedOn, successorIds }: UnitRecord, asOf: string): Closing {
  return { closedOn: closedOn ?? asOf, successorIds };
}
