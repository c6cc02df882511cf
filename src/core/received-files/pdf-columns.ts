import type { Glyph } from './pdf-glyphs.ts';

/** What a stretch of letters says. */
export function writtenIn(stretch: readonly Glyph[]): string {
  return stretch.map(({ text }) => text.normalize('NFC')).join('');
}

/** Where its middle stands, in points from the left edge. */
export function middleOf(stretch: readonly Glyph[]): number {
  const left = stretch[0]?.left ?? 0;
  return (left + stretch.reduce((most, glyph) => Math.max(most, glyph.right), left)) / 2;
}
