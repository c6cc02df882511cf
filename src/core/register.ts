import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../contract/index.ts';
import type { Outside } from './attachments/open-copy.ts';
import { backupBeforeMigration } from './backup/before-migration.ts';
import { type Backups, keepBackups } from './backup/keeper.ts';
import { type CheckCopy, checkHere } from './backup/verify.ts';
import type { RenderPages, RenderPdf } from './documents/print.ts';
import type { RenderDocument } from './documents/render.ts';
import { viewFileHere } from './file-views/here.ts';
import type { ViewFile } from './file-views/view.ts';
import { type HandedOver, handOver } from './files/handed-over.ts';
import { type OpenedFiles, openedHere } from './form-check/opened.ts';
import type { CheckDocument } from './form-check/own.ts';
import { changedSince } from './history/record-changes.ts';
import { readReceivedFileHere } from './received-files/here.ts';
import type { ReadReceivedFile } from './received-files/read.ts';
import { type Book, openBook } from './reckoning/book.ts';
import { refuseEmptyStart } from './recovery/empty-start.ts';
import { finishReplacing } from './recovery/replace.ts';
import { refuseRegister } from './refusal.ts';
import { prepareRegister } from './register/prepare.ts';
import { refuseWhenReadOnly } from './register/read-only.ts';
import type { Moving } from './relocation/moving.ts';
import { unmarkBegun } from './relocation/target.ts';
import { copyIdOf, settleCopyId } from './storage/copy-id.ts';
import { openDatabase, type ReadDatabase } from './storage/database.ts';
import { preparePlace, registerFileName } from './storage/place.ts';
import { wasLeftOpen } from './storage/probe.ts';
import { type ReopenableDatabase, reopenable } from './storage/reopenable.ts';
import { registerNouns } from './storage/tables.ts';
import { type Committed, createTransact, type Transact } from './storage/transact.ts';
import { type Clock, type Logger, type NewId, newUuid, officeDay, silentLogger, systemClock } from './surroundings.ts';

export interface RegisterOptions {
  /** The register's folder; made when missing. */
  readonly folder: string;
  /** Folder of the reference data (`resources/`). */
  readonly resources: string;
  readonly renderDocument: RenderDocument;
  /** Where it is called, when left out. */
  readonly checkDocument?: CheckDocument;
  /** Where it is called, when left out. */
  readonly openedFiles?: OpenedFiles;
  /** Where it is called, when left out. */
  readonly readReceivedFile?: ReadReceivedFile;
  /** Where it is called, when left out. */
  readonly viewFile?: ViewFile;
  /** Left out by a host that cannot show a file in the system's own programs. */
  readonly outside?: Outside;
  /** Left out by a host that cannot open the register in another folder. */
  readonly moving?: Moving;
  /** The register was moved here: where it is not found, none is made. */
  readonly mustExist?: boolean;
  /** Where it is called, when left out. */
  readonly renderPages?: RenderPages;
  /** Left out by a host that cannot print to PDF. */
  readonly renderPdf?: RenderPdf;
  /** Reads a copy from end to end; where it is called, when left out. */
  readonly checkCopy?: CheckCopy;
  readonly clock?: Clock;
  readonly newId?: NewId;
  readonly logger?: Logger;
  /** "Người đang làm việc" until somebody else says who. */
  readonly who?: string;
  /** A throw-away register filled from the samples. */
  readonly demo?: boolean;
}

/** An open register: everything the office knows, for one process, until `close`. */
export interface Register {
  readonly folder: string;
  readonly resources: string;
  readonly demo: boolean;
  /** The run before ended without closing it: power, or a program that broke. */
  readonly leftOpen: boolean;
  readonly database: ReopenableDatabase;
  readonly reader: ReadDatabase;
  /** Refuses in "Chế độ chỉ xem và in" (READ_ONLY), and where the register was handed over to another machine (HANDED_OVER). */
  readonly transact: Transact;
  copyId(): string;
  readonly book: Book;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly newId: NewId;
  readonly renderDocument: RenderDocument;
  readonly checkDocument: CheckDocument;
  readonly openedFiles: OpenedFiles;
  readonly readReceivedFile: ReadReceivedFile;
  readonly viewFile: ViewFile;
  /** Null where the host cannot show a file in the system's own programs. */
  readonly outside: Outside | null;
  /** Null where the host cannot open the register in another folder. */
  readonly moving: Moving | null;
  readonly renderPages: RenderPages;
  /** Null where the host cannot print to PDF; a browser prints the pages themselves. */
  readonly renderPdf: RenderPdf | null;
  readonly files: HandedOver;
  readonly backups: Backups;
  readonly checkCopy: CheckCopy;
  settings(): Settings;
  today(): string;
  who(): string;
  setWho(who: string): void;
  /** Called after every commit until the returned function is called. */
  onCommitted(listener: (committed: Committed) => void): () => void;
  /** Another file takes the place of the open one (a restored backup); every page is told to begin anew. */
  replaceFile(replace: () => void): void;
  close(): void;
}

/**
 * Opens the register in a folder, making and preparing a new one when there is none.
 *
 * @throws Refusal REGISTER_REFUSED with the reason; the folder's contents are then unchanged.
 */
export function openRegister(options: RegisterOptions): Register {
  const { clock = systemClock, newId = newUuid, logger = silentLogger } = options;
  if (options.mustExist && !existsSync(options.folder)) refuseRegister('notThere', options.folder);
  const folder = preparePlace(options.folder);
  finishReplacing(folder);
  refuseEmptyStart(folder);
  if (options.mustExist && !existsSync(join(folder, registerFileName))) refuseRegister('notThere', folder);
  const leftOpen = wasLeftOpen(join(folder, registerFileName));
  const database = reopenable(() => openDatabase(folder, sqlite => backupBeforeMigration(sqlite, folder, clock)));
  try {
    return registerOver(database, { ...options, folder, clock, newId, logger, leftOpen });
  } catch (error) {
    database.close();
    throw error;
  }
}

type Surroundings = RegisterOptions &
  Required<Pick<RegisterOptions, 'clock' | 'newId' | 'logger'>> & { readonly leftOpen: boolean };

function registerOver(database: ReopenableDatabase, options: Surroundings): Register {
  const { folder, resources, renderDocument, clock, newId, logger } = options;
  let who = options.who ?? '';
  const listeners = new Set<(committed: Committed) => void>();
  const book = openBook(database);
  const publish = (committed: Committed): void => {
    book.forget(committed.nouns);
    for (const listener of listeners) tell(listener, committed, logger);
  };
  settleCopyId(database);
  unmarkBegun(folder);
  const transact = createTransact({
    database,
    newId,
    now: () => clock.now().toISOString(),
    who: () => who,
    copyId: () => copyIdOf(database),
    changedSince: (table, id, version) => changedSince(database, table, id, version),
    publish,
  });
  prepareRegister({ database, transact, resources });
  const checkCopy = options.checkCopy ?? checkHere;
  return {
    folder,
    resources,
    demo: options.demo ?? false,
    leftOpen: options.leftOpen,
    database,
    reader: database,
    transact: (operation, work) => {
      refuseWhenReadOnly(database);
      return transact(operation, work);
    },
    copyId: () => copyIdOf(database),
    book,
    clock,
    logger,
    newId,
    renderDocument,
    checkDocument:
      options.checkDocument ??
      (async (document, stop) =>
        (await import('./form-check/check.ts')).checkForm(await renderDocument(document, stop))),
    openedFiles: options.openedFiles ?? openedHere,
    readReceivedFile: options.readReceivedFile ?? readReceivedFileHere,
    viewFile: options.viewFile ?? viewFileHere,
    outside: options.outside ?? null,
    moving: options.moving ?? null,
    renderPages: options.renderPages ?? renderPagesHere,
    renderPdf: options.renderPdf ?? null,
    files: handOver(),
    backups: keepBackups({ database, place: folder, clock, logger, check: checkCopy }),
    checkCopy,
    settings: () => book.settings(),
    today: () => officeDay(clock.now()),
    who: () => who,
    setWho: name => {
      who = name;
    },
    onCommitted: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replaceFile: replace =>
      database.replaceFile(
        () => {
          replace();
          // Also where the other file cannot be opened yet: whatever is asked for is read from it.
          book.forget(registerNouns);
        },
        () => {
          settleCopyId(database);
          publish({ sequence: 0, nouns: registerNouns, anew: true });
        },
      ),
    close: () => database.close(),
  };
}

async function renderPagesHere(...[documents]: Parameters<RenderPages>): ReturnType<RenderPages> {
  const { documentPages } = await import('./documents/html/pages.ts');
  const { partyDocumentRules } = await import('./documents/rules/load.ts');
  return documentPages(documents, partyDocumentRules);
}

/** What was committed stays committed, whatever a listener makes of it. */
function tell(listener: (committed: Committed) => void, committed: Committed, logger: Logger): void {
  try {
    listener(committed);
  } catch (error) {
    logger.error('a listener failed after a commit', error);
  }
}
