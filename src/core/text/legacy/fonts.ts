import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** The codes a font of old was drawn for: TCVN3 (".VnTime") or VNI ("VNI-Times"). */
export type LegacyCodes = 'tcvn3' | 'vni';

/** Null: an ordinary font, its text is Unicode as it stands. */
export function legacyCodesOf(font: string | null): LegacyCodes | null {
  if (font === null) return null;
  if (/^\.Vn/i.test(font)) return 'tcvn3';
  return /^VNI-/i.test(font) ? 'vni' : null;
}

/** Text written in a font of old, in Unicode (NFC); any other text as it is. ".VnTimeH" shows capitals whatever was typed. */
export function fromLegacyFont(text: string, font: string | null): string {
  const codes = legacyCodesOf(font);
  if (codes === null || font === null) return text;
  if (codes === 'vni') return fromVni(text);
  const read = fromTcvn3(text);
  return font.endsWith('H') ? read.toLocaleUpperCase('vi') : read;
}
