import { mergedView } from '../../exchange/layout/merged-view.ts';
import { readWorkbook } from '../../exchange/workbook/read.ts';
import { FileRefused } from '../../exchange/workbook/refusal.ts';
import { findRegisterTable } from '../../incoming-register/layout.ts';
import type { Register } from '../../register.ts';
import type { IncomingFile } from '../files/incoming.ts';
import { unreadSentence } from '../words/sentences.ts';

/** What could be read of one file. */
export interface FileReading {
  /** Its paragraphs, letters of old fonts put into Unicode; null where it has none. */
  readonly text: readonly string[] | null;
  readonly legacy: boolean;
  /** Why not, in a sentence; null when it was read. */
  readonly unread: string | null;
  readonly state: 'read' | 'unread' | 'damaged' | 'register' | 'workbook';
  /** Null: not a PDF with text. */
  readonly signedPdf: boolean | null;
  readonly isPicture: boolean;
}

const nothing = { text: null, legacy: false, signedPdf: null, isPicture: false } as const;

export async function readFile(register: Register, file: IncomingFile): Promise<FileReading> {
  switch (file.nature) {
    case 'word':
    case 'pdf':
    case 'other':
      return readText(register, file);
    case 'workbook':
      return readTable(file.bytes);
    case 'picture':
    case 'applePicture':
      return { ...nothing, unread: unreadSentence[file.nature], state: 'unread', isPicture: true };
    case 'oldWord':
    case 'oldWorkbook':
      return { ...nothing, unread: unreadSentence[file.nature], state: 'unread' };
    case 'encrypted':
      return damaged('encrypted');
    case 'zip':
      return { ...damaged(''), unread: unreadSentence.nestedZip };
    case 'otherArchive':
      return { ...damaged(''), unread: unreadSentence.archive };
    case 'empty':
    case 'damaged':
    case 'hostile':
      return damaged(file.nature);
  }
}

/** Through the register's one reader of received files, which works in a thread of its own and has its limits. */
async function readText(register: Register, { bytes, fileName, nature }: IncomingFile): Promise<FileReading> {
  const read = await register.readReceivedFile(bytes, { fileName, convertLegacy: true });
  switch (read.kind) {
    case 'text': {
      const signedPdf = nature === 'pdf' ? isSigned(bytes) : null;
      return { ...nothing, text: read.paragraphs, legacy: read.converted, unread: null, state: 'read', signedPdf };
    }
    case 'picture':
    case 'pages':
      return { ...nothing, unread: unreadSentence.scan, state: 'unread', isPicture: true };
    case 'unreadable':
      if (read.reason === 'otherKind') return { ...nothing, unread: unreadSentence.other, state: 'unread' };
      if (read.reason === 'tooLarge' || read.reason === 'tooSlow')
        return { ...nothing, unread: unreadSentence.tooLong, state: 'unread' };
      return damaged(read.reason);
  }
}

/** A digital signature names the bytes it covers; whether it is to be trusted is for others to check. */
function isSigned(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.includes('/ByteRange') && file.includes('/SubFilter');
}

function readTable(bytes: Uint8Array): FileReading {
  try {
    const isRegister = readWorkbook(bytes).sheets.some(sheet => findRegisterTable(mergedView(sheet)) !== null);
    return isRegister
      ? { ...nothing, unread: unreadSentence.register, state: 'register' }
      : { ...nothing, unread: unreadSentence.workbook, state: 'workbook' };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return damaged(error.reason);
  }
}

function damaged(reason: string): FileReading {
  const isEncrypted = reason === 'encrypted' || reason === 'encryptedWorkbook';
  const isHostile = reason === 'hostile' || reason === 'zipBomb';
  const unread = isEncrypted
    ? unreadSentence.encrypted
    : isHostile
      ? unreadSentence.hostile
      : unreadSentence.damagedFile;
  return { ...nothing, unread, state: 'damaged' };
}
