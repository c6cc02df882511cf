import { Select } from '@mantine/core';
import { useUnits } from '../../parts/fields/use-units.ts';
import { matches } from '../../parts/format/fold.ts';
import { activityWords as words } from '../../words/activities.ts';
import { partWords } from '../../words/parts.ts';

interface UnitFilterProps {
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
}

/** Narrows a list to one unit, searched without marks. */
export function UnitFilter({ value, onChange }: UnitFilterProps) {
  const units = useUnits();
  return (
    <Select
      w="calc(190px * var(--type))"
      aria-label={partWords.fields.unit}
      placeholder={words.anyUnit}
      data={units.map(unit => ({ value: unit.id, label: unit.name }))}
      value={value}
      searchable
      clearable
      limit={60}
      comboboxProps={{ width: 380, position: 'bottom-end' }}
      nothingFoundMessage={partWords.fields.noUnit}
      filter={({ options, search }) =>
        options.filter(option => 'value' in option && (search === '' || matches(option.label, search)))
      }
      onChange={onChange}
    />
  );
}
