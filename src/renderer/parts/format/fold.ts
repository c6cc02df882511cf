/** Text as it is searched: no marks, đ as d, lower case, single spaces; ủy and uỷ are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word typed begins a word of the text: "bv da khoa" does not, "benh vien da" does. */
export function matches(text: string, typed: string): boolean {
  const words = fold(text).split(' ');
  return fold(typed)
    .split(' ')
    .every(part => words.some(word => word.startsWith(part)));
}

/** How many words of a body's name say what sort of body it is: "Đảng ủy", "Chi bộ". */
const WORDS_OF_KIND = 2;

/** The rank of initials that stand inside a name only. */
export const INSIDE = 2;

/** How well a name answers to words without marks or to initials ("sxd": Sở Xây dựng), best 0; null: not at all. */
export function rank(name: string, typed: string): number | null {
  if (matches(name, typed)) return 0;
  const letters = fold(typed);
  if (letters.length < 2 || letters.includes(' ')) return null;
  const initials = fold(name)
    .split(' ')
    .map(word => word.slice(0, 1))
    .join('');
  if (initials.startsWith(letters) || initials.startsWith(letters, WORDS_OF_KIND)) return 1;
  return initials.includes(letters) ? INSIDE : null;
}
