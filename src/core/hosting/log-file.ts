import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
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
  const folder = logFolder(register);
  const file = join(folder, `${name}.log`);

  function write(level: 'warn' | 'error', message: string, detail: unknown): void {
    if (!existsSync(register)) return;
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(file) > LARGEST_LOG) turnOver(file, join(folder, `${name}.old.log`));
      // At once: the next thing that happens may be the end of the process.
      appendFileSync(file, lineOf(level, message, detail));
    } catch {
      // Neither the disk nor the folder can be told of it.
    }
  }

  return {
    warn: (message, detail) => write('warn', message, detail),
    error: (message, detail) => write('error', message, detail),
  };
}

/** While another program holds the older file open on Windows, lines go on into the newer one. */
function turnOver(file: string, older: string): void {
  try {
    renameSync(file, older);
  } catch {
    // Tried again with the next line.
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** `[2026-12-20 08:05:09.007] [warn]  message detail`, in the office's own time; the diagnostics file reads it (mask-log.ts). */
function lineOf(level: 'warn' | 'error', message: string, detail: unknown): string {
  const rest = detail === undefined ? '' : ` ${typeof detail === 'string' ? detail : inspect(detail, { depth: 5 })}`;
  return `[${stampOf(new Date())}] ${`[${level}]`.padEnd(7)} ${message}${rest}\n`;
}

function stampOf(now: Date): string {
  const digits = (value: number, length = 2) => String(value).padStart(length, '0');
  const day = [digits(now.getFullYear(), 4), digits(now.getMonth() + 1), digits(now.getDate())].join('-');
  const time = [digits(now.getHours()), digits(now.getMinutes()), digits(now.getSeconds())].join(':');
  return `${day} ${time}.${digits(now.getMilliseconds(), 3)}`;
}
