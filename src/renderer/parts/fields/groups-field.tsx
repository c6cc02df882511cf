import { Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { register } from '../../app/client.ts';
import { partWords } from '../../words/parts.ts';
import classes from './fields.module.css';

const { fields: words } = partWords;
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

interface GroupsFieldProps {
  /** Numbers 1-9; empty is "Chung". */
  readonly value: readonly number[];
  readonly onChange: (groups: number[]) => void;
}

/** The nine criterion groups as nine buttons; the names chosen stand below. */
export function GroupsField({ value, onChange }: GroupsFieldProps) {
  const id = useId();
  const groups = useQuery(register.reference.groups.queryOptions({ input: {} }));
  function nameOf(number: number): string {
    return words.group(number, groups.data?.find(group => group.number === number)?.name ?? '');
  }
  function toggle(number: number): void {
    onChange(value.includes(number) ? value.filter(other => other !== number) : [...value, number].sort());
  }
  return (
    <fieldset className={classes.set} aria-labelledby={id}>
      <p id={id} className={classes.label}>
        {words.groups}
      </p>
      <div className={classes.groups}>
        {NUMBERS.map(number => (
          <Tooltip key={number} label={nameOf(number)}>
            <button
              type="button"
              className={classes.group}
              aria-label={nameOf(number)}
              aria-pressed={value.includes(number)}
              onClick={() => toggle(number)}
            >
              {number}
            </button>
          </Tooltip>
        ))}
      </div>
      <p className={classes.hint}>{value.length === 0 ? words.noGroup : value.map(nameOf).join('; ')}</p>
    </fieldset>
  );
}
