import { Checkbox } from '@mantine/core';
import type { Merger } from '../../../../contract/reorganisation.ts';
import type { UnitRecord } from '../../../../contract/units.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { NumberField } from '../../../parts/fields/number-field.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { UnitField, UnitsField } from '../../../parts/fields/unit-field.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
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

interface MergeDraft {
  readonly others: readonly string[];
  readonly way: (typeof WAYS)[number]['key'];
  readonly successorId: string | null;
  readonly name: string;
  readonly cellCount: number | null;
  readonly childrenFollow: boolean;
}

const EMPTY: MergeDraft = {
  others: [],
  way: 'existing',
  successorId: null,
  name: '',
  cellCount: null,
  childrenFollow: true,
};

/** The unit, alone or with others, goes into another one or a new one, on a day; everything in one step. */
export function MergePanel({ unit, onClose }: MergePanelProps) {
  const units = useUnits();
  const draftName = `unit.merge.${unit.id}`;
  const form = useDraft(EMPTY, 0, draftName);
  const { others, way, successorId, name, cellCount, childrenFollow } = form.draft;
  const reorganisation = useReorganisation(draftName, [unit.id, ...others]);
  const { preview, roundIds } = reorganisation;
  const merge = useChange(client.units.merge, () => {
    form.reset();
    reorganisation.reset();
    onClose();
  });

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
      <SegmentTabs label={words.into} tabs={WAYS} chosen={way} onChoose={form.field('way').onChange} />
      {way === 'existing' ? (
        <UnitField label={words.successor} without={[unit.id, ...others]} {...form.field('successorId')} />
      ) : (
        <TextField label={words.founded} value={name} onChange={text => form.field('name').onChange(text ?? '')} />
      )}
      <NumberField label={words.cellCount} description={words.cellCountHint} {...form.field('cellCount')} />
      <UnitsField
        label={words.more}
        without={[unit.id, ...(successorId === null ? [] : [successorId])]}
        {...form.field('others')}
      />
      {below > 0 && (
        <Checkbox
          label={words.childrenFollow}
          checked={childrenFollow}
          onChange={event => form.field('childrenFollow').onChange(event.currentTarget.checked)}
        />
      )}
    </ReorganisationPanel>
  );
}
