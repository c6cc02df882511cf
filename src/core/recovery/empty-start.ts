import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { backupsIn } from '../backup/list.ts';
import { backupFolder } from '../backup/names.ts';
import { refuseRegister } from '../refusal.ts';
import { movedTo } from '../relocation/old-place.ts';
import { registerFileName } from '../storage/place.ts';

/**
 * A folder that has backups, or a damaged register set aside, had a register: a new empty one is never made in its place.
 *
 * @param options.newIsFine false: a folder without any trace of a register is refused too (missing).
 * @throws Refusal REGISTER_REFUSED moved (with the place it went to), gone, missing.
 */
export function refuseEmptyStart(place: string, { newIsFine = true } = {}): void {
  if (existsSync(join(place, registerFileName))) return;
  const elsewhere = movedTo(place);
  if (elsewhere !== null) refuseRegister('moved', elsewhere);
  const setAside = existsSync(place) && readdirSync(place).some(name => name.startsWith(`${registerFileName}.`));
  if (setAside || backupsIn(backupFolder(place)).length > 0) refuseRegister('gone', place);
  if (!newIsFine) refuseRegister('missing', place);
}
