import type { CanonicalName } from './canonical.ts';
import { weakWords } from './words.ts';

interface Letters {
  readonly first: number;
  readonly all: number;
}

const remembered = new WeakMap<CanonicalName, Letters>();

/**
 * A quick no before two names are aligned word by word: every word of one begins with a letter the other has. Names
 * that differ in a first letter fail here and are ranked by resemblance only.
 */
export function mayAlign(written: CanonicalName, known: CanonicalName, tails: ReadonlySet<string>): boolean {
  const own = lettersOf(written, tails);
  const other = lettersOf(known, tails);
  return (own.first & ~other.all) === 0 && (other.first & ~own.all) === 0;
}

function lettersOf(name: CanonicalName, tails: ReadonlySet<string>): Letters {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const { words } = name;
  const tail = [3, 2].find(length => tails.has(words.slice(-length).join(' '))) ?? 0;
  let first = 0;
  let all = 0;
  for (const [index, word] of words.entries()) {
    for (const letter of word) all |= bit(letter);
    if (index < words.length - tail && !weakWords.has(word)) first |= bit(word.charAt(0));
  }
  const letters = { first, all };
  remembered.set(name, letters);
  return letters;
}

/** One bit a letter; all digits and other signs share the rest. */
function bit(letter: string): number {
  const code = letter.charCodeAt(0) - 97;
  return 1 << (code >= 0 && code < 26 ? code : 26 + (letter.charCodeAt(0) % 5));
}
