import type { ImportKind } from '../../../contract/exchange.ts';
import type { Register } from '../../register.ts';
import { query } from '../../storage/query.ts';

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
