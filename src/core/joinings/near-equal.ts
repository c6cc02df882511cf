import { searchKey } from '../text/search-key.ts';

/** What may be near-equal to another thing; only things of one `kind` are compared. */
export interface Sayable {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/**
 * Share of words two texts have in common from which they are offered as one (Dice over their words). In a real year's
 * opinions the same thing said differently has 0,44 and more, different things 0,37 and less.
 */
const nearEnough = 0.43;

/** Words of a text that are compared; nobody writes the same thing twice at greater length. */
const mostWords = 400;

interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

/**
 * Groups of at least two near-equal texts, in the order of their first. Marks, case, punctuation and figures do not
 * count. Each text joins the first group whose first text it is near to, so that no chain leads from one thing to another.
 */
export function nearEqual<Item extends Sayable>(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: { readonly kind: string; readonly first: Bag; readonly items: Item[] }[] = [];
  for (const item of items) {
    const bag = bagOf(item.text);
    if (bag.size === 0) continue;
    const group = groups.find(({ kind, first }) => kind === item.kind && isNear(first, bag));
    if (group === undefined) groups.push({ kind: item.kind, first: bag, items: [item] });
    else group.items.push(item);
  }
  return groups.map(group => group.items).filter(group => group.length > 1);
}

function bagOf(text: string): Bag {
  const all = searchKey(text)
    .split(' ')
    .filter(word => /\p{L}/u.test(word))
    .slice(0, mostWords);
  const words = new Map<string, number>();
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: all.length };
}

function isNear(one: Bag, other: Bag): boolean {
  const total = one.size + other.size;
  // Too different in length to have enough in common.
  if ((2 * Math.min(one.size, other.size)) / total < nearEnough) return false;
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, other.words.get(word) ?? 0);
  return (2 * common) / total >= nearEnough;
}
