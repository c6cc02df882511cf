import type { ComboboxItem, ComboboxParsedItem } from '@mantine/core';
import { rank } from '../format/fold.ts';

/** The choices whose name answers to what was typed, words before initials; nothing typed: all. */
export function answering<Value extends string>(
  options: readonly ComboboxParsedItem<Value>[],
  typed: string,
): ComboboxItem<Value>[] {
  const choices = options.filter(option => 'value' in option);
  if (typed === '') return choices;
  return choices
    .flatMap(option => {
      const best = rank(option.label, typed);
      return best === null ? [] : [{ option, best }];
    })
    .sort((left, right) => left.best - right.best)
    .map(({ option }) => option);
}
