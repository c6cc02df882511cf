import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentFolder } from '../files/keep.ts';
import { distinctNames } from '../files/safe-name.ts';
import { groupBy } from '../reckoning/numbers.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { AttachmentRow } from '../storage/tables.ts';
import { evidenceName, folderName } from './paths.ts';
import { handoverWords as words } from './words.ts';

/** A kept file and where it goes in the folder; the record it proves. */
export interface EvidenceFile {
  readonly recordId: string;
  readonly sha256: string;
  readonly path: string;
  readonly fileName: string;
  readonly isThere: boolean;
}

interface Found {
  readonly recordId: string;
  readonly sha256: string;
  readonly fileName: string;
  /** Null: a paper of the office itself. */
  readonly unitId: string | null;
}

/** Every file kept with a record of the year, one folder a unit in protocol order. */
export function evidenceOf(register: Register, year: number, asOf: string): readonly EvidenceFile[] {
  const units = register.book.unitsOn(asOf);
  const order = new Map(units.units.map((unit, index) => [unit.id, index]));
  const found = [...attached(register, year), ...issued(register, year)];
  const byUnit = groupBy(found, file => file.unitId ?? '');
  const folders = [...byUnit].toSorted(([left], [right]) => (order.get(left) ?? -1) - (order.get(right) ?? -1));
  const names = distinctNames(
    folders.map(([unitId], index) =>
      unitId === ''
        ? words.ownPapers
        : folderName(words.unitFolder(index + (byUnit.has('') ? 0 : 1), nameOf(register, unitId, asOf))),
    ),
  );
  return folders.flatMap(([, files], index) => inFolder(register, files, `${words.evidence}/${names[index] ?? ''}`));
}

function nameOf(register: Register, unitId: string, asOf: string): string {
  const known = register.book.unitsOn(asOf).byId.get(unitId);
  if (known) return known.name;
  const history = register.book.units().find(({ unit }) => unit.id === unitId);
  return history?.profiles.at(-1)?.name ?? unitId;
}

function inFolder(register: Register, files: readonly Found[], folder: string): readonly EvidenceFile[] {
  const names = distinctNames(files.map(({ fileName }) => evidenceName(fileName)));
  return files.map(({ recordId, sha256, fileName }, index) => ({
    recordId,
    sha256,
    fileName,
    path: `${folder}/${names[index] ?? fileName}`,
    isThere: existsSync(join(register.folder, attachmentFolder, sha256)),
  }));
}

function attached(register: Register, year: number): readonly Found[] {
  const unitsByRecord = recordsOfYear(register, year);
  return rowsOf(register).flatMap(row => {
    const unitId = row.noun === 'unit' ? row.record_id : unitsByRecord.get(row.record_id);
    if (unitId === undefined) return [];
    return [{ recordId: row.record_id, sha256: row.sha256, fileName: row.file_name, unitId }];
  });
}

function rowsOf({ database }: Register): readonly AttachmentRow[] {
  return database.read(
    query
      .selectFrom('attachment')
      .selectAll()
      .where('deleted_at', 'is', null)
      .orderBy('added_at')
      .orderBy('id')
      .compile(),
  );
}

/** Records of the year that may have files: the unit each belongs to, null for the office's own papers. */
function recordsOfYear({ book }: Register, year: number): ReadonlyMap<string, string | null> {
  const rounds = book.rounds().filter(round => round.year === year);
  const models = book.models(year).map(model => {
    const ids: unknown = JSON.parse(model.unit_ids);
    return [model.id, Array.isArray(ids) && typeof ids[0] === 'string' ? ids[0] : null] as const;
  });
  return new Map<string, string | null>([
    ...rounds.flatMap(round => book.receipts(round.id)).map(row => [row.id, row.unit_id] as const),
    ...book.workPlans(year).map(row => [row.id, row.unit_id] as const),
    ...models,
    ...book.issuedDocuments(year).map(row => [row.id, null] as const),
  ]);
}

/** Signed copies of the office's papers. */
function issued({ book }: Register, year: number): readonly Found[] {
  return book
    .issuedDocuments(year)
    .flatMap(({ id, file_sha256: sha256, file_name: fileName, subject }) =>
      sha256 === null ? [] : [{ recordId: id, sha256, fileName: fileName ?? subject, unitId: null }],
    );
}
