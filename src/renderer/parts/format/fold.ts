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
