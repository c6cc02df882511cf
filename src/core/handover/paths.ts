import { extname } from 'node:path';
import { safeFileName } from '../files/safe-name.ts';

/** Windows opens paths of 260 letters; with a folder and a unit's name above, so much is left for a file. */
const longestFile = 80;
const longestFolder = 60;

/** A folder's name any Windows takes, short enough for what lies in it. */
export function folderName(name: string): string {
  return safeFileName(shortened(name.normalize('NFC'), longestFolder));
}

/** A file's name, shortened before its ending and never in it. */
export function evidenceName(name: string): string {
  const whole = name.normalize('NFC');
  const ending = extname(whole).slice(0, 12);
  const stem = shortened(whole.slice(0, whole.length - ending.length), longestFile - ending.length);
  return safeFileName(safeFileName(stem), safeFileName(ending) === '_' ? '' : safeFileName(ending));
}

function shortened(text: string, longest: number): string {
  return [...text].slice(0, longest).join('').trim();
}
