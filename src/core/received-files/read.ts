import type { ReceivedFile, ReceivedText } from '../../contract/index.ts';
import { fromLegacyFont } from '../text/legacy/fonts.ts';
import { foundFigures } from './found-figures.ts';
import { guessLegacyCodes } from './guess-legacy.ts';
import { joinPastedLines } from './join-pasted.ts';
import { fileKindOf } from './kind.ts';
import { receivedLimits } from './limits.ts';
import { ReceivedFileRefused } from './refusal.ts';
import type { FileText } from './text.ts';
import { readWord } from './word.ts';

export interface ReadingChoice {
  /** Says by its ending what its bytes do not: plain text. */
  readonly fileName: string;
  /** Text in fonts of old is read as Unicode; only after somebody agreed. */
  readonly convertLegacy: boolean;
}

/** Reads a received file given to the register by its host: in a thread of its own, or here. */
export type ReadReceivedFile = (
  bytes: Uint8Array,
  choice: ReadingChoice,
  signal?: AbortSignal,
) => Promise<ReceivedFile>;

/** A received file as paragraphs, or what else it is. Why it is not read is an answer too. */
export async function readReceivedFile(bytes: Uint8Array, choice: ReadingChoice): Promise<ReceivedFile> {
  try {
    return await readByKind(bytes, choice);
  } catch (error) {
    if (error instanceof ReceivedFileRefused) return { kind: 'unreadable', reason: error.reason };
    throw error;
  }
}

async function readByKind(bytes: Uint8Array, { fileName, convertLegacy }: ReadingChoice): Promise<ReceivedFile> {
  if (bytes.length === 0) throw new ReceivedFileRefused('empty');
  if (bytes.length > receivedLimits.bytes) throw new ReceivedFileRefused('tooLarge');
  switch (fileKindOf(bytes, fileName)) {
    case 'word':
    case 'oldOffice':
      return asReceived(readWord(bytes, false), () => readWord(bytes, true), convertLegacy);
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts');
      const text = await readPdf(bytes, false);
      if (text === null) return { kind: 'pages' };
      const converted = text.legacyFonts.length > 0 ? await readPdf(bytes, true) : null;
      return asReceived(text, () => converted ?? text, convertLegacy);
    }
    case 'picture':
      return { kind: 'picture', turn: 0 };
    case 'plainText':
      return tidyText({ text: new TextDecoder(encodingOf(bytes)).decode(bytes), convertLegacy });
    default:
      throw new ReceivedFileRefused('otherKind');
  }
}

/** Text pasted from a PDF, or kept of such a paste. */
export function tidyText({
  text,
  convertLegacy,
}: {
  readonly text: string;
  readonly convertLegacy: boolean;
}): ReceivedText {
  const codes = guessLegacyCodes(text);
  const font = codes === null ? null : { tcvn3: '.VnTime', vni: 'VNI-Times' }[codes];
  const read = (typed: string): FileText => ({
    paragraphs: joinPastedLines(typed),
    legacyFonts: font === null ? [] : [font],
    shortened: false,
  });
  return asReceived(read(text), () => read(fromLegacyFont(text, font)), convertLegacy);
}

function asReceived(asWritten: FileText, converted: () => FileText, convertLegacy: boolean): ReceivedText {
  const old = asWritten.legacyFonts.length > 0;
  const unicode = old ? converted() : asWritten;
  const chosen = convertLegacy ? unicode : asWritten;
  const { paragraphs, shortened } = withinLimits(chosen);
  return {
    kind: 'text',
    paragraphs,
    legacy: old && !convertLegacy ? { fonts: [...asWritten.legacyFonts], ...sampleOf(asWritten, unicode) } : null,
    converted: old && convertLegacy,
    shortened,
    figures: foundFigures(paragraphs),
  };
}

/** Both ways of reading a paragraph long enough to judge by. */
function sampleOf(before: FileText, after: FileText): { readonly before: string; readonly after: string } {
  const index = after.paragraphs.findIndex(
    (text, place) => text.length > 40 && text !== before.paragraphs[place] && /\p{L}/u.test(text),
  );
  const place = Math.max(0, index);
  return {
    before: (before.paragraphs[place] ?? '').slice(0, 160),
    after: (after.paragraphs[place] ?? '').slice(0, 160),
  };
}

function withinLimits({ paragraphs, shortened }: FileText): { paragraphs: string[]; shortened: boolean } {
  const kept: string[] = [];
  let letters = 0;
  for (const text of paragraphs.slice(0, receivedLimits.paragraphs)) {
    letters += text.length;
    if (letters > receivedLimits.letters) break;
    kept.push(text);
  }
  return { paragraphs: kept, shortened: shortened || kept.length < paragraphs.length };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
