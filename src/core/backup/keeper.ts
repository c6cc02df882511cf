import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BackupEntry, BackupStatus } from '../../contract/backups.ts';
import { attachmentFolder } from '../files/keep.ts';
import { reasonOf } from '../files/save.ts';
import { refuse } from '../refusal.ts';
import type { Database } from '../storage/database.ts';
import { registerFileName } from '../storage/place.ts';
import type { Clock, Logger } from '../surroundings.ts';
import { attachmentsIn, bringAttachments } from './attachments.ts';
import { markOf, readCopy } from './content.ts';
import { type BackupMade, copyRegister, removeUnfinishedQuietly } from './copy.ts';
import { failureFrom, readFailure, reasonOfFailure, writeFailure } from './failure.ts';
import { backupsIn, laterThanNowLast, listBackups } from './list.ts';
import { backupFileName, backupFolder, type MadeKind } from './names.ts';
import { removeThinned } from './remove-thinned.ts';
import { seal } from './sealed.ts';
import { clearSecondPlace, copyToSecondPlace, secondPlaceOf, setSecondPlace } from './second-place.ts';
import { trialOf } from './trial.ts';
import type { CheckCopy } from './verify.ts';

/** The backups of one open register. One is made at a time; whoever comes meanwhile waits. */
export interface Backups {
  /** @throws Refusal SAVE_REFUSED; register and older backups are then unchanged. */
  make(kind: MadeKind): Promise<BackupMade>;
  /** Null: the latest backup already holds everything. @throws Refusal SAVE_REFUSED. */
  makeIfChanged(kind: MadeKind): Promise<BackupMade | null>;
  /**
   * A file of its own, wherever it is wanted; sealed when there is a passphrase. Without `target` in the usual folder.
   *
   * @throws Refusal SAVE_REFUSED; register and older backups are then unchanged.
   */
  makeFile(options: { readonly target?: string; readonly passphrase?: string }): Promise<BackupMade>;
  /** Nobody makes a backup while `work` runs; it makes its own with what it is given. */
  alone<Result>(work: (make: Backups['make']) => Promise<Result>): Promise<Result>;
  list(): readonly BackupEntry[];
  status(): BackupStatus;
  /** @throws Refusal BACKUP_REFUSED insideRegister. */
  setSecondPlace(folder: string): Promise<void>;
  /** Waits for what is being copied there; that would write it down again. */
  clearSecondPlace(): Promise<void>;
}

export interface BackupSurroundings {
  readonly database: Database;
  readonly place: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly check: CheckCopy;
}

export function keepBackups({ database, place, clock, logger, check }: BackupSurroundings): Backups {
  const folder = backupFolder(place);
  let queue: Promise<unknown> = Promise.resolve();
  /** What the latest backup holds; undefined: not looked at yet. */
  let saved: string | null | undefined;
  let failure = readFailure(place);

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  function changed(): boolean {
    saved ??= savedMark(folder, clock.now());
    return saved !== markOf(database);
  }

  async function makeNow(kind: MadeKind): Promise<BackupMade> {
    const mark = markOf(database);
    const made = await copyRegister(database, freeFile(folder, kind, clock.now()), check).catch(failed);
    saved = mark;
    await followUp(made.fileName);
    return made;
  }

  /** Most backups are made while nobody waits for them, so it is kept until somebody reads it. */
  function failed(error: unknown): never {
    failure = failureFrom(error, clock);
    writeFailure(place, failure);
    throw error;
  }

  /** The copy stands; what comes after it is tried again with the next one. */
  async function followUp(made: string): Promise<void> {
    try {
      sayNotBrought(await bringAttachments(place, folder));
      const wayBack = trialOf(database)?.before ?? null;
      removeThinned(folder, clock.now(), fileName => fileName !== wayBack);
      sayNotBrought(await copyToSecondPlace(place, clock, made));
      failure = null;
    } catch (error) {
      failure = failureFrom(error, clock);
      logger.warn('after a backup', error);
    }
    writeFailure(place, failure);
  }

  function sayNotBrought(wrong: readonly string[]): void {
    if (wrong.length > 0) logger.warn('attachments are not what their names say and were not brought', wrong);
  }

  /** Nothing new to keep; a second place that was missing may be there again. */
  async function catchUp(): Promise<null> {
    await copyToSecondPlace(place, clock)
      .then(sayNotBrought)
      .catch(error => logger.warn('second place', error));
    return null;
  }

  async function makeSealed(target: string, passphrase: string): Promise<BackupMade> {
    const open = `${target}.mo`;
    const unfinished = `${target}.tmp`;
    try {
      for (const left of [open, unfinished]) rmSync(left, { force: true });
      await copyRegister(database, open, check);
      const attachments = (await attachmentsIn(place)).map(name => `${attachmentFolder}/${name}`);
      const packed = attachments.map(name => ({ name, path: join(place, name) }));
      await seal([{ name: registerFileName, path: open }, ...packed], unfinished, passphrase);
      // A sealed backup is one only where no open copy stands beside it.
      rmSync(open, { force: true });
      renameSync(unfinished, target);
    } catch (error) {
      for (const left of [open, unfinished]) removeUnfinishedQuietly(left);
      return refuse('SAVE_REFUSED', { reason: reasonOfFailure(error), fileName: basename(target) });
    }
    return { file: target, fileName: basename(target), bytes: statSync(target).size };
  }

  async function makeFile(target: string | undefined, passphrase: string | undefined): Promise<BackupMade> {
    if (target === undefined && passphrase === undefined) return makeNow('regular');
    const sealed = passphrase !== undefined;
    const file = resolve(target ?? freeFile(folder, 'regular', clock.now(), sealed));
    if (passphrase === undefined) {
      const made = await copyRegister(database, file, check);
      await bringAttachments(place, dirname(file))
        .then(sayNotBrought)
        .catch(error => logger.warn('attachments of a backup', error));
      return made;
    }
    makeFolder(dirname(file), basename(file));
    return makeSealed(file, passphrase);
  }

  return {
    make: kind => inTurn(() => makeNow(kind)),
    makeIfChanged: kind => inTurn(async () => (changed() ? makeNow(kind) : catchUp())),
    makeFile: ({ target, passphrase }) => inTurn(() => makeFile(target, passphrase)),
    alone: work =>
      inTurn(async () => {
        const result = await work(makeNow);
        saved = undefined;
        return result;
      }),
    list: () => {
      const second = secondPlaceOf(place, clock);
      const own = listBackups(folder, 'own');
      const elsewhere = second === null ? [] : listBackups(second.place, 'second');
      const all = [...own, ...elsewhere].sort((left, right) => Date.parse(right.at) - Date.parse(left.at));
      return laterThanNowLast(all, clock.now());
    },
    status: () => ({
      latestAt: laterThanNowLast(backupsIn(folder), clock.now())[0]?.at.toISOString() ?? null,
      changedSince: changed(),
      failure,
      second: secondPlaceOf(place, clock),
      trial: trialOf(database),
    }),
    setSecondPlace: chosen =>
      inTurn(async () => {
        setSecondPlace(place, chosen);
        sayNotBrought(await copyToSecondPlace(place, clock));
      }),
    clearSecondPlace: () => inTurn(async () => clearSecondPlace(place)),
  };
}

/** What the latest backup that can be read holds; null: there is none. */
function savedMark(folder: string, now: Date): string | null {
  const [latest] = laterThanNowLast(backupsIn(folder), now).filter(({ sealed }) => !sealed);
  return latest === undefined ? null : (readCopy(join(folder, latest.fileName))?.mark ?? null);
}

function freeFile(folder: string, kind: MadeKind, at: Date, sealed = false): string {
  for (let again = 1; ; again += 1) {
    const file = join(folder, backupFileName(kind, at, { again, sealed }));
    if (!existsSync(file)) return file;
  }
}

function makeFolder(folder: string, fileName: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    refuse('SAVE_REFUSED', { reason: reasonOf(error), fileName });
  }
}
