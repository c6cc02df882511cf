import { refuseDangerous } from '../../attachments/refuse-dangerous.ts';
import { refuseBySize } from '../../exchange/workbook/container.ts';
import { FileRefused } from '../../exchange/workbook/refusal.ts';
import { WordFileRefused } from '../../form-check/refusal.ts';
import { Refusal } from '../../refusal.ts';
import { reason } from '../words/reasons.ts';
import type { FormReading } from './reading.ts';
import { readWordForm } from './word.ts';
import { readWorkbookForm } from './workbook.ts';

/** What one file turned out to be. `refused`: it is broken or dangerous, and why. */
export type FileRead =
  | { readonly kind: 'form'; readonly reading: FormReading; readonly bytes: Uint8Array }
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly isDamaged: boolean; readonly reason: string };

export interface FileToRead {
  readonly file: Blob;
  readonly fileName: string;
}

/** Fewer of a form's own places than this, and it is some other paper. */
const fewestFound = 6;

/** Reads a file as far as needed to tell whether it is a form. Never throws for what stands in the file. */
export async function readFile({ file, fileName }: FileToRead): Promise<FileRead> {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const isWord = ending === 'docx';
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isOffice = isWord || ending === 'xlsx' || (start[0] === 0x50 && start[1] === 0x4b && ending !== 'zip');
  if (!isOffice) return file.size === 0 ? refusedFile(new FileRefused('empty'), isWord, fileName) : { kind: 'other' };
  try {
    refuseBySize(file.size);
  } catch (error) {
    if (error instanceof FileRefused) return refusedFile(error, isWord, fileName);
    throw error;
  }
  return readForm(new Uint8Array(await file.arrayBuffer()), fileName, isWord);
}

/** The same for a Word file or a workbook whose bytes are there. */
export function readForm(bytes: Uint8Array, fileName: string, isWord: boolean): FileRead {
  try {
    const reading = isWord ? readWordForm(bytes) : readWorkbookForm(bytes);
    if (reading.codes.length === 0 && reading.found < fewestFound) return { kind: 'other' };
    // It will be kept with the register.
    refuseDangerous(bytes, fileName);
    return { kind: 'form', reading, bytes };
  } catch (error) {
    if (error instanceof FileRefused || error instanceof WordFileRefused) return refusedFile(error, isWord, fileName);
    if (error instanceof Refusal) return { kind: 'refused', isDamaged: false, reason: error.message };
    return { kind: 'refused', isDamaged: true, reason: reason.unreadable(fileName) };
  }
}

function refusedFile(error: FileRefused | WordFileRefused, isWord: boolean, fileName: string): FileRead {
  const isDamaged = ['damaged', 'empty', 'notAWorkbook', 'notAWordFile'].includes(error.reason);
  if (error instanceof WordFileRefused)
    return { kind: 'refused', isDamaged, reason: reason.wordRefused(error.reason, fileName) };
  if (isWord && (error.reason === 'tooLarge' || error.reason === 'empty'))
    return { kind: 'refused', isDamaged, reason: reason.wordRefused(error.reason, fileName) };
  // A zip under another name may be sound and simply no workbook.
  const isOther = error.reason === 'notAWorkbook' && !fileName.toLowerCase().endsWith('.xlsx');
  return isOther
    ? { kind: 'other' }
    : { kind: 'refused', isDamaged, reason: reason.workbookRefused(error.reason, fileName) };
}
