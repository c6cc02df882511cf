import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { UnitRecord } from '../../../../contract/units.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { NumberField } from '../../../parts/fields/number-field.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { reorganiseWords } from '../../../words/reorganise.ts';
import classes from '../unit-page.module.css';
import { ReorganisationPanel } from './reorganisation-panel.tsx';
import { foundedAs, useReorganisation } from './use-reorganisation.ts';

const { split: words } = reorganiseWords;

interface Part {
  readonly key: number;
  readonly name: string;
  readonly cellCount: number | null;
}

const emptyPart = (key: number): Part => ({ key, name: '', cellCount: null });

interface SplitDraft {
  readonly staysAlive: boolean;
  readonly parts: readonly Part[];
}

const EMPTY: SplitDraft = { staysAlive: false, parts: [emptyPart(1), emptyPart(2)] };

interface SplitPanelProps {
  readonly unit: UnitRecord;
  readonly onClose: () => void;
}

/** New units out of one, which lives on beside them or ends; everything in one step. */
export function SplitPanel({ unit, onClose }: SplitPanelProps) {
  const draftName = `unit.split.${unit.id}`;
  const form = useDraft(EMPTY, 0, draftName);
  const { staysAlive, parts } = form.draft;
  const setParts = form.field('parts').onChange;
  const reorganisation = useReorganisation(draftName, [unit.id]);
  const split = useChange(client.units.split, () => {
    form.reset();
    reorganisation.reset();
    onClose();
  });
  const named = parts.filter(({ name }) => name.trim() !== '');

  function change(key: number, changes: Partial<Part>): void {
    setParts(parts.map(part => (part.key === key ? { ...part, ...changes } : part)));
  }

  function save(on: string): void {
    const founded = named.map(({ name, cellCount }) => foundedAs(unit, name.trim(), cellCount));
    split.mutate({ id: unit.id, version: unit.version, on, staysAlive, founded, roundIds: reorganisation.roundIds });
  }

  return (
    <ReorganisationPanel
      words={words}
      unitName={unit.name}
      reorganisation={reorganisation}
      change={split}
      isSaid={named.length > 0}
      missing={named.length === 0 ? words.needed : undefined}
      ends={!staysAlive}
      founds
      effects={on => [
        words.founds(named.map(({ name }) => name.trim()).join('; '), formatDay(on)),
        ...(staysAlive
          ? [words.staysBeside(unit.name)]
          : [words.ends(unit.name, formatDay(on)), words.belowFollow(named[0]?.name.trim() ?? '')]),
      ]}
      onSave={save}
      onClose={onClose}
    >
      {parts.map((part, index) => (
        <div key={part.key} className={classes.part}>
          <TextField
            label={words.names(index + 1)}
            value={part.name}
            onChange={name => change(part.key, { name: name ?? '' })}
          />
          <NumberField
            label={words.cells}
            value={part.cellCount}
            onChange={cellCount => change(part.key, { cellCount })}
          />
          <ActionIcon
            variant="default"
            size={32}
            disabled={parts.length === 1}
            aria-label={words.removePart(index + 1)}
            onClick={() => setParts(parts.filter(({ key }) => key !== part.key))}
          >
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      <Button
        leftSection={<IconPlus size={16} stroke={1.6} />}
        onClick={() => setParts([...parts, emptyPart(Math.max(...parts.map(({ key }) => key)) + 1)])}
      >
        {words.add}
      </Button>
      <Checkbox
        label={words.stays}
        checked={staysAlive}
        onChange={event => form.field('staysAlive').onChange(event.currentTarget.checked)}
      />
    </ReorganisationPanel>
  );
}
