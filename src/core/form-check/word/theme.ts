import { attribute, child, descendants } from '../xml/look-up.ts';
import type { XmlElement } from '../xml/tree.ts';

/** Theme keys such as `minorHAnsi` to the fonts they stand for; empty faces are left out. */
export type ThemeFonts = ReadonlyMap<string, string>;

export function readThemeFonts(theme: XmlElement | null): ThemeFonts {
  const fonts = new Map<string, string>();
  if (theme === null) return fonts;
  for (const size of ['major', 'minor'] as const) {
    const scheme = descendants(theme, `${size}Font`)[0];
    const face = (name: string) => attribute(child(scheme, name), 'typeface') ?? '';
    const entries = [
      ['Ascii', face('latin')],
      ['HAnsi', face('latin')],
      ['EastAsia', face('ea')],
      ['Bidi', face('cs')],
    ] as const;
    for (const [slot, name] of entries) if (name !== '') fonts.set(`${size}${slot}`, name);
  }
  return fonts;
}
