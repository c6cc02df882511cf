import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { backupFolder } from './names.ts';

/** Small files kept beside the backups, outside the register: undo and restore leave them alone. */
export function fileBeside(place: string, name: string): string {
  return join(backupFolder(place), name);
}

/** What such a file says; null where there is none, or none that can be read. */
export function readBeside<Value>(place: string, name: string, schema: z.ZodType<Value>): Value | null {
  try {
    return schema.parse(JSON.parse(readFileSync(fileBeside(place, name), 'utf8')));
  } catch {
    return null;
  }
}

/** Whole or not at all. @throws what the system says. */
export function writeBeside(place: string, name: string, value: unknown): void {
  const file = fileBeside(place, name);
  mkdirSync(backupFolder(place), { recursive: true });
  writeFileSync(`${file}.tmp`, JSON.stringify(value), { flush: true });
  renameSync(`${file}.tmp`, file);
}
