import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportKind } from '../../../contract/exchange.ts';
import { reasonOf } from '../../files/save.ts';
import { refuse } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { query } from '../../storage/query.ts';

const attachments = 'tep';

/**
 * Puts a file among the register's attachments under its SHA-256; the same file is kept once. Returns the sum.
 *
 * @throws Refusal SAVE_REFUSED with the reason; the import has then written nothing.
 */
export function keepFile(folder: string, bytes: Uint8Array, fileName: string): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const place = join(folder, attachments);
  const path = join(place, sha256);
  if (existsSync(path)) return sha256;
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    mkdirSync(place, { recursive: true });
    writeFileSync(unfinished, bytes, { flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    refuse('SAVE_REFUSED', { reason: reasonOf(error), fileName });
  }
  return sha256;
}

export interface KeptFile {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly sha256: string;
  readonly bytes: number;
  readonly operationId: string;
}

/** Notes which file an import came from. */
export function noteImportedFile(register: Register, { fileName, kind, sha256, bytes, operationId }: KeptFile): void {
  register.database.run(
    'INSERT INTO imported_file (id, file_name, sha256, bytes, kind, at, operation_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [register.newId(), fileName, sha256, bytes, kind, register.clock.now().toISOString(), operationId],
  );
}

export interface ImportedFile {
  readonly id: string;
  readonly fileName: string;
  readonly at: string;
  readonly kind: ImportKind;
  readonly operationId: string;
}

/** Files imported so far, the latest first. */
export function importedFiles(register: Register): ImportedFile[] {
  const rows = register.database.read(query.selectFrom('imported_file').selectAll().orderBy('at', 'desc').compile());
  return rows.map(row => ({
    id: row.id,
    fileName: row.file_name,
    at: row.at,
    kind: row.kind === 'units' ? 'units' : 'tracking',
    operationId: row.operation_id,
  }));
}
