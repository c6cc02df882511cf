import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { FoundedUnit, Merger } from '../../../../contract/reorganisation.ts';
import type { UnitRecord } from '../../../../contract/units.ts';
import { client } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { NumberField } from '../../../parts/fields/number-field.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { UnitField, UnitsField } from '../../../parts/fields/unit-field.tsx';
import { useUnits } from '../../../parts/fields/use-units.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { formatAlone } from '../../../parts/format/numbers.ts';
import { SegmentTabs } from '../../../parts/segment-tabs/segment-tabs.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { reorganiseWords } from '../../../words/reorganise.ts';
import { AskedRounds, Effects, sentencesOfRounds } from './effects.tsx';
import { usePreview } from './use-preview.ts';

const { merge: words, on: onLabel, onHint, dayNeeded } = reorganiseWords;

const WAYS = [
  { key: 'existing', label: words.existing },
  { key: 'founded', label: words.founded },
] as const;

interface MergePanelProps {
  readonly unit: UnitRecord;
  readonly onClose: () => void;
}

/** The unit, alone or with others, goes into another one or a new one, on a day; everything in one step. */
export function MergePanel({ unit, onClose }: MergePanelProps) {
  const { asOf } = usePeriod();
  const units = useUnits();
  const [on, setOn] = useState<string | null>(asOf);
  const [others, setOthers] = useState<string[]>([]);
  const [way, setWay] = useState<(typeof WAYS)[number]['key']>('existing');
  const [successorId, setSuccessorId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [cellCount, setCellCount] = useState<number | null>(null);
  const [childrenFollow, setChildrenFollow] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const preview = usePreview([unit.id, ...others], on);
  const merge = useChange(client.units.merge, onClose);

  const intoName = way === 'founded' ? name.trim() : (units.find(({ id }) => id === successorId)?.name ?? '');
  const into = successorOf();

  function successorOf(): Merger['into'] | null {
    if (way === 'existing') {
      return successorId === null
        ? null
        : { kind: 'existing', id: successorId, ...(cellCount === null ? {} : { cellCount }) };
    }
    return intoName === '' ? null : { kind: 'founded', unit: foundedAs(unit, intoName, cellCount) };
  }

  function save(): void {
    if (on === null || into === null) return;
    merge.mutate({
      on,
      units: preview.units.map(({ id, version }) => ({ id, version })),
      into,
      childrenFollow,
      roundIds: preview.rounds.filter(({ id, state }) => state === 'open' && !left.has(id)).map(({ id }) => id),
    });
  }

  const below = preview.units.reduce((sum, { below: names }) => sum + names.length, 0);
  const sentences =
    on === null || intoName === ''
      ? []
      : [
          words.ends(preview.units.map(({ name: ending }) => ending).join('; '), intoName, formatDay(on)),
          ...(below > 0 && childrenFollow ? [words.below(formatAlone(below), intoName)] : []),
          ...sentencesOfRounds(preview.rounds),
        ];

  return (
    <SidePanel
      title={words.title}
      subject={unit.name}
      onClose={onClose}
      onSubmit={save}
      buttons={
        <Button
          type="submit"
          variant="filled"
          disabled={on === null || into === null || preview.units.length === 0}
          loading={merge.isPending}
        >
          {words.save}
          <SaveKey />
        </Button>
      }
    >
      {merge.error && <ErrorBox error={merge.error} />}
      <DayField
        label={onLabel}
        description={onHint}
        value={on}
        error={on === null ? dayNeeded : undefined}
        onChange={setOn}
      />
      <SegmentTabs label={words.into} tabs={WAYS} chosen={way} onChoose={setWay} />
      {way === 'existing' ? (
        <UnitField
          label={words.successor}
          value={successorId}
          without={[unit.id, ...others]}
          onChange={setSuccessorId}
        />
      ) : (
        <TextField label={words.founded} value={name} onChange={text => setName(text ?? '')} />
      )}
      <NumberField
        label={words.cellCount}
        description={words.cellCountHint}
        value={cellCount}
        onChange={setCellCount}
      />
      <UnitsField
        label={words.more}
        value={others}
        without={[unit.id, ...(successorId === null ? [] : [successorId])]}
        onChange={setOthers}
      />
      {below > 0 && (
        <Checkbox
          label={words.childrenFollow}
          checked={childrenFollow}
          onChange={event => setChildrenFollow(event.currentTarget.checked)}
        />
      )}
      <AskedRounds rounds={preview.rounds} left={left} onLeft={setLeft} ends founds={way === 'founded'} />
      <Effects sentences={sentences} />
    </SidePanel>
  );
}

/** A new unit of the kind of the one it takes the place of. */
export function foundedAs({ kind }: UnitRecord, name: string, cellCount: number | null): FoundedUnit {
  return { name, kind, cellCount, shortName: null, memberCount: null, contactPost: null, contactPhone: null };
}
