import { join } from 'node:path';
import { setTimeout as after, setInterval as every } from 'node:timers';
import type { BackupEntry } from '../../contract/backups.ts';
import { backupsToChoose } from '../../contract/words/backups.ts';
import type { Outside } from '../attachments/open-copy.ts';
import { laterThanNowLast, listBackups } from '../backup/list.ts';
import { backupFolder, readBackupName } from '../backup/names.ts';
import { checkInThread } from '../backup/verify.ts';
import { type PrintPages, pdfRenderer } from '../documents/print.ts';
import { receivedLimits } from '../received-files/limits.ts';
import { oneAtATime } from '../received-files/one-at-a-time.ts';
import { restoreClosed } from '../recovery/restore.ts';
import { Refusal, refuse } from '../refusal.ts';
import { openRegister, type Register } from '../register.ts';
import type { Moving } from '../relocation/moving.ts';
import type { Context } from '../router/context.ts';
import { createRouter } from '../router/router.ts';
import { preparePlace } from '../storage/place.ts';
import { type Clock, type Logger, systemClock } from '../surroundings.ts';
import { demoClock } from './demo-clock.ts';
import { openLog } from './log-file.ts';
import { createRenderingWorker } from './rendering-worker.ts';

export interface HostOptions {
  readonly folder: string;
  /** Folder of the reference data. */
  readonly resources: string;
  /** Built file that renders documents in a thread of its own. */
  readonly documentWorker: string;
  /** Built file that reads copies from end to end in a thread of its own; left out: in the register's own. */
  readonly checkWorker?: string;
  /** Prints to PDF; left out where the host has no browser engine of its own. */
  readonly printPages?: PrintPages;
  /** Shows files in the system's own programs; left out where the host cannot. */
  readonly outside?: Outside;
  /** Left out where the register cannot be opened in another folder. */
  readonly moving?: Moving;
  /** The register was moved here: where it is not found, none is made. */
  readonly mustExist?: boolean;
  readonly logger: Logger;
  readonly demo: boolean;
  /** Left out: the machine's own, or for the demonstration that of its day. */
  readonly clock?: Clock;
}

/** The register as a host serves it: every operation, and what they are given. */
export interface HostedRegister {
  readonly router: ReturnType<typeof createRouter>;
  readonly context: Context;
  readonly close: () => Promise<void>;
}

/**
 * Opens the register for a host: documents rendered off its thread.
 *
 * @throws Refusal when it cannot be opened; see `refusalOf`.
 */
export function openHostedRegister(options: HostOptions): HostedRegister {
  const { folder, resources, logger, demo, printPages, outside, checkWorker, moving, mustExist = false } = options;
  const worker = createRenderingWorker(options.documentWorker);
  // Apart from what renders: a hostile file ends its thread and nothing else.
  const reader = createRenderingWorker(options.documentWorker);
  const viewer = createRenderingWorker(options.documentWorker);
  const register = openRegister({
    folder,
    resources,
    renderDocument: worker.render,
    checkDocument: worker.check,
    openedFiles: worker.openedFiles,
    readReceivedFile: oneAtATime(reader.readReceivedFile, receivedLimits.time),
    viewFile: oneAtATime(viewer.viewFile, receivedLimits.time),
    renderPages: worker.renderPages,
    ...(outside === undefined ? {} : { outside }),
    ...(moving === undefined ? {} : { moving }),
    mustExist,
    ...(printPages === undefined ? {} : { renderPdf: pdfRenderer({ ...worker, printPages }) }),
    ...(checkWorker === undefined ? {} : { checkCopy: checkInThread(checkWorker) }),
    logger,
    demo,
    clock: options.clock ?? (demo ? demoClock : systemClock),
  });
  const stopSettling = keepSettled(register);
  const stopBackups = demo ? async () => undefined : keepBackedUp(register);
  return {
    router: createRouter(),
    context: { register },
    close: async () => {
      stopSettling();
      await stopBackups();
      await worker.close();
      await reader.close();
      await viewer.close();
      register.close();
    },
  };
}

/** Milliseconds of rest after which what was written stands in the register's file alone. */
const untilSettled = 3_000;

/**
 * Somebody who takes the register to another machine may copy its one file while the program is open: a moment after the last
 * change everything is in it. The returned function ends that.
 */
function keepSettled({ database, onCommitted }: Register): () => void {
  let waiting: NodeJS.Timeout | undefined;
  function settleSoon(): void {
    clearTimeout(waiting);
    waiting = after(() => database.settle(), untilSettled);
    waiting.unref();
  }
  // The run before may have ended before it settled.
  settleSoon();
  const stop = onCommitted(settleSoon);
  return () => {
    stop();
    clearTimeout(waiting);
  };
}

const betweenBackups = 30 * 60_000;

/** Milliseconds until the first page stands. */
const untilShown = 5_000;

/**
 * A backup every half hour while something changed; the returned function ends that with a last one. After a run that ended
 * without its last one there is one at once, which also reads the register from end to end.
 */
function keepBackedUp(register: Register): () => Promise<void> {
  let unread = register.leftOpen;
  const backUp = async (): Promise<void> => {
    const always = unread;
    unread = false;
    await backUpQuietly(register, always);
  };
  const first = after(() => void (unread && backUp()), untilShown);
  const timer = every(() => void backUp(), betweenBackups);
  for (const waiting of [first, timer]) waiting.unref();
  return async () => {
    clearTimeout(first);
    clearInterval(timer);
    await backUp();
  };
}

/** A disk that is full or gone must not keep the register from working or from closing; the next one is tried anyway. */
async function backUpQuietly({ backups, logger }: Register, always: boolean): Promise<void> {
  try {
    if (always) await backups.make('regular');
    else await backups.makeIfChanged('regular');
  } catch (error) {
    logger.warn('no backup', error);
  }
}

/** The sentence for the user when the register refused to open; null when something else broke. */
export function refusalOf(error: unknown): string | null {
  if (!(error instanceof Refusal)) return null;
  return backupsHelp(error) ? `${error.message}. ${backupsToChoose(latestBackups(placeOf(error)))}` : error.message;
}

/** The backups to choose from when the register refused to open for a reason that a backup helps against. */
export function backupsAfter(error: unknown): readonly BackupEntry[] {
  return error instanceof Refusal && backupsHelp(error) ? latestBackups(placeOf(error)) : [];
}

/** Puts one of them in the place of a register that cannot be opened; what stands there is kept under a name of its own. */
export async function restoreUnopened(folder: string, fileName: string): Promise<void> {
  if (readBackupName(fileName) === null) refuse('BACKUP_REFUSED', { reason: 'missing', fileName });
  const place = preparePlace(folder);
  const source = { file: join(backupFolder(place), fileName) };
  await restoreClosed(place, source, { clock: systemClock, logger: openLog(place, 'so') });
}

const helped: ReadonlySet<unknown> = new Set(['damaged', 'foreign', 'gone']);

function backupsHelp(error: Refusal): boolean {
  return error.code === 'REGISTER_REFUSED' && helped.has(Reflect.get(error.data, 'reason'));
}

function placeOf(error: Refusal): string {
  return String(Reflect.get(error.data, 'place'));
}

/** The latest backups that can be read, to be named to the user. */
function latestBackups(place: string): readonly BackupEntry[] {
  return laterThanNowLast(listBackups(backupFolder(place), 'own'), systemClock.now())
    .filter(({ counts }) => counts !== null)
    .slice(0, 3);
}
