import type { FileRefusal, FileView, UnreadableReason } from '../../contract/index.ts';
import { FileRefused } from '../exchange/workbook/refusal.ts';
import { WordFileRefused } from '../form-check/refusal.ts';
import { fileKindOf } from '../received-files/kind.ts';
import { receivedLimits } from '../received-files/limits.ts';
import { reasonOfWord } from '../received-files/refusal.ts';
import { viewLimits } from './limits.ts';
import { viewWord } from './word.ts';
import { viewWorkbook } from './workbook.ts';

/** Looks at a kept file for its host: in a thread of its own, or here. */
export type ViewFile = (bytes: Uint8Array, fileName: string, signal?: AbortSignal) => Promise<FileView>;

const reasonOfWorkbook: Readonly<Partial<Record<FileRefusal, UnreadableReason>>> = {
  encryptedWorkbook: 'encrypted',
  tooLarge: 'tooLarge',
  tooMuch: 'tooLarge',
  zipBomb: 'hostile',
  empty: 'empty',
  damaged: 'damaged',
  hostile: 'hostile',
};

/** A kept file as text and tables, or how else it is shown; why it is not shown is an answer too. Nothing in it is followed. */
export function viewFile(bytes: Uint8Array, fileName: string): FileView {
  if (bytes.length === 0) return { kind: 'unreadable', reason: 'empty' };
  if (bytes.length > receivedLimits.bytes) return { kind: 'unreadable', reason: 'tooLarge' };
  switch (fileKindOf(bytes, fileName)) {
    case 'word':
    case 'oldOffice':
      return viewPackage(bytes, fileName);
    case 'pdf':
      return { kind: 'pages' };
    case 'picture':
      return { kind: 'picture', turn: 0 };
    case 'plainText':
      return viewText(bytes);
    default:
      return { kind: 'unreadable', reason: 'otherKind' };
  }
}

/** Word and Excel are told apart by what they hold; the name only says which is tried first. */
function viewPackage(bytes: Uint8Array, fileName: string): FileView {
  const views = /\.xls/iu.test(fileName) ? [viewWorkbook, viewWord] : [viewWord, viewWorkbook];
  for (const view of views) {
    try {
      return view(bytes);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      if (reason !== 'otherKind') return { kind: 'unreadable', reason };
    }
  }
  return { kind: 'unreadable', reason: 'otherKind' };
}

function reasonOf(error: unknown): UnreadableReason | null {
  if (error instanceof WordFileRefused) return reasonOfWord[error.reason];
  if (error instanceof FileRefused) return reasonOfWorkbook[error.reason] ?? 'otherKind';
  return null;
}

function viewText(bytes: Uint8Array): FileView {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const lines = new TextDecoder(encoding).decode(bytes.subarray(0, viewLimits.letters)).split(/\r?\n/u);
  const shown = lines.filter(line => line.trim() !== '').slice(0, viewLimits.blocks);
  return {
    kind: 'document',
    blocks: shown.map(text => ({ type: 'paragraph', text, centred: false, bold: false })),
    fromLegacyFonts: false,
    shortened: bytes.length > viewLimits.letters || lines.length > viewLimits.blocks,
  };
}
