import { Radio } from '@mantine/core';
import type { FieldChoice, MergeConflict } from '../../../contract/packages.ts';
import { formatInstant } from '../../parts/format/instants.ts';
import { packageWords } from '../../words/packages.ts';
import classes from '../settings/settings.module.css';

const { conflicts: words } = packageWords;

export type Choices = ReadonlyMap<string, FieldChoice['choice']>;

interface ConflictListProps {
  readonly conflicts: readonly MergeConflict[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** Each field two copies wrote differently: both values, who and when, and which one is right. */
export function ConflictList({ conflicts, choices, onChoose }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  return (
    <>
      <p className={classes.hint}>{words.hint}</p>
      {conflicts.map(({ key, name, label, ours, theirs }) => (
        <Radio.Group
          key={key}
          label={words.of(name, label)}
          value={choices.get(key) ?? ''}
          onChange={choice => onChoose(new Map(choices).set(key, choice === 'theirs' ? 'theirs' : 'ours'))}
        >
          <div className={classes.choices}>
            <Radio value="ours" label={`${words.ours}: ${words.side(ours.value, ours.who, formatInstant(ours.at))}`} />
            <Radio
              value="theirs"
              label={`${words.theirs}: ${words.side(theirs.value, theirs.who, formatInstant(theirs.at))}`}
            />
          </div>
        </Radio.Group>
      ))}
    </>
  );
}

export function choicesMade(choices: Choices): FieldChoice[] {
  return [...choices].map(([key, choice]) => ({ key, choice }));
}
