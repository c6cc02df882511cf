import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Progress } from '../../contract/index.ts';
import { workbookOf } from '../documents/excel/workbook.ts';
import { textFile } from '../documents/letters/text-file.ts';
import { reportStructure } from '../documents/report/make.ts';
import { keptFile } from '../files/keep.ts';
import { safeFileName } from '../files/safe-name.ts';
import { reasonOf, saveFile } from '../files/save.ts';
import { sumOfBytes } from '../files/sum.ts';
import { writeZip } from '../packages/zip-writer.ts';
import { Refusal, refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { earlierOf } from '../text/days.ts';
import { evidenceOf } from './evidence.ts';
import { figuresDay } from './figures-day.ts';
import { indexTable } from './index-table.ts';
import { listsOf } from './lists.ts';
import { indexPaper, recordPaper } from './papers.ts';
import { folderName } from './paths.ts';
import { type HandoverScope, kindOf, refuseEmpty, scopeTitle } from './scope.ts';
import { handoverWords as words } from './words.ts';

export type HandoverStep =
  | Progress
  | { readonly type: 'file'; readonly ticket: string; readonly fileName: string; files: number; missing: string[] }
  | { readonly type: 'folder'; readonly folderName: string; files: number; missing: string[] };

/** Of the folder a .zip is made from, inside the register's own and gone right after. */
const ownFolderEnding = '.thu-muc';

export interface HandoverToMake extends Omit<HandoverScope, 'asOf'> {
  /** The year's last day, or today while the year runs, when left out. */
  readonly asOf?: string | undefined;
  /** Token of a place the user chose. */
  readonly destination?: string | undefined;
}

/**
 * Makes the folder of a year, a round or a unit at a chosen place, or as one .zip behind a ticket.
 *
 * @throws Refusal HANDOVER_REFUSED, SAVE_REFUSED, TICKET_EXPIRED; whatever `signal` was aborted with. Nothing is left then.
 */
export async function* makeHandover(
  register: Register,
  { destination, ...asked }: HandoverToMake,
  signal: AbortSignal | undefined,
): AsyncGenerator<HandoverStep, void> {
  if (destination !== undefined) {
    const path = register.files.claimPlace(destination);
    const done = yield* writeHandover(register, { ...asked, path }, signal);
    yield { type: 'folder', folderName: basename(path), ...done };
    return;
  }
  const path = join(register.folder, `.${randomUUID()}`);
  const folder = `${path}${ownFolderEnding}`;
  const done = yield* writeHandover(register, { ...asked, path: folder }, signal);
  try {
    const zip = writeZip(path);
    for (const name of filesUnder(folder)) zip.add(name, readFileSync(join(folder, name)));
    zip.finish();
    const fileName = safeFileName(folderName(folderTitle(register, scopeOf(register, asked))), '.zip');
    const bytes = readFileSync(path);
    yield {
      type: 'file',
      ticket: register.files.offer({ fileName, type: 'application/zip', bytes }),
      fileName,
      ...done,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(path, { force: true });
  }
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

export interface HandoverFolder extends Omit<HandoverToMake, 'destination'> {
  readonly path: string;
}

function scopeOf(register: Register, { asOf, ...asked }: Omit<HandoverToMake, 'destination'>): HandoverScope {
  return { ...asked, asOf: asOf ?? earlierOf(register.today(), `${asked.year}-12-31`) };
}

/** "Hồ sơ bàn giao năm 2026", "Hồ sơ đơn vị Chi bộ A năm 2026". */
function folderTitle(register: Register, scope: HandoverScope): string {
  return words.folder[kindOf(scope)](scopeTitle(register, scope));
}

/** Writes the folder beside its place and renames it when all of it is there. @returns how many files, which were gone. */
export async function* writeHandover(
  register: Register,
  { path, ...asked }: HandoverFolder,
  signal?: AbortSignal,
): AsyncGenerator<Progress, { files: number; missing: string[] }> {
  const place = resolve(path);
  refusePlace(register, place);
  const of = scopeOf(register, asked);
  refuseEmpty(register, of);
  const unfinished = join(dirname(place), `.${basename(place)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    mkdirSync(unfinished);
    const done = yield* fillFolder(register, of, unfinished, signal);
    signal?.throwIfAborted();
    if (existsSync(place)) rmdirSync(place);
    renameSync(unfinished, place);
    return done;
  } catch (error) {
    if (error instanceof Refusal || signal?.aborted) throw error;
    return refuse('SAVE_REFUSED', { reason: reasonOf(error), fileName: basename(place) });
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Never over what is there, never into the register's own folder. */
function refusePlace(register: Register, place: string): void {
  const inside = relative(register.folder, place);
  // Another drive has no relative path.
  const isInside = !inside.startsWith('..') && !isAbsolute(inside);
  if (isInside && !place.endsWith(ownFolderEnding)) {
    refuse('HANDOVER_REFUSED', { reason: 'insideRegister' });
  }
  if (!existsSync(place)) return;
  const isEmpty = readable(() => readdirSync(place).length === 0);
  if (!isEmpty) refuse('HANDOVER_REFUSED', { reason: 'somethingThere' });
}

function readable(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}

interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

async function* fillFolder(
  register: Register,
  of: HandoverScope,
  folder: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress, { files: number; missing: string[] }> {
  const options = signal ? { signal } : {};
  const written: Written[] = [];
  async function put(path: string, bytes: Uint8Array): Promise<void> {
    signal?.throwIfAborted();
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    await saveFile(join(folder, path), bytes);
    written.push({ path, bytes: bytes.length, sha256: sumOfBytes(bytes) });
  }
  const sizeOf = (from: number) => written.slice(from).reduce((sum, { bytes }) => sum + bytes, 0);
  const groups: { name: string; files: number; bytes: number }[] = [];
  const closeGroup = (name: string, from: number) =>
    groups.push({ name, files: written.length - from, bytes: sizeOf(from) });

  yield { type: 'progress', stage: words.stages.gathering, done: 0, total: 1 };
  const kind = kindOf(of);
  // The consolidated report speaks of all units; a unit's folder holds its own papers only.
  if (kind !== 'unit') {
    const { year, asOf, roundId } = of;
    const report = reportStructure(register, { year, asOf, roundId, letterhead: 'board', addressee: 'standing' });
    await put(words.report(year), await register.renderDocument(report, options));
    closeGroup(words.groups.report, 0);
  }

  const evidence = evidenceOf(register, of);
  const lists = listsOf(register, of, evidence);
  const total = lists.length + evidence.length;
  const beforeLists = written.length;
  for (const [index, { name, title, table, about }] of lists.entries()) {
    yield { type: 'progress', stage: words.stages.writing, done: index, total };
    await put(`${words.lists(kind)}/${name}.xlsx`, await workbookOf(table, title, about));
  }
  closeGroup(words.groups.lists, beforeLists);

  const afterLists = written.length;
  for (const [index, { sha256, path }] of evidence.entries()) {
    yield { type: 'progress', stage: words.stages.writing, done: lists.length + index, total };
    const bytes = keptFile(register.folder, sha256);
    if (bytes) await put(path, bytes);
  }
  closeGroup(words.groups.evidence, afterLists);

  const table = indexTable(register, of, evidence);
  await put(words.index('.docx'), await register.renderDocument(indexPaper(register, of, table), options));
  await put(words.index('.xlsx'), await workbookOf(table, words.indexTitle(scopeTitle(register, of))));
  if (kind !== 'unit') {
    await put(words.record, await register.renderDocument(recordPaper(register, of, groups), options));
  }
  const missing = evidence.filter(({ isThere }) => !isThere).map(({ fileName }) => fileName);
  const { issuer } = register.settings().board;
  await put(
    words.readFirst,
    textFile([
      words.readFirstText({
        folder: folderTitle(register, of),
        kind,
        asOf: of.asOf,
        figuresOf: figuresDay(register, of),
        issuer,
        missing,
        hasLists: lists.length > 0,
        hasEvidence: evidence.some(({ isThere }) => isThere),
      }),
    ]),
  );
  const sums = written.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  await saveFile(join(folder, words.sums), new TextEncoder().encode(sums));
  return { files: written.length + 1, missing };
}
