import { Button } from '@mantine/core';
import { useState } from 'react';
import type { UnitRecord } from '../../../contract/units.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { UnitsField } from '../../parts/fields/unit-field.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { unitWords } from '../../words/units.ts';
import classes from './units.module.css';

const { close: words } = unitWords;

interface CloseUnitFormProps {
  readonly unit: UnitRecord;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** A unit that merged or was dissolved: closed with a day, its past stays. */
export function CloseUnitForm({ unit, onBack, onClose }: CloseUnitFormProps) {
  const { asOf } = usePeriod();
  const [closedOn, setClosedOn] = useState<string | null>(unit.closedOn ?? asOf);
  const [successorIds, setSuccessorIds] = useState<string[]>([...unit.successorIds]);
  const close = useChange(client.units.close, onBack);

  function save(): void {
    if (closedOn !== null) close.mutate({ id: unit.id, version: unit.version, closedOn, successorIds });
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
      <DayField
        label={words.day}
        value={closedOn}
        onChange={setClosedOn}
        error={closedOn === null ? words.dayNeeded : undefined}
      />
      <UnitsField label={words.successors} value={successorIds} onChange={setSuccessorIds} without={[unit.id]} />
    </SidePanel>
  );
}
