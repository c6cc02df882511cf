import { matterOf, syllablesOf, weightOf } from './sayings.ts';

/** What may be near-equal to another thing; only things of one `kind` are compared. */
export interface Sayable {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/**
 * How near two texts are from which they are offered as one: the mean of what they have in common by their syllables and by
 * what they speak of (Dice, 0 to 1). In a real year's opinions the same thing said differently has 0,42 and more, two
 * things 0,38 and less; two of seventeen such pairs are not found.
 */
const nearEnough = 0.4;

/** Words of a text that are compared; nobody writes the same thing twice at greater length. */
const mostWords = 400;

interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

interface Reading {
  readonly syllables: Bag;
  readonly matter: Bag;
}

/**
 * Groups of at least two near-equal texts, in the order of their first. Marks, case, punctuation and figures do not
 * count. Each text joins the first group whose first text it is near to, so that no chain leads from one thing to another.
 */
export function nearEqual<Item extends Sayable>(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: { readonly kind: string; readonly first: Reading; readonly items: Item[] }[] = [];
  for (const item of items) {
    const reading = readingOf(item.text);
    if (reading.syllables.weight === 0) continue;
    const group = groups.find(({ kind, first }) => kind === item.kind && isNear(first, reading));
    if (group === undefined) groups.push({ kind: item.kind, first: reading, items: [item] });
    else group.items.push(item);
  }
  return groups.map(group => group.items).filter(group => group.length > 1);
}

function readingOf(text: string): Reading {
  const syllables = syllablesOf(text, mostWords);
  return { syllables: bagOf(syllables, () => 1), matter: bagOf(matterOf(syllables), weightOf) };
}

/** Each word with what it weighs in the text. */
function bagOf(all: readonly string[], weigh: (word: string) => number): Bag {
  const words = new Map<string, number>();
  let weight = 0;
  for (const word of all) {
    const own = weigh(word);
    words.set(word, (words.get(word) ?? 0) + own);
    weight += own;
  }
  return { words, weight };
}

function isNear(one: Reading, other: Reading): boolean {
  // Too different in length to have enough in common, whatever they speak of.
  if ((mostInCommon(one.syllables, other.syllables) + 1) / 2 < nearEnough) return false;
  const syllables = inCommon(one.syllables, other.syllables);
  // Nothing but silent words: only those can be compared.
  const isSilent = one.matter.weight === 0 || other.matter.weight === 0;
  return (syllables + (isSilent ? syllables : inCommon(one.matter, other.matter))) / 2 >= nearEnough;
}

function mostInCommon(one: Bag, other: Bag): number {
  return (2 * Math.min(one.weight, other.weight)) / (one.weight + other.weight);
}

function inCommon(one: Bag, other: Bag): number {
  let common = 0;
  for (const [word, weight] of one.words) common += Math.min(weight, other.words.get(word) ?? 0);
  return (2 * common) / (one.weight + other.weight);
}
