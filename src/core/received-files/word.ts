import { WordFileRefused } from '../form-check/refusal.ts';
import type { Paragraph } from '../form-check/word/model.ts';
import { openWordPackage } from '../form-check/word/package.ts';
import { readWordDocument } from '../form-check/word/read.ts';
import { fromLegacyFont, legacyCodesOf } from '../text/legacy/fonts.ts';
import { toPlainText } from '../text/normalise.ts';
import { ReceivedFileRefused, reasonOfWord } from './refusal.ts';
import type { FileText } from './text.ts';

/** Paragraphs of a Word file in the order of reading, empty ones left out. @throws ReceivedFileRefused. */
export function readWord(bytes: Uint8Array, convertLegacy: boolean): FileText {
  try {
    const { paragraphs } = readWordDocument(openWordPackage(bytes));
    const fonts = new Set(paragraphs.flatMap(legacyFontsOf));
    return {
      paragraphs: paragraphs.map(paragraph => textOf(paragraph, convertLegacy)).filter(text => text !== ''),
      legacyFonts: [...fonts],
      shortened: false,
    };
  } catch (error) {
    if (error instanceof WordFileRefused) throw new ReceivedFileRefused(reasonOfWord[error.reason]);
    throw error;
  }
}

function legacyFontsOf({ atoms }: Paragraph): readonly string[] {
  return atoms
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ look }) => (look.fonts.hAnsi !== null && legacyCodesOf(look.fonts.hAnsi) ? [look.fonts.hAnsi] : []));
}

/** Each run by its own font; VNI writes a letter in two codes, so that runs of one font are read together. */
function textOf({ atoms, label }: Paragraph, convertLegacy: boolean): string {
  let text = '';
  let run = '';
  let font: string | null = null;
  const end = () => {
    text += convertLegacy ? fromLegacyFont(run, font) : run;
    run = '';
  };
  for (const atom of atoms) {
    const own = atom.look.fonts.hAnsi ?? atom.look.fonts.ascii;
    if (own !== font) end();
    font = own;
    run += atom.written;
  }
  end();
  return toPlainText(`${label} ${text}`);
}
