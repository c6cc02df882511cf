import { Button } from '@mantine/core';
import { useState } from 'react';
import { unitKind } from '../../../../contract/enumerations.ts';
import type { UnitProfileFields, UnitRecord } from '../../../../contract/units.ts';
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

const KINDS = choicesOf(unitKindLabel, unitKind.options);

/** One thing of a unit that is otherwise from a day on; before it all stays. */
export function FromDayPanel({ kind, unit, onClose }: FromDayPanelProps) {
  const { asOf } = usePeriod();
  const units = useUnits();
  const [on, setOn] = useState<string | null>(asOf);
  const [changes, setChanges] = useState<Partial<UnitProfileFields>>({});
  const preview = usePreview([unit.id], on);
  const change = useChange(client.units.change, onClose);
  const draft = { ...unit, ...changes };
  const isNamed = draft.name.trim() !== '';
  const ready = on !== null && isNamed && Object.keys(changes).length > 0;

  function set(more: Partial<UnitProfileFields>): void {
    setChanges({ ...changes, ...more });
  }

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
        if (ready && on !== null) change.mutate({ id: unit.id, version: unit.version, asOf: on, from: on, changes });
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
          value={draft.parentId}
          without={[unit.id]}
          onChange={parentId => set({ parentId })}
        />
      )}
      {kind === 'kind' && (
        <>
          <SelectField
            label={words.kind.kind}
            choices={KINDS}
            value={draft.kind}
            onChange={value => set({ kind: value ?? unit.kind })}
          />
          <NumberField
            label={words.kind.cellCount}
            value={draft.cellCount}
            onChange={cellCount => set({ cellCount })}
          />
        </>
      )}
      {kind !== 'move' && (
        <TextField
          label={kind === 'kind' ? words.kind.nameToo : words.rename.name}
          value={draft.name}
          error={isNamed ? undefined : words.nameNeeded}
          onChange={name => set({ name: name ?? '' })}
        />
      )}
      <DayField
        label={words.on}
        description={words.onHint}
        value={on}
        error={on === null ? words.dayNeeded : undefined}
        onChange={setOn}
      />
      <Effects sentences={effect()} />
    </SidePanel>
  );
}
