import { join } from 'node:path';
import log from 'electron-log/node';
import type { Logger } from '../surroundings.ts';

const LARGEST_LOG = 2_000_000;

/** Where a register's logs stand. */
export function logFolder(register: string): string {
  return join(register, 'nhat-ky');
}

/**
 * A log file `<name>.log` in the register's own log folder, turned over at 2 MB. Folder and file are made with the first line,
 * so a register that is refused is left exactly as it was. Where nothing can be written the lines are lost: a log is never
 * the reason a register does not open.
 */
export function openLog(register: string, name: string): Logger {
  const instance = log.create({ logId: name });
  instance.transports.console.level = false;
  instance.transports.file.resolvePathFn = () => join(logFolder(register), `${name}.log`);
  instance.transports.file.maxSize = LARGEST_LOG;
  return {
    warn: (message, detail) => write(instance.warn, message, detail),
    error: (message, detail) => write(instance.error, message, detail),
  };
}

function write(line: (...parts: readonly unknown[]) => void, message: string, detail: unknown): void {
  if (detail === undefined) line(message);
  else line(message, detail);
}
