import { existsSync, readdirSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MoveRefusal } from '../../contract/refusals.ts';
import { removeQuietly } from '../files/save.ts';
import { isWithin } from '../files/within.ts';
import { refuse } from '../refusal.ts';
import { preparePlace, registerFileName } from '../storage/place.ts';

/** In a folder that is being moved into: what is there was begun by the program and is gone on with. */
const begunName = `${registerFileName}.dang-chuyen`;

/** More than the files themselves, for what a disk needs beside them. */
const spare = 16 * 1024 * 1024;

export function refuseMove(reason: MoveRefusal): never {
  return refuse('MOVE_REFUSED', { reason });
}

/**
 * Makes sure the register may move into a folder: on a disk of this machine, written to, with nothing of anybody's in it.
 *
 * @returns its real path. @throws Refusal REGISTER_REFUSED, MOVE_REFUSED notEmpty, insideRegister.
 */
export function checkTarget(folder: string, chosen: string): string {
  const place = preparePlace(chosen);
  if (isWithin(folder, place) || isWithin(place, folder)) refuseMove('insideRegister');
  if (!existsSync(join(place, begunName)) && readdirSync(place).length > 0) refuseMove('notEmpty');
  return place;
}

/** @throws Refusal MOVE_REFUSED noRoom. */
export function refuseWithoutRoom(place: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(place);
  if (bavail * bsize < bytes + spare) refuseMove('noRoom');
}

export function markBegun(place: string): void {
  writeFileSync(join(place, begunName), '', { flush: true });
}

/** A register was opened here: it is nobody's leftover. */
export function unmarkBegun(place: string): void {
  rmSync(join(place, begunName), { force: true });
}

/** Takes away what an attempt brought that came to nothing; whatever else lies there stays. */
export function clearTarget(place: string, files: readonly { readonly name: string }[]): void {
  const names = [...files.map(({ name }) => name), registerFileName, `${registerFileName}-wal`];
  for (const name of names) for (const end of ['', '.tmp']) removeQuietly(join(place, `${name}${end}`));
  const folders = new Set(names.flatMap(name => foldersOf(name)));
  for (const folder of [...folders].sort((left, right) => right.length - left.length)) removeEmpty(join(place, folder));
  removeQuietly(join(place, begunName));
}

function foldersOf(name: string): readonly string[] {
  const above = dirname(name);
  return above === '.' ? [] : [above, ...foldersOf(above)];
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something of somebody's lies in it, or it was never made.
  }
}
