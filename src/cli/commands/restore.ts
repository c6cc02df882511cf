import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { backupsIn, laterThanNowLast } from '../../core/backup/list.ts';
import { backupFolder } from '../../core/backup/names.ts';
import { secondPlaceOf } from '../../core/backup/second-place.ts';
import { openLog } from '../../core/hosting/log-file.ts';
import { programFolder, registerFolder } from '../../core/hosting/places.ts';
import { finishReplacing } from '../../core/recovery/replace.ts';
import { restoreBackup, restoreClosed } from '../../core/recovery/restore.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { preparePlace } from '../../core/storage/place.ts';
import { systemClock } from '../../core/surroundings.ts';
import type { Answer } from '../answer.ts';
import { passphraseOf } from '../passphrase.ts';
import { withSession } from '../session.ts';
import type { CommandLine, Values } from '../usage.ts';
import { backupWords as words } from '../words/backups.ts';

interface Done {
  readonly from: string;
  /** The backup of what was there before; null where there was nothing that could be backed up. */
  readonly before: string | null;
  /** Under which name a damaged register was kept. */
  readonly keptAs: string | null;
}

/** `restore [FILE|latest]`: a file's path, the name of a backup in `sao-luu`, or the latest that is sound. */
export async function restore({ words: [, what = 'latest'], values }: CommandLine): Promise<Answer> {
  const folder = registerFolder(values.data, programFolder(process.env));
  const skipped: string[] = [];
  const done =
    what === 'latest' ? await restoreLatest(folder, values, skipped) : await restoreFile(what, folder, values);
  return {
    json: { ...done, skipped },
    text: [
      words.restored(done.from),
      ...(done.before === null ? [] : [words.wayBack(done.before)]),
      ...(done.keptAs === null ? [] : [words.keptAs(done.keptAs)]),
    ].join('\n'),
    warnings: skipped.map(words.skipped),
  };
}

function restoreFile(what: string, folder: string, values: Values): Promise<Done> {
  const path = resolve(what);
  const kept = join(backupFolder(folder), basename(what));
  return take(existsSync(path) || basename(what) !== what || !existsSync(kept) ? path : kept, folder, values);
}

/** Backups that turn out to be damaged are passed over, the next older one is taken. */
async function restoreLatest(folder: string, values: Values, skipped: string[]): Promise<Done> {
  const second = secondPlaceOf(folder, systemClock)?.place;
  const places = [backupFolder(folder), ...(second === undefined ? [] : [second])];
  const backups = places
    .flatMap(place => backupsIn(place).map(name => ({ ...name, file: join(place, name.fileName) })))
    .filter(({ sealed }) => !sealed || values['passphrase-file'] !== undefined)
    .sort((left, right) => right.at.getTime() - left.at.getTime());
  for (const { file, fileName } of laterThanNowLast(backups, systemClock.now())) {
    const done = await take(file, folder, values).catch((error: unknown) => {
      if (isRefused(error, 'BACKUP_REFUSED', ['damaged', 'notABackup'])) return null;
      throw error;
    });
    if (done !== null) return done;
    skipped.push(fileName);
  }
  return refuse('BACKUP_REFUSED', { reason: 'noneKept', fileName: '' });
}

async function take(file: string, folder: string, values: Values): Promise<Done> {
  const source = { file, passphrase: passphraseOf(values) };
  try {
    return await withSession({ data: values.data, mayCreate: false }, async ({ hosted }) => ({
      ...(await restoreBackup(hosted.context.register, source)),
      keptAs: null,
    }));
  } catch (error) {
    if (!isRefused(error, 'REGISTER_REFUSED', ['damaged', 'foreign', 'gone', 'missing'])) throw error;
    const place = preparePlace(folder);
    finishReplacing(place);
    const surroundings = { clock: systemClock, logger: openLog(place, 'dong-lenh') };
    return { from: basename(file), before: null, ...(await restoreClosed(place, source, surroundings)) };
  }
}

function isRefused(error: unknown, code: string, reasons: readonly string[]): boolean {
  return error instanceof Refusal && error.code === code && reasons.includes(String(Reflect.get(error.data, 'reason')));
}
