import { Button, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { UnitRecord } from '../../../contract/units.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { formatDay } from '../../parts/format/days.ts';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { partWords } from '../../words/parts.ts';
import { unitWords } from '../../words/units.ts';
import { Profiles } from './profiles.tsx';
import { draftOf, UnitFields } from './unit-fields.tsx';
import classes from './units.module.css';

const { form: words, actions } = unitWords;

interface ChangeUnitFormProps {
  readonly unit: UnitRecord;
  readonly takeFocus: boolean;
  readonly onCloseUnit: () => void;
  readonly onClose: () => void;
}

export function ChangeUnitForm({ unit, takeFocus, onCloseUnit, onClose }: ChangeUnitFormProps) {
  const { asOf } = usePeriod();
  const form = useDraft(draftOf(unit), unit.version, `unit.${unit.id}`);
  const [from, setFrom] = useState<string | null>(null);
  const change = useChange(
    client.units.change,
    ({ record }) => {
      form.accept(draftOf(record), record.version);
      setFrom(null);
    },
    form.refused,
  );
  const remove = useChange(client.units.remove, onClose);
  const ready = form.changed && form.draft.name.trim() !== '';

  function save(): void {
    if (!ready) return;
    const { position, ...fields } = form.send();
    const changes = position === null || position === undefined ? fields : { ...fields, position };
    change.mutate({ id: unit.id, version: form.version, asOf, changes, ...(from === null ? {} : { from }) });
  }

  return (
    <SidePanel
      title={words.title}
      subject={<UnitLink unitId={unit.id} name={unit.name} />}
      about={<p className={classes.note}>{aboutUnit(unit)}</p>}
      takeFocus={takeFocus}
      onClose={onClose}
      onSubmit={save}
      footNote={<p className={classes.note}>{whatSavingDoes(form.changed, from)}</p>}
      buttons={
        <>
          <Menu position="top-start">
            <Menu.Target>
              <Button rightSection={<IconChevronUp size={16} stroke={1.6} />}>{words.more}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={onCloseUnit}>{actions.close}</Menu.Item>
              <Menu.Item onClick={() => remove.mutate({ id: unit.id, version: unit.version })}>
                {actions.remove}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {form.changed && <Button onClick={form.reset}>{partWords.panel.cancel}</Button>}
          <Button type="submit" variant="filled" disabled={!ready} loading={change.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {(change.error ?? remove.error) && <ErrorBox error={change.error ?? remove.error} />}
      <UnitFields form={form} unitId={unit.id} />
      <DayField label={words.from} description={words.fromHint} value={from} onChange={setFrom} />
      <Profiles profiles={unit.profiles} />
      <RecordHistory noun="unit" id={unit.id} />
    </SidePanel>
  );
}

function aboutUnit(unit: UnitRecord): string {
  const kind = unitKindLabel[unit.kind];
  return unit.closedOn === null ? kind : `${kind}, ${unitWords.closed(formatDay(unit.closedOn))}`;
}

function whatSavingDoes(changed: boolean, from: string | null): string {
  if (!changed) return words.unchanged;
  return from === null ? words.willCorrect : words.willStart(formatDay(from));
}
