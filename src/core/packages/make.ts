import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PackageKind, Progress, SaveRefusal } from '../../contract/index.ts';
import { attachmentsIn } from '../backup/attachments.ts';
import { markOf } from '../backup/content.ts';
import { attachmentFolder } from '../files/keep.ts';
import { safeFileName } from '../files/safe-name.ts';
import { reasonOf } from '../files/save.ts';
import { sumOfBytes } from '../files/sum.ts';
import { Refusal, refuse } from '../refusal.ts';
import { refuseWhenReadOnly } from '../register/read-only.ts';
import type { Register } from '../register.ts';
import { newestSchema } from '../storage/migrations/index.ts';
import { query } from '../storage/query.ts';
import { stampOf } from '../storage/stamp.ts';
import { entryNames, format, type Manifest } from './format.ts';
import { markHandedOver, refuseWhenHandedOver } from './handed-over.ts';
import { readLineage } from './lineage.ts';
import { packageWords as words } from './words.ts';
import { writeZip, ZipFull } from './zip-writer.ts';

export type PackageStep =
  | Progress
  | { readonly type: 'file'; readonly ticket: string; readonly fileName: string }
  | { readonly type: 'saved'; readonly fileName: string };

export interface PackageToMake {
  readonly kind: PackageKind;
  /** Token of a place the user chose. */
  readonly destination?: string | undefined;
}

/** Makes a package for a page: to a chosen place, or behind a ticket. @throws as `writePackage`, and TICKET_EXPIRED. */
export async function* makePackage(
  register: Register,
  { kind, destination }: PackageToMake,
  signal: AbortSignal | undefined,
): AsyncGenerator<PackageStep, void> {
  if (destination !== undefined) {
    const path = register.files.claimPlace(destination);
    yield* writePackage(register, { kind, path }, signal);
    yield { type: 'saved', fileName: basename(path) };
    return;
  }
  const fileName = safeFileName(words.fileName(kind, stampOf(register.clock.now())));
  const beside = join(register.folder, fileName);
  const bytes = yield* pack(register, { kind, beside, give: unfinished => readFileSync(unfinished) }, signal);
  yield { type: 'file', ticket: register.files.offer({ fileName, type: 'application/zip', bytes }), fileName };
}

/** The id all copies of one register share: that of its first operation. */
export function registerIdOf({ database }: Pick<Register, 'database'>): string {
  const first = database.readFirst(query.selectFrom('operation').select('id').where('sequence', '=', 1).compile());
  return first?.id ?? '';
}

/**
 * Writes everything this copy knows, with its files by content, as one file: whole or not at all. `move` then makes this
 * copy look-only.
 *
 * @throws Refusal SAVE_REFUSED with the reason, HANDED_OVER, READ_ONLY (a move); whatever `signal` was aborted with.
 */
export async function* writePackage(
  register: Register,
  { kind, path }: { readonly kind: PackageKind; readonly path: string },
  signal?: AbortSignal,
): AsyncGenerator<Progress, void> {
  yield* pack(register, { kind, beside: path, give: unfinished => renameSync(unfinished, path) }, signal);
}

interface Packing<Given> {
  readonly kind: PackageKind;
  /** The package is written beside this file, and refused under its name. */
  readonly beside: string;
  /** Takes the whole package over; only then a register that moves is look-only. Nobody else gets a turn between. */
  readonly give: (unfinished: string) => Given;
}

async function* pack<Given>(
  register: Register,
  { kind, beside, give }: Packing<Given>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, Given> {
  // Whoever moves the register away writes that it is gone; a copy for somebody else changes nothing here.
  if (kind === 'move') refuseWhenReadOnly(register.database);
  if (kind === 'copy') refuseWhenHandedOver(register.database);
  yield { type: 'progress', stage: words.stages.gathering, done: 0, total: 1 };
  const unfinished = join(dirname(beside), `.${basename(beside)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    for (;;) {
      const mark = markOf(register.database);
      yield* writeWhole(register, kind, unfinished, signal);
      // What was written meanwhile would stay behind in a register nobody writes to any more.
      if (kind === 'move' && markOf(register.database) !== mark) {
        rmSync(unfinished);
        continue;
      }
      const given = give(unfinished);
      if (kind === 'move')
        markHandedOver(register.database, { at: register.clock.now().toISOString(), who: register.who() });
      return given;
    }
  } catch (error) {
    if (error instanceof Refusal || signal?.aborted) throw error;
    return refuse('SAVE_REFUSED', { reason: reasonOfPacking(error), fileName: basename(beside) });
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function reasonOfPacking(error: unknown): SaveRefusal {
  // More than a package holds, or than Node reads into memory at once.
  const tooLarge =
    error instanceof ZipFull || (error instanceof Error && 'code' in error && error.code === 'ERR_FS_FILE_TOO_LARGE');
  return tooLarge ? 'tooLarge' : reasonOf(error);
}

async function* writeWhole(
  register: Register,
  kind: PackageKind,
  path: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, void> {
  const zip = writeZip(path);
  let whole = false;
  try {
    addContent(register, kind, zip);
    if (kind !== 'changes') zip.add(entryNames.register, await registerBytes(register), { pack: true });
    const files = await attachmentsIn(register.folder);
    for (const [index, name] of files.entries()) {
      signal?.throwIfAborted();
      yield { type: 'progress', stage: words.stages.writing, done: index, total: files.length };
      zip.add(`${entryNames.files}${name}`, readFileSync(join(register.folder, attachmentFolder, name)));
      await nextTurn();
    }
    zip.finish();
    whole = true;
  } finally {
    // Also where nobody asks for the next step any more.
    if (!whole) zip.abandon();
  }
}

function addContent(register: Register, kind: PackageKind, zip: ReturnType<typeof writeZip>): void {
  const { records, known } = readLineage(register.database);
  const lines = [...records.values()].map(({ table, id, fields }) => ({
    table,
    id,
    fields: Object.fromEntries(fields),
  }));
  const bytes = Buffer.from(JSON.stringify({ known, records: lines }));
  const head: Manifest = {
    format,
    kind,
    schema: newestSchema,
    register: registerIdOf(register),
    copy: register.copyId(),
    who: register.who(),
    at: register.clock.now().toISOString(),
    checksum: sumOfBytes(bytes),
  };
  zip.add(entryNames.manifest, Buffer.from(JSON.stringify(head)));
  zip.add(entryNames.content, bytes, { pack: true });
}

/** A copy made through SQLite beside the register, read and let go. */
async function registerBytes({ database, folder }: Register): Promise<Uint8Array> {
  const copy = join(folder, `.${randomUUID()}.sqlite.tmp`);
  try {
    await database.backupTo(copy);
    return readFileSync(copy);
  } finally {
    rmSync(copy, { force: true });
  }
}
