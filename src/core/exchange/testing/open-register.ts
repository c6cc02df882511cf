import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import type { ImportDecisions, ImportPreview, ImportResult } from '../../../contract/exchange.ts';
import { openRegister, type Register } from '../../register.ts';
import { acceptImport, type FileToImport, previewImport } from '../import.ts';
import { noDecisions } from '../plan/preview.ts';

export interface TestRegister {
  readonly register: Register;
  readonly preview: (
    kind: FileToImport['kind'],
    bytes: Uint8Array,
    more?: Partial<FileToImport>,
  ) => Promise<ImportPreview>;
  readonly accept: (
    preview: ImportPreview,
    decisions?: Partial<ImportDecisions>,
    withProposals?: boolean,
  ) => ImportResult;
  /** Previews a workbook and accepts it as it is. */
  readonly take: (kind: FileToImport['kind'], bytes: Uint8Array) => Promise<ImportResult>;
  /** A sum over every record as it stands, versions apart: what "the same content" means. */
  readonly content: () => string;
  readonly close: () => void;
}

const tables = [
  ...['unit', 'unit_profile', 'work_plan', 'meeting', 'activity', 'round', 'roster_line'],
  ...['receipt', 'report_content', 'model', 'feedback', 'settings'],
];

/** A real register in a temporary folder, on 20 December 2026. */
export function openTestRegister(): TestRegister {
  const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-exchange-'));
  const register = openRegister({
    folder,
    resources: join(import.meta.dirname, '..', '..', '..', '..', 'resources'),
    renderDocument: () => Promise.reject(new Error('no document is rendered here')),
    clock: { now: () => new Date('2026-12-20T03:00:00Z') },
  });
  const preview: TestRegister['preview'] = async (kind, bytes, more = {}) => {
    const file = new Blob([Buffer.from(bytes)]);
    for await (const step of previewImport(register, { kind, file, fileName: 'thu.xlsx', year: 2026, ...more })) {
      if (step.type === 'preview') return step.preview;
    }
    throw new Error('no preview came');
  };
  const accept: TestRegister['accept'] = ({ ticket }, decisions = {}, withProposals = false) =>
    acceptImport(register, { ticket, decisions: { ...noDecisions, ...decisions }, withProposals });
  return {
    register,
    preview,
    accept,
    take: async (kind, bytes) => accept(await preview(kind, bytes)),
    content: () => {
      const sum = createHash('sha256');
      for (const table of tables) {
        const all = CompiledQuery.raw(`SELECT * FROM "${table}" ORDER BY id`);
        for (const { version: _, ...row } of register.database.read<Record<string, unknown>>(all)) {
          sum.update(JSON.stringify(row));
        }
      }
      return sum.digest('hex');
    },
    close: () => {
      register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
