import type { Answer } from '../../../contract/enumerations.ts';
import { fold } from '../format/fold.ts';

/** Folded: without marks, lower case. Signs are looked up as they are. */
const YES = new Set(['x', 'v', 'c', 'co', 'y', 'yes', 'true', 'dung', 'da', 'da co', '✓', '✔', '☑', '√']);
const NO = new Set(['0', 'n', 'no', 'false', '-', '–', '—', '✗', '✘', '☐']);
const SAID_NO = /^(?:chua|khong|ko|k)(?: (?:co|sh|sinh hoat|to chuc|thuc hien|dua|dua vao|ban hanh|xay dung))?$/;
const NOTHING = new Set(['', '...', '…', 'chua co so lieu']);

/** Yes and no as people type them: x, có, ✓ and 0, -, chưa. '' is nothing recorded; null is neither. */
export function readAnswer(typed: string): Answer | '' | null {
  const text = plainText(typed);
  const word = fold(text) === '' ? text : fold(text);
  if (NOTHING.has(word)) return '';
  if (NO.has(word) || SAID_NO.test(word)) return 'no';
  return YES.has(word) ? 'yes' : null;
}

/** Typed or pasted text without what cannot be seen at its ends. */
export function plainText(typed: string): string {
  return typed.normalize('NFC').replaceAll('\u00a0', ' ').trim();
}
