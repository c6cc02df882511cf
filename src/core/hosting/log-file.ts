import { existsSync } from 'node:fs';
import { join } from 'node:path';
import log from 'electron-log/node';
import type { Logger } from '../surroundings.ts';
import { logFolderName } from './places.ts';

const LARGEST_LOG = 2_000_000;

/** Where a register's logs stand. */
export function logFolder(register: string): string {
  return join(register, logFolderName);
}

/**
 * A log file `<name>.log` in the register's own log folder, turned over at 2 MB. Folder and file are made with the first line,
 * so a register that is refused is left exactly as it was. Where nothing can be written, or no register's folder stands, the
 * lines are lost: a log is never the reason a register does not open, nor that a refused place gets a folder.
 */
export function openLog(register: string, name: string): Logger {
  const instance = log.create({ logId: name });
  instance.transports.console.level = false;
  instance.transports.file.resolvePathFn = () => join(logFolder(register), `${name}.log`);
  instance.transports.file.maxSize = LARGEST_LOG;
  const tell: typeof write = (line, message, detail) => {
    if (existsSync(register)) write(line, message, detail);
  };
  return {
    warn: (message, detail) => tell(instance.warn, message, detail),
    error: (message, detail) => tell(instance.error, message, detail),
  };
}

function write(line: (...parts: readonly unknown[]) => void, message: string, detail: unknown): void {
  if (detail === undefined) line(message);
  else line(message, detail);
}
