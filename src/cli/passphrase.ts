import { readFileSync } from 'node:fs';
import { passphrase } from '../contract/backups.ts';
import { Refused, type Values } from './usage.ts';
import { backupWords as words } from './words/backups.ts';

/** The first line of the passphrase's file: a command line is seen by everybody on the machine, a file is not. */
export function passphraseOf(values: Values): string | undefined {
  const file = values['passphrase-file'];
  if (file === undefined) return undefined;
  const [line = ''] = readText(file).split(/\r?\n/);
  const read = passphrase.safeParse(line.trim());
  if (!read.success) throw new Refused(words.shortPassphrase(file));
  return read.data;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(words.noPassphraseFile(file));
  }
}
