/** More than this many names go to an appendix, never into the sentence. */
export const mostNames = 5;

/** One name: "là A"; two to five: "gồm: A; B"; none or more than five: nothing. */
export function named(names: readonly string[]): string {
  const [first] = names;
  if (first === undefined || names.length > mostNames) return '';
  return names.length === 1 ? `là ${first}` : `gồm: ${names.join('; ')}`;
}

/** Parts that have something to say, joined; empty ones take their punctuation with them. */
export function joined(parts: readonly string[], separator: string): string {
  return parts.filter(part => part !== '').join(separator);
}

/** Sentences one after another. */
export function sentences(...parts: readonly string[]): string {
  return joined(parts, ' ');
}

/** What a unit wrote, without the mark it ends with, so that a sentence may go on after it. */
export function withoutEndMark(text: string): string {
  return text.trim().replace(/[\s.;,]+$/u, '');
}

/** What was written in several lines, without their dashes, as one to stand within a sentence; no mark at its end. */
export function inOneLine(text: string): string {
  const lines = text.split(/\r?\n/u).map(line => withoutEndMark(line.replace(/^\s*[-–+•]\s+/u, '')));
  // What ends with a colon goes on with its first line.
  return joined(lines, '; ').replaceAll(':; ', ': ');
}

/** What a unit wrote, ended as a sentence. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${withoutEndMark(trimmed)}.`;
}

/** First letter large, the rest as it is. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
