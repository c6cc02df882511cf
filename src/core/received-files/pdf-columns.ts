import type { Glyph } from './pdf-glyphs.ts';

/** What a stretch of letters says. */
export function writtenIn(stretch: readonly Glyph[]): string {
  return stretch.map(({ text }) => text.normalize('NFC')).join('');
}

/** Where it stands, in points from the left edge and from the top of the page; 0 of one without a letter. */
export function leftOf(stretch: readonly Glyph[]): number {
  return stretch[0]?.left ?? 0;
}

export function rightOf(stretch: readonly Glyph[]): number {
  return stretch.reduce((most, { right }) => Math.max(most, right), 0);
}

export function middleOf(stretch: readonly Glyph[]): number {
  return (leftOf(stretch) + rightOf(stretch)) / 2;
}

export function topOf(stretch: readonly Glyph[]): number {
  return stretch[0]?.top ?? 0;
}
