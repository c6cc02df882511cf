import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { limits } from '../core/exchange/workbook/limits.ts';
import { refuse } from '../core/refusal.ts';
import { Refused } from './usage.ts';
import { words } from './words.ts';

/** A workbook on the disk. One that is too large is refused by its size, before a byte of it is read. */
export async function readBlob(file: string): Promise<Blob> {
  const size = await stat(file).then(
    found => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw new Refused(words.noFile(file));
  if (size > limits.fileBytes) refuse('FILE_REFUSED', { reason: 'tooLarge', fileName: basename(file) });
  return new Blob([await readFile(file)]);
}
