import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../files/save.ts';
import { Refusal, refuse } from '../refusal.ts';
import { checkHeader } from '../storage/header.ts';
import { preparePlace, registerFileName } from '../storage/place.ts';
import { refuseUnsound } from '../storage/probe.ts';
import { entryNames } from './format.ts';
import { keepFilesOf, withPackage } from './read.ts';

/**
 * Makes the register of a whole package in a folder that has none: the colleague's copy, or the new machine's register.
 *
 * @throws Refusal PACKAGE_REFUSED, REGISTER_REFUSED, SAVE_REFUSED; then there is no register there.
 */
export function settlePackage(path: string, fileName: string, folder: string): void {
  const bytes = withPackage(path, fileName, zip => zip.read(entryNames.register));
  if (bytes === undefined) refuse('PACKAGE_REFUSED', { reason: 'onlyChanges', fileName });
  const place = preparePlace(folder);
  const file = join(place, registerFileName);
  if (existsSync(file)) refuse('PACKAGE_REFUSED', { reason: 'registerThere', fileName });
  const unfinished = join(place, `.${randomUUID()}.sqlite`);
  try {
    keepFilesOf(place, path, fileName);
    writeFileSync(unfinished, bytes, { flag: 'wx', flush: true });
    refuseBroken(unfinished, place, fileName);
    renameSync(unfinished, file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse('SAVE_REFUSED', { reason: reasonOf(error), fileName });
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function refuseBroken(file: string, place: string, fileName: string): void {
  try {
    checkHeader(file, place);
    refuseUnsound(file, place);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse('PACKAGE_REFUSED', { reason: 'damaged', fileName });
  }
}
