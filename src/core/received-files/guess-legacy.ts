import type { LegacyCodes } from '../text/legacy/fonts.ts';

/** Where no font name tells: pasted text. A few codes are an accident, this many are a way of writing. */
const enough = 3;

const tcvn3 = /[\u00A8-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C6-\u00CB](?=[\p{L}\s,.;:]|$)/gu;
const vni = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|ñ|ö/giu;

/** Text with any letter Vietnamese has in Unicode alone is Unicode. */
export function guessLegacyCodes(text: string): LegacyCodes | null {
  if (/[\u1EA0-\u1EF9\u01A0\u01A1\u01AF\u01B0\u0102\u0103\u0110\u0111]/u.test(text.normalize('NFC'))) return null;
  if (countOf(text, /[\u00AD\u00AE\u00B5-\u00B9\u00BB-\u00BE]/gu) > 0 && countOf(text, tcvn3) >= enough) return 'tcvn3';
  return countOf(text, vni) >= enough ? 'vni' : null;
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
