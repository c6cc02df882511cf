import { Button } from '@mantine/core';
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

interface CreateUnitFormProps {
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

export function CreateUnitForm({ onCreated, onClose }: CreateUnitFormProps) {
  const form = useDraft(EMPTY, 0, 'unit.new');
  const create = useChange(client.units.create, ({ record }) => {
    form.accept(EMPTY, 0);
    onCreated(record.id);
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
      footNote={<p className={classes.note}>{words.willCreate}</p>}
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
