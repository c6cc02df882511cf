import type { Part } from './inflate.ts';
import { limits } from './limits.ts';
import { FileRefused } from './refusal.ts';
import { readXml } from './xml.ts';

/** The table of texts cells point into; runs of one text joined, phonetic readings left out. */
export function readSharedStrings(part: Part): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  let characters = 0;
  readXml(part, {
    open: name => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text: part => {
      if (!inText) return;
      characters += part.length;
      if (characters > limits.sharedTextCharacters) throw new FileRefused('tooMuch', 'texts');
      text += part;
    },
    close: name => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') texts.push(unescapeText(text));
    },
  });
  return texts;
}

/** Excel writes control characters as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
