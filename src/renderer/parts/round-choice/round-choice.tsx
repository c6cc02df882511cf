import { Select } from '@mantine/core';
import { roundWords as words } from '../../words/rounds.ts';
import type { ChosenRound } from './use-chosen-round.ts';

/** Which of the year's rounds a page speaks of; nothing where there is only one. */
export function RoundChoice({ rounds, round, choose }: ChosenRound) {
  if (rounds.length < 2) return null;
  const data = rounds.map(each => ({ value: each.id, label: words.named(each.kind, each.title) }));
  return (
    <Select
      aria-label={words.choice}
      title={data.find(({ value }) => value === round?.id)?.label}
      w="calc(210px * var(--type))"
      allowDeselect={false}
      data={data}
      value={round?.id ?? null}
      onChange={id => {
        if (id !== null) choose(id);
      }}
    />
  );
}
