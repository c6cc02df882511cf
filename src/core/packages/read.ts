import type { PackageRefusal } from '../../contract/index.ts';
import { isContentName, keepFile } from '../files/keep.ts';
import { sumOfBytes } from '../files/sum.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { newestSchema } from '../storage/migrations/index.ts';
import { isRegisterTable } from '../storage/tables.ts';
import type { PackageContent } from './apply.ts';
import { fieldRule } from './fits.ts';
import { content, entryNames, type Manifest, manifest } from './format.ts';
import { type Lineage, recordKey } from './lineage.ts';
import { registerIdOf } from './make.ts';
import type { SourcedValue } from './origin.ts';
import { readZip, type ZipReader, ZipRefused } from './zip-reader.ts';

export interface PackageRead extends PackageContent {
  readonly head: Manifest;
}

/** Beside the kept files; anything else in a package was put there by somebody else. */
const plainEntries: ReadonlySet<string> = new Set([entryNames.manifest, entryNames.content, entryNames.register]);

type Refuse = (reason: PackageRefusal) => never;

function isFile(entry: string): boolean {
  return entry.startsWith(entryNames.files) && isContentName(entry.slice(entryNames.files.length));
}

/** Opens a package and hands it to `work`. @throws Refusal PACKAGE_REFUSED; nothing was changed. */
export function withPackage<Result>(
  from: string | Uint8Array,
  fileName: string,
  work: (zip: ZipReader, head: Manifest, no: Refuse) => Result,
): Result {
  const no: Refuse = reason => refuse('PACKAGE_REFUSED', { reason, fileName });
  try {
    const zip = readZip(from);
    try {
      if (zip.names.some(name => !plainEntries.has(name) && !isFile(name))) {
        no(zip.names.includes(entryNames.manifest) ? 'hostile' : 'notAPackage');
      }
      return work(zip, readHead(zip, no), no);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof ZipRefused) return no(error.reason);
    throw error;
  }
}

function readHead(zip: ZipReader, no: Refuse): Manifest {
  const parsed = manifest.safeParse(parsedJson(zip.read(entryNames.manifest), 'notAPackage', no));
  if (!parsed.success) return no('notAPackage');
  if (parsed.data.schema > newestSchema) return no('newer');
  return parsed.data.schema < newestSchema ? no('older') : parsed.data;
}

function parsedJson(bytes: Uint8Array | undefined, reason: PackageRefusal, no: Refuse): unknown {
  if (bytes === undefined) return no(reason);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return no('damaged');
  }
}

/**
 * Reads what a package says about this register. Its files are checked against their sums.
 *
 * @throws Refusal PACKAGE_REFUSED with the reason.
 */
export function readPackage(register: Register, from: string | Uint8Array, fileName: string): PackageRead {
  return withPackage(from, fileName, (zip, head, no) => {
    if (head.register !== registerIdOf(register)) no('otherRegister');
    const bytes = zip.read(entryNames.content);
    if (bytes === undefined || sumOfBytes(bytes) !== head.checksum) no('damaged');
    const parsed = content.safeParse(parsedJson(bytes, 'damaged', no));
    if (!parsed.success) return no('hostile');
    const fits = fieldRule(register);
    const records = new Map<string, Lineage>();
    for (const { table, id, fields } of parsed.data.records) {
      if (!isRegisterTable(table) || (table !== 'settings' && !isUuid(id))) return no('hostile');
      const isFit = ([field, values]: readonly [string, readonly SourcedValue[]]) =>
        values.every(({ value }) => fits(table, field, value));
      if (!Object.entries(fields).every(isFit)) return no('hostile');
      const shown = new Map(Object.entries(fields).map(([field, [first]]) => [field, first?.value ?? null]));
      records.set(recordKey(table, id), { table, id, fields: new Map(Object.entries(fields)), shown });
    }
    checkFiles(zip, no);
    return { records, known: parsed.data.known, fileName, copy: head.copy, head };
  });
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

function checkFiles(zip: ZipReader, no: Refuse): void {
  for (const name of zip.names.filter(isFile)) {
    const bytes = zip.read(name);
    if (bytes === undefined || sumOfBytes(bytes) !== name.slice(entryNames.files.length)) no('damaged');
  }
}

/** Puts the package's files among this register's, each once. Before the records that speak of them. */
export function keepFilesOf(folder: string, from: string | Uint8Array, fileName: string): void {
  withPackage(from, fileName, zip => {
    for (const name of zip.names.filter(isFile)) {
      const bytes = zip.read(name);
      if (bytes) keepFile(folder, bytes, fileName);
    }
  });
}
