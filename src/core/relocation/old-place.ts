import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { registerFileName } from '../storage/place.ts';
import type { Clock } from '../surroundings.ts';

const markName = `${registerFileName}.da-chuyen`;
const keptName = `${registerFileName}.truoc-khi-chuyen`;

const mark = z.strictObject({ to: z.string().min(1), at: z.iso.datetime() });

/** The register that was moved away stays whole under another name; whoever opens its folder is told where it went. */
export function setAside(folder: string, to: string, clock: Clock): void {
  const register = join(folder, registerFileName);
  if (!existsSync(register)) return;
  const file = join(folder, markName);
  writeFileSync(`${file}.tmp`, JSON.stringify({ to, at: clock.now().toISOString() }), { flush: true });
  renameSync(`${file}.tmp`, file);
  for (const end of ['-wal', '']) {
    if (existsSync(`${register}${end}`)) renameSync(`${register}${end}`, join(folder, `${keptName}${end}`));
  }
}

/** Where the register of this folder went; null: it was not moved away by the program. */
export function movedTo(folder: string): string | null {
  const file = join(folder, markName);
  return existsSync(file) ? mark.parse(JSON.parse(readFileSync(file, 'utf8'))).to : null;
}
