import { toPlainText } from './normalise.ts';

/** The five tone marks of Vietnamese, decomposed. */
const tones = '\u0300\u0301\u0303\u0309\u0323';

/** "òa" and "oà", "ủy" and "uỷ": the same syllable, its tone on the other vowel. */
const tonedFirstVowel = new RegExp(`([ou])([${tones}])([aey])`, 'g');

/**
 * What makes two names the same name: case, spaces, punctuation and the place of a tone mark do not matter, the tone
 * itself does ("Hà" is not "Hạ").
 */
export function nameKey(name: string): string {
  return toPlainText(name)
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFD')
    .replace(tonedFirstVowel, '$1$3$2')
    .normalize('NFC');
}
