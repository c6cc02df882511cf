import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { UnitRecord } from '../../../../contract/units.ts';
import { client } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { NumberField } from '../../../parts/fields/number-field.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { formatDay } from '../../../parts/format/days.ts';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { reorganiseWords } from '../../../words/reorganise.ts';
import classes from '../unit-page.module.css';
import { AskedRounds, Effects, sentencesOfRounds } from './effects.tsx';
import { foundedAs } from './merge-panel.tsx';
import { usePreview } from './use-preview.ts';

const { split: words, on: onLabel, onHint, dayNeeded } = reorganiseWords;

interface Part {
  readonly key: number;
  readonly name: string;
  readonly cellCount: number | null;
}

const emptyPart = (key: number): Part => ({ key, name: '', cellCount: null });

interface SplitPanelProps {
  readonly unit: UnitRecord;
  readonly onClose: () => void;
}

/** New units out of one, which lives on beside them or ends; everything in one step. */
export function SplitPanel({ unit, onClose }: SplitPanelProps) {
  const { asOf } = usePeriod();
  const [on, setOn] = useState<string | null>(asOf);
  const [staysAlive, setStaysAlive] = useState(false);
  const [parts, setParts] = useState<readonly Part[]>([emptyPart(1), emptyPart(2)]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const preview = usePreview([unit.id], on);
  const split = useChange(client.units.split, onClose);
  const named = parts.filter(({ name }) => name.trim() !== '');

  function change(key: number, changes: Partial<Part>): void {
    setParts(parts.map(part => (part.key === key ? { ...part, ...changes } : part)));
  }

  function save(): void {
    if (on === null || named.length === 0) return;
    split.mutate({
      id: unit.id,
      version: unit.version,
      on,
      staysAlive,
      founded: named.map(({ name, cellCount }) => foundedAs(unit, name.trim(), cellCount)),
      roundIds: preview.rounds.filter(({ id, state }) => state === 'open' && !left.has(id)).map(({ id }) => id),
    });
  }

  const sentences =
    on === null || named.length === 0
      ? []
      : [
          words.founds(named.map(({ name }) => name.trim()).join('; '), formatDay(on)),
          staysAlive ? words.staysBeside(unit.name) : words.ends(unit.name, formatDay(on)),
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
          disabled={on === null || named.length === 0}
          title={named.length === 0 ? words.needed : undefined}
          loading={split.isPending}
        >
          {words.save}
          <SaveKey />
        </Button>
      }
    >
      {split.error && <ErrorBox error={split.error} />}
      <DayField
        label={onLabel}
        description={onHint}
        value={on}
        error={on === null ? dayNeeded : undefined}
        onChange={setOn}
      />
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
        onChange={event => setStaysAlive(event.currentTarget.checked)}
      />
      <AskedRounds rounds={preview.rounds} left={left} onLeft={setLeft} ends={!staysAlive} founds />
      <Effects sentences={sentences} />
    </SidePanel>
  );
}
