import { Button } from '@mantine/core';
import { useState } from 'react';
import type { UnitRecord } from '../../../contract/units.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { useDraft } from '../../parts/fields/use-draft.ts';
import { SaveKey, SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { unitWords } from '../../words/units.ts';
import { type UnitDraft, UnitFields } from './unit-fields.tsx';
import classes from './units.module.css';

const { form: words } = unitWords;

const EMPTY: UnitDraft = {
  name: '',
  shortName: null,
  kind: 'grassrootsCell',
  parentId: null,
  position: null,
  cellCount: null,
  memberCount: null,
  contactPost: null,
  contactPhone: null,
  code: null,
  openedOn: null,
  note: null,
};

interface NewUnitsProps {
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

/** One new unit after the other: mostly the next one is of the same kind and belongs to the same body. */
export function NewUnits({ onCreated, onClose }: NewUnitsProps) {
  const [before, setBefore] = useState<UnitRecord | null>(null);
  return (
    <CreateUnitForm
      key={before?.id}
      before={before}
      onCreated={unit => {
        setBefore(unit);
        onCreated(unit.id);
      }}
      onClose={onClose}
    />
  );
}

interface CreateUnitFormProps {
  /** Added just now; null: this is the first. */
  readonly before: UnitRecord | null;
  readonly onCreated: (unit: UnitRecord) => void;
  readonly onClose: () => void;
}

function CreateUnitForm({ before, onCreated, onClose }: CreateUnitFormProps) {
  const empty = before === null ? EMPTY : { ...EMPTY, kind: before.kind, parentId: before.parentId };
  const form = useDraft(empty, 0, 'unit.new');
  const create = useChange(client.units.create, ({ record }) => {
    form.accept(empty, 0);
    onCreated(record);
  });
  const ready = form.draft.name.trim() !== '';

  function save(): void {
    const { position, ...fields } = form.draft;
    if (ready) create.mutate(position === null ? fields : { ...fields, position });
  }

  return (
    <SidePanel
      title={words.newTitle}
      onClose={onClose}
      onSubmit={save}
      held={create.isPending}
      footNote={
        <p className={classes.note} role="status">
          {before === null ? words.willCreate : words.added(before.name)}
        </p>
      }
      buttons={
        <Button type="submit" variant="filled" disabled={!ready} loading={create.isPending}>
          {words.create}
          <SaveKey />
        </Button>
      }
    >
      {create.error && <ErrorBox error={create.error} />}
      <UnitFields form={form} unitId={null} />
    </SidePanel>
  );
}
