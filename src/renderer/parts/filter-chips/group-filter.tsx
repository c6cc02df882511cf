import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { partWords } from '../../words/parts.ts';
import { formatAlone } from '../format/numbers.ts';

const { chips: words, fields } = partWords;

/** Number a list takes for "Chung": what belongs to no single group. */
const GENERAL = 0;

interface GroupFilterProps {
  /** 1-9, 0 for "Chung", null for all. */
  readonly value: number | null;
  readonly onChange: (group: number | null) => void;
  /** How many records each group has, by number. */
  readonly counts?: ReadonlyMap<number, number>;
}

/** Narrows a list to one criterion group. */
export function GroupFilter({ value, onChange, counts }: GroupFilterProps) {
  const groups = useQuery(register.reference.groups.queryOptions({ input: {} }));
  const choices = [
    ...(groups.data ?? []).map(({ number, name }) => ({ number, label: fields.group(number, name) })),
    { number: GENERAL, label: words.general },
  ];
  return (
    <Select
      w="calc(220px * var(--type))"
      size="sm"
      aria-label={words.groups}
      placeholder={words.anyGroup}
      title={choices.find(({ number }) => number === value)?.label}
      clearable
      maxDropdownHeight={360}
      comboboxProps={{ width: 420, position: 'bottom-end' }}
      data={choices.map(({ number, label }) => ({
        value: String(number),
        label: counts === undefined ? label : `${label} (${formatAlone(counts.get(number) ?? 0)})`,
      }))}
      value={value === null ? null : String(value)}
      onChange={chosen => onChange(chosen === null ? null : Number(chosen))}
    />
  );
}
