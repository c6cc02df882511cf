import { countBy } from '../../lists.ts';

const sharedBy = 3;

/** Endings of two or three words that at least three units share: their place, which people leave out. */
export function sharedTails(names: readonly (readonly string[])[]): ReadonlySet<string> {
  const tails = names.flatMap(words =>
    [2, 3].filter(length => length <= words.length - 2).map(length => words.slice(-length).join(' ')),
  );
  const counts = countBy(tails, tail => tail);
  return new Set([...counts].filter(([, count]) => count >= sharedBy).map(([tail]) => tail));
}
