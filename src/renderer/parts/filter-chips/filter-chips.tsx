import { IconX } from '@tabler/icons-react';
import { partWords } from '../../words/parts.ts';
import { formatAlone } from '../format/numbers.ts';
import { StateSign } from '../state/state-sign.tsx';
import type { StateName } from '../state/states.ts';
import classes from './filter-chips.module.css';

export interface Chip<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count?: number;
  readonly state?: StateName;
}

interface FilterChipsProps<Key extends string> {
  readonly chips: readonly Chip<Key>[];
  /** Null: all. */
  readonly chosen: Key | null;
  readonly onChoose: (key: Key | null) => void;
  /** Number of all, in the first chip. */
  readonly all?: number;
  readonly label?: string;
}

/** One click narrows the list, one click on the same chip takes it off again. */
export function FilterChips<Key extends string>({ chips, chosen, onChoose, all, label }: FilterChipsProps<Key>) {
  const words = partWords.chips;
  return (
    <div className={classes.chips} role="toolbar" aria-label={label ?? words.label}>
      <button type="button" className={classes.chip} aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {withCount(words.all, all)}
      </button>
      {chips.map(chip => (
        <button
          key={chip.key}
          type="button"
          className={classes.chip}
          aria-pressed={chip.key === chosen}
          onClick={() => onChoose(chip.key === chosen ? null : chip.key)}
        >
          {chip.state !== undefined && <StateSign state={chip.state} />}
          {withCount(chip.label, chip.count)}
          {chip.key === chosen && <IconX size={14} stroke={1.8} aria-hidden />}
        </button>
      ))}
    </div>
  );
}

/** "Chậm (08)": in brackets and with two digits, so that it is not read as days. */
function withCount(label: string, count: number | undefined): string {
  return count === undefined ? label : `${label} (${formatAlone(count)})`;
}
