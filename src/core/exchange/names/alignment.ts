import { weakWords } from './words.ts';

const skippedWord = 100;
const misspelled = 20;
const weakMissing = 1;
const asInitials = 0.01;

/** Costs below this differ only in shortenings, fillers and words of place. */
export const certainBelow = misspelled;
/** Costs below this differ in spelling only. */
export const likelyBelow = skippedWord;

/**
 * How far apart two names are: words are read in order, a word may stand for the initials of a run of words on the
 * other side. `tails` are endings many units share ("lang son"), which may be missing on one side.
 */
export function distance(written: readonly string[], known: readonly string[], tails: ReadonlySet<string>): number {
  const width = known.length + 1;
  const costs = new Float64Array((written.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const costAt = (i: number, j: number): number => costs[i * width + j] ?? Number.POSITIVE_INFINITY;
  for (let i = written.length; i >= 0; i -= 1) {
    for (let j = known.length; j >= 0; j -= 1) {
      const own = written[i];
      const other = known[j];
      let best = own === undefined && other === undefined ? 0 : Number.POSITIVE_INFINITY;
      if (own !== undefined) best = Math.min(best, missing(own) + costAt(i + 1, j));
      if (other !== undefined) best = Math.min(best, missing(other) + costAt(i, j + 1));
      if (own === undefined && tails.has(known.slice(j).join(' '))) best = Math.min(best, weakMissing);
      if (other === undefined && tails.has(written.slice(i).join(' '))) best = Math.min(best, weakMissing);
      if (own !== undefined && other !== undefined) {
        if (own === other) best = Math.min(best, costAt(i + 1, j + 1));
        else if (isMisspelling(own, other)) best = Math.min(best, misspelled + costAt(i + 1, j + 1));
        if (areInitials(own, known, j)) best = Math.min(best, asInitials + costAt(i + 1, j + own.length));
        if (areInitials(other, written, i)) best = Math.min(best, asInitials + costAt(i + other.length, j + 1));
      }
      costs[i * width + j] = best;
    }
  }
  return costAt(0, 0);
}

/** Share of words two names have in common in order, 0 to 1, from their distance. */
export function similarity(cost: number, written: readonly string[], known: readonly string[]): number {
  const words = written.length + known.length;
  return words === 0 ? 0 : Math.max(0, 1 - Math.floor(cost / skippedWord) / words);
}

function missing(word: string): number {
  return weakWords.has(word) ? weakMissing : skippedWord;
}

function areInitials(word: string, words: readonly string[], from: number): boolean {
  if (word.length < 2 || word.length > words.length - from) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (words[from + index]?.charAt(0) !== word.charAt(index)) return false;
  }
  return true;
}

/** One letter more, less or other in a word long enough for that to be a slip of the finger. */
function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const endings: readonly (readonly [number, number])[] = [
    [start + 1, start + 1],
    [start + 1, start],
    [start, start + 1],
  ];
  return endings.some(([fromA, fromB]) => a.slice(fromA) === b.slice(fromB));
}
