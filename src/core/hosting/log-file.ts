import { join } from 'node:path';
import log from 'electron-log/node';

/** What a host and the register write down about themselves: never names, figures or texts of the register. */
export interface Logger {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string, error?: unknown) => void;
}

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
    info: message => instance.info(message),
    warn: message => instance.warn(message),
    error: (message, error) => (error === undefined ? instance.error(message) : instance.error(message, error)),
  };
}
