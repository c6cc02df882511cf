import { Button } from '@mantine/core';
import { unitKind } from '../../../../contract/enumerations.ts';
import type { UnitRecord } from '../../../../contract/units.ts';
import { unitKindLabel } from '../../../../contract/words/labels.ts';
import { client } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { NumberField } from '../../../parts/fields/number-field.tsx';
import { choicesOf, SelectField } from '../../../parts/fields/select-field.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { UnitField } from '../../../parts/fields/unit-field.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { useUnits } from '../../../parts/fields/use-units.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { reorganiseWords as words } from '../../../words/reorganise.ts';
import { Effects, sentencesOfRounds } from './effects.tsx';
import { usePreview } from './use-preview.ts';

interface FromDayPanelProps {
  readonly kind: 'rename' | 'move' | 'kind';
  readonly unit: UnitRecord;
  readonly onClose: () => void;
}

interface FromDay extends Pick<UnitRecord, 'name' | 'parentId' | 'kind' | 'cellCount'> {
  readonly on: string | null;
}

const KINDS = choicesOf(unitKindLabel, unitKind.options);

/** One thing of a unit that is otherwise from a day on; before it all stays. */
export function FromDayPanel({ kind, unit, onClose }: FromDayPanelProps) {
  const { asOf } = usePeriod();
  const units = useUnits();
  const form = useDraft(fieldsOf(unit, asOf), unit.version, `unit.${kind}.${unit.id}`);
  const { on, ...draft } = form.draft;
  const { on: _day, ...changes } = form.changes;
  const preview = usePreview([unit.id], on);
  const change = useChange(
    client.units.change,
    ({ record }) => {
      form.accept(fieldsOf(record, asOf), record.version);
      onClose();
    },
    form.refused,
  );
  const isNamed = draft.name.trim() !== '';
  const ready = on !== null && isNamed && Object.keys(changes).length > 0;

  function effect(): string[] {
    if (!ready || on === null) return [];
    const day = formatDay(on);
    const parent = units.find(({ id }) => id === draft.parentId)?.name ?? words.move.direct;
    const renamed = changes.name !== undefined && changes.name !== unit.name;
    return [
      ...(kind === 'move' ? [words.move.effect(unit.name, parent, day)] : []),
      ...(kind === 'kind' ? [words.kind.effect(unit.name, unitKindLabel[draft.kind], day)] : []),
      ...(renamed ? [words.rename.effect(unit.name, draft.name, day)] : []),
      ...sentencesOfRounds(
        preview.rounds.filter(({ state }) => state === 'closed'),
        { ends: false, founds: false },
      ),
    ];
  }

  return (
    <SidePanel
      title={words[kind].title}
      subject={unit.name}
      onClose={onClose}
      held={change.isPending}
      onSubmit={() => {
        if (ready && on !== null) change.mutate({ id: unit.id, version: form.version, asOf: on, from: on, changes });
      }}
      buttons={
        <Button type="submit" variant="filled" disabled={!ready} loading={change.isPending}>
          {words[kind].save}
          <SaveKey />
        </Button>
      }
    >
      {change.error && <ErrorBox error={change.error} />}
      {kind === 'move' && (
        <UnitField
          label={words.move.parent}
          description={words.move.direct}
          without={[unit.id]}
          {...form.field('parentId')}
        />
      )}
      {kind === 'kind' && (
        <>
          <SelectField
            label={words.kind.kind}
            choices={KINDS}
            value={draft.kind}
            onChange={value => form.field('kind').onChange(value ?? unit.kind)}
          />
          <NumberField label={words.kind.cellCount} {...form.field('cellCount')} />
        </>
      )}
      {kind !== 'move' && (
        <TextField
          label={kind === 'kind' ? words.kind.nameToo : words.rename.name}
          value={draft.name}
          error={isNamed ? undefined : words.nameNeeded}
          onChange={name => form.field('name').onChange(name ?? '')}
        />
      )}
      <DayField
        label={words.on}
        description={words.onHint}
        error={on === null ? words.dayNeeded : undefined}
        {...form.field('on')}
      />
      <Effects sentences={effect()} />
    </SidePanel>
  );
}

function fieldsOf({ name, parentId, kind, cellCount }: UnitRecord, on: string): FromDay {
  return { on, name, parentId, kind, cellCount };
}
