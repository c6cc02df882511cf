import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reasonOf } from '../files/save.ts';
import { refuseRegister } from '../refusal.ts';
import { registerFileName } from '../storage/place.ts';
import { wasLeftOpen } from '../storage/probe.ts';

/** Beside the register: the copy that will take its place. */
export const preparedName = `${registerFileName}.moi`;

const markerName = `${registerFileName}.dang-thay`;

/** The register, and its journal. */
const ends = ['', '-wal'] as const;

/** What was begun. `keepAs`: name under which what stands there is kept; null: a backup of it was made before. */
const marker = z.strictObject({
  keepAs: z
    .string()
    .regex(/^[\w.-]+$/)
    .nullable(),
});

/**
 * Puts the prepared copy where the register stands. The register is closed, the copy is checked. The name is never
 * without a file: what stood there gets a second name first, then the copy takes the place in one step. What was begun
 * is written down before, so that a start after a power cut ends it (`finishReplacing`). Where it fails the folder is as it was
 * and nothing is left prepared.
 */
export function replaceRegister(place: string, keepAs: string | null): void {
  if (keepAs === null && wasLeftOpen(join(place, registerFileName))) {
    throw new Error('the register was not closed cleanly, its journal is still needed');
  }
  const note = join(place, markerName);
  try {
    writeFileSync(`${note}.tmp`, JSON.stringify({ keepAs }), { flush: true });
    renameSync(`${note}.tmp`, note);
    syncFolder(place);
    finish(place);
  } catch (error) {
    if (keepAs !== null && existsSync(join(place, preparedName))) takeBack(place, keepAs);
    giveUp(place);
    throw error;
  }
}

/**
 * Ends a replacement that was cut off; does nothing where none was. May itself be cut off and done again.
 *
 * @throws Refusal REGISTER_REFUSED notWritable (also while something holds the file), diskFull; the next start tries again.
 */
export function finishReplacing(place: string): void {
  try {
    finish(place);
  } catch (error) {
    refuseRegister(reasonOf(error) === 'diskFull' ? 'diskFull' : 'notWritable', place, error);
  }
}

function finish(place: string): void {
  const note = join(place, markerName);
  if (!existsSync(note)) return;
  const { keepAs } = marker.parse(JSON.parse(readFileSync(note, 'utf8')));
  const register = join(place, registerFileName);
  const prepared = join(place, preparedName);
  // It was closed when this began: what stands there was opened since, maybe by a program that has it open now.
  if (keepAs === null && wasLeftOpen(register)) {
    giveUp(place);
    return;
  }
  if (existsSync(prepared)) {
    for (const end of ends) {
      if (keepAs !== null) keepUnder(`${register}${end}`, join(place, `${keepAs}${end}`));
    }
    // A journal left beside the register would be played into whatever file stands there next.
    for (const end of ['-wal', '-shm']) rmSync(`${register}${end}`, { force: true });
    renameOver(prepared, register);
    syncFolder(place);
  }
  rmSync(note, { force: true });
}

/** The register that stays has its own name alone again, and its journal. */
function takeBack(place: string, keepAs: string): void {
  for (const end of ends) {
    const file = join(place, `${registerFileName}${end}`);
    const kept = join(place, `${keepAs}${end}`);
    rmSync(`${kept}.tmp`, { force: true });
    if (!existsSync(kept)) continue;
    if (existsSync(file)) rmSync(kept);
    else renameSync(kept, file);
  }
}

/** The register that is kept in use must not be replaced at the next start, when more has been written into it. */
function giveUp(place: string): void {
  for (const left of [markerName, `${markerName}.tmp`, preparedName]) rmSync(join(place, left), { force: true });
}

/** On Windows a virus scanner may hold a file for a moment. */
function renameOver(from: string, to: string): void {
  for (const pause of [40, 80, 160, 320]) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (reasonOf(error) !== 'openElsewhere') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(from, to);
}

/** A second name for the same file; where the disk knows none (FAT), a copy. */
function keepUnder(file: string, name: string): void {
  if (!existsSync(file) || existsSync(name)) return;
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, `${name}.tmp`);
    renameSync(`${name}.tmp`, name);
  }
}

/** Names are safe on disk too; Windows writes them by itself and refuses to be asked. */
function syncFolder(place: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(place, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
