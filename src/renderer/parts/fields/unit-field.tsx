import { CloseButton, Select } from '@mantine/core';
import { useState } from 'react';
import { partWords } from '../../words/parts.ts';
import { answering } from './answering.ts';
import classes from './fields.module.css';
import { takeHighlighted } from './take-highlighted.ts';
import { useUnits } from './use-units.ts';

const { fields: words } = partWords;

interface UnitFieldProps {
  readonly label?: string;
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
  readonly description?: string;
  readonly error?: React.ReactNode;
  readonly clearable?: boolean;
  /** Not to be chosen: the unit itself, those chosen already. */
  readonly without?: readonly string[];
  /** The letters being searched, where they are emptied from outside. */
  readonly searchValue?: string;
  readonly onSearchChange?: (typed: string) => void;
}

/** A unit by its name, searched without marks, in the office's order. */
export function UnitField({
  label = words.unit,
  value,
  onChange,
  without = [],
  clearable = true,
  ...rest
}: UnitFieldProps) {
  const units = useUnits();
  const data = units.filter(unit => !without.includes(unit.id)).map(unit => ({ value: unit.id, label: unit.name }));
  return (
    <Select
      {...rest}
      wrapperProps={{ onKeyDownCapture: takeHighlighted }}
      label={label}
      placeholder={words.unitPlaceholder}
      data={data}
      value={value}
      // Enter on the chosen one keeps it; the cross takes it away.
      allowDeselect={false}
      searchable
      // A panel that opens puts the focus here: its list must not open over the fields below before it is asked for.
      openOnFocus={false}
      clearable={clearable}
      limit={60}
      selectFirstOptionOnChange
      nothingFoundMessage={words.noUnit}
      filter={({ options, search }) => answering(options, search)}
      onChange={onChange}
    />
  );
}

interface UnitsFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (unitIds: string[]) => void;
  readonly without?: readonly string[];
  readonly error?: React.ReactNode;
}

/** Several units; the first answers for it. */
export function UnitsField({ label, value, onChange, without = [], error }: UnitsFieldProps) {
  const units = useUnits();
  const [typed, setTyped] = useState('');
  return (
    <div>
      <UnitField
        label={label}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        error={error}
        without={[...value, ...without]}
        onChange={id => {
          // Nothing stays chosen in the field itself, so nothing else empties it for the next unit.
          setTyped('');
          if (id !== null) onChange([...value, id]);
        }}
      />
      {value.length > 0 && (
        <div className={classes.picked}>
          {value.map(id => {
            const name = units.find(unit => unit.id === id)?.name ?? '';
            return (
              <span key={id} className={classes.pick}>
                {name}
                <CloseButton
                  size="xs"
                  aria-label={words.remove(name)}
                  onClick={() => onChange(value.filter(other => other !== id))}
                />
              </span>
            );
          })}
        </div>
      )}
    </div>
  );
}
