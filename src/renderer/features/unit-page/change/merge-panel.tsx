import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Merger } from '../../../../contract/reorganisation.ts';
import type { UnitRecord } from '../../../../contract/units.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { NumberField } from '../../../parts/fields/number-field.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { UnitField, UnitsField } from '../../../parts/fields/unit-field.tsx';
import { useUnits } from '../../../parts/fields/use-units.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { formatAlone } from '../../../parts/format/numbers.ts';
import { SegmentTabs } from '../../../parts/segment-tabs/segment-tabs.tsx';
import { reorganiseWords } from '../../../words/reorganise.ts';
import { ReorganisationPanel } from './reorganisation-panel.tsx';
import { foundedAs, useReorganisation } from './use-reorganisation.ts';

const { merge: words } = reorganiseWords;

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
  const units = useUnits();
  const [others, setOthers] = useState<string[]>([]);
  const [way, setWay] = useState<(typeof WAYS)[number]['key']>('existing');
  const [successorId, setSuccessorId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [cellCount, setCellCount] = useState<number | null>(null);
  const [childrenFollow, setChildrenFollow] = useState(true);
  const reorganisation = useReorganisation([unit.id, ...others]);
  const { preview, roundIds } = reorganisation;
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

  const below = preview.units.reduce((sum, { below: names }) => sum + names.length, 0);

  function effects(on: string): readonly string[] {
    const ending = preview.units.map(({ name: unitName }) => unitName).join('; ');
    return [
      words.ends(ending, intoName, formatDay(on)),
      ...(below > 0 && childrenFollow ? [words.below(formatAlone(below), intoName)] : []),
    ];
  }

  function save(on: string): void {
    if (into === null) return;
    const units = preview.units.map(({ id, version }) => ({ id, version }));
    merge.mutate({ on, units, into, childrenFollow, roundIds });
  }

  return (
    <ReorganisationPanel
      words={words}
      unitName={unit.name}
      reorganisation={reorganisation}
      change={merge}
      isSaid={into !== null}
      ends
      founds={way === 'founded'}
      effects={effects}
      onSave={save}
      onClose={onClose}
    >
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
    </ReorganisationPanel>
  );
}
