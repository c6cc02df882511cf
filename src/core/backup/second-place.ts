import { existsSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { SecondPlace } from '../../contract/backups.ts';
import { copyWhole } from '../files/copy-whole.ts';
import { isWithin } from '../files/within.ts';
import { refuse } from '../refusal.ts';
import { realPlace } from '../storage/place.ts';
import type { Clock } from '../surroundings.ts';
import { bringAttachments } from './attachments.ts';
import { fileBeside, readBeside, writeBeside } from './beside.ts';
import { backupsIn, laterThanNowLast } from './list.ts';
import { backupFolder } from './names.ts';
import { removeThinned } from './remove-thinned.ts';

const kept = z.strictObject({
  place: z.string().min(1),
  copiedAt: z.iso.datetime().nullable(),
  missingSince: z.iso.datetime().nullable(),
});
type Kept = z.infer<typeof kept>;

const oneWeek = 7 * 86_400_000;

const settingName = 'noi-thu-hai.json';

/** Names of the backups this register copied and that still stand there. */
const copiedName = 'noi-thu-hai-da-chep.json';

/** Not set, or not readable: there is then no second place, and the page says so. */
function read(place: string): Kept | null {
  return readBeside(place, settingName, kept);
}

function write(place: string, setting: Kept): void {
  writeBeside(place, settingName, setting);
}

/** The second place and whether it has been missing for a week; null: none was chosen. */
export function secondPlaceOf(place: string, clock: Clock): SecondPlace | null {
  const setting = read(place);
  if (setting === null) return null;
  const { missingSince } = setting;
  const warning = missingSince !== null && clock.now().getTime() - Date.parse(missingSince) >= oneWeek;
  return { ...setting, warning };
}

/** @throws Refusal BACKUP_REFUSED insideRegister; the second place stays as it was. */
export function setSecondPlace(place: string, chosen: string): void {
  refuseInside(place, chosen);
  write(place, { place: chosen, copiedAt: null, missingSince: null });
}

/** There the register's own thinning would be done a second time, without sparing the way back from a restore. */
function refuseInside(place: string, second: string): void {
  if (isWithin(realPlace(place), realPlace(second))) {
    refuse('BACKUP_REFUSED', { reason: 'insideRegister', fileName: basename(second) });
  }
}

export function clearSecondPlace(place: string): void {
  rmSync(fileBeside(place, settingName), { force: true });
}

/**
 * Copies `made`, the backup just made (or where none was, the latest), and the attachments to the second place, where they
 * are not there yet, and thins that out too. A stick that is not plugged in is no failure: since when it is missing is
 * written down.
 *
 * @returns names of attachments that are not what their name says, and were not brought.
 */
export async function copyToSecondPlace(place: string, clock: Clock, made?: string): Promise<readonly string[]> {
  const setting = read(place);
  if (setting === null) return [];
  const now = clock.now().toISOString();
  try {
    refuseInside(place, setting.place);
    const [latest] = laterThanNowLast(backupsIn(backupFolder(place)), clock.now());
    const fileName = made ?? latest?.fileName;
    const wrong = await copyBackup(place, setting.place, fileName);
    thinCopied(place, setting.place, clock, fileName);
    write(place, { place: setting.place, copiedAt: now, missingSince: null });
    return wrong;
  } catch {
    write(place, { ...setting, missingSince: setting.missingSince ?? now });
    return [];
  }
}

/** Another register may share the second place: of what that one copied nothing is taken away. */
function thinCopied(place: string, second: string, clock: Clock, fileName: string | undefined): void {
  // Until it was written down what was copied, it is what stands here too.
  const known = readBeside(place, copiedName, z.array(z.string())) ?? namesIn(backupFolder(place));
  const copied = new Set(fileName === undefined ? known : [...known, fileName]);
  removeThinned(second, clock.now(), name => copied.has(name));
  const left = namesIn(second).filter(name => copied.has(name));
  writeBeside(place, copiedName, left);
}

function namesIn(folder: string): readonly string[] {
  return backupsIn(folder).map(({ fileName }) => fileName);
}

async function copyBackup(place: string, second: string, fileName: string | undefined): Promise<readonly string[]> {
  await mkdir(second, { recursive: true });
  if (fileName !== undefined && !existsSync(join(second, fileName))) {
    const isCopied = await copyWhole(join(backupFolder(place), fileName), join(second, fileName));
    if (!isCopied) throw new Error('what stands in the second place is not what was copied');
  }
  return bringAttachments(backupFolder(place), second);
}
