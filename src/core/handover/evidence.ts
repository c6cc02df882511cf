import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentFolder } from '../files/keep.ts';
import { distinctNames } from '../files/safe-name.ts';
import { groupBy } from '../lists.ts';
import { unitIdsOfRow } from '../models/rows.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { AttachmentRow } from '../storage/tables.ts';
import { evidenceName, folderName } from './paths.ts';
import { type HandoverScope, kindOf, recordsOf, type ScopedRecords } from './scope.ts';
import { handoverWords as words } from './words.ts';

/** A kept file and where it goes in the folder; the record it proves. */
export interface EvidenceFile {
  readonly recordId: string;
  readonly sha256: string;
  readonly path: string;
  readonly fileName: string;
  readonly isThere: boolean;
}

/** Where the files of a record lie, one a line. */
export function filesOf(id: string, evidence: readonly EvidenceFile[]): string {
  return evidence
    .filter(({ recordId }) => recordId === id)
    .map(({ path, isThere, fileName }) => (isThere ? path : `${fileName}: ${words.missingFile}`))
    .join('\n');
}

interface Found {
  readonly recordId: string;
  readonly sha256: string;
  readonly fileName: string;
  /** Null: a paper of the office itself. */
  readonly unitId: string | null;
}

/** Every file kept with a record of the scope, one folder a unit in protocol order. */
export function evidenceOf(register: Register, scope: HandoverScope): readonly EvidenceFile[] {
  const { asOf } = scope;
  const records = recordsOf(register, scope);
  const units = register.book.unitsOn(asOf);
  const order = new Map(units.units.map((unit, index) => [unit.id, index]));
  const found = [...attached(register, records), ...issued(records)];
  const byUnit = groupBy(found, file => file.unitId ?? '');
  const folders = [...byUnit].toSorted(([left], [right]) => (order.get(left) ?? -1) - (order.get(right) ?? -1));
  const names = distinctNames(
    folders.map(([unitId], index) =>
      unitId === ''
        ? words.ownPapers
        : folderName(words.unitFolder(index + (byUnit.has('') ? 0 : 1), nameOf(register, unitId, asOf))),
    ),
  );
  const above = words.evidence(kindOf(scope));
  return folders.flatMap(([, files], index) => inFolder(register, files, `${above}/${names[index] ?? ''}`));
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

function attached(register: Register, records: ScopedRecords): readonly Found[] {
  const unitsByRecord = unitsOf(records);
  return rowsOf(register).flatMap(row => {
    const ofUnit = row.noun === 'unit' && (records.unitIds === null || records.unitIds.has(row.record_id));
    const unitId = ofUnit ? row.record_id : unitsByRecord.get(row.record_id);
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

/** Records that may have files: the unit each belongs to, null for the office's own papers and what proves its tasks. */
function unitsOf({
  receipts,
  contents,
  workPlans,
  meetings,
  models,
  papers,
  tasks,
  unitIds,
}: ScopedRecords): ReadonlyMap<string, string | null> {
  const answering = models.map(model => {
    const ids = unitIdsOfRow(model);
    return [model.id, ids.find(id => unitIds?.has(id)) ?? ids[0] ?? null] as const;
  });
  return new Map<string, string | null>([
    ...receipts.map(row => [row.id, row.unit_id] as const),
    ...contents.map(row => [row.id, row.unit_id] as const),
    ...workPlans.map(row => [row.id, row.unit_id] as const),
    ...meetings.map(row => [row.id, row.unit_id] as const),
    ...answering,
    ...[...papers, ...tasks].map(row => [row.id, null] as const),
  ]);
}

/** Signed copies of the office's papers. */
function issued({ papers }: ScopedRecords): readonly Found[] {
  return papers.flatMap(({ id, file_sha256: sha256, file_name: fileName, subject }) =>
    sha256 === null ? [] : [{ recordId: id, sha256, fileName: fileName ?? subject, unitId: null }],
  );
}
