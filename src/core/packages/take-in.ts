import { randomUUID } from 'node:crypto';
import type { FieldChoice, MergeConflict, MergePreview, MergeResult } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import { refuseWhenReadOnly } from '../register/read-only.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import { applyChoices, applyPackage, nextWriter, ourSide } from './apply.ts';
import { conflictsOf } from './conflicts.ts';
import { handedOverOf } from './handed-over.ts';
import { planMerge } from './merge.ts';
import { keepFilesOf, readPackage } from './read.ts';

/** A package as it lies on the disk, or as it came over the contract. */
export interface PackageFile {
  readonly from: string | Uint8Array;
  readonly fileName: string;
}

/** The one package that was looked at and waits for its choices. */
const waiting = new WeakMap<Register, { readonly ticket: string; readonly file: PackageFile }>();

/** What taking the package in would do; nothing is written. @throws Refusal PACKAGE_REFUSED. */
export function previewPackage(register: Register, file: PackageFile): MergePreview {
  const content = readPackage(register, file.from, file.fileName);
  const mine = ourSide(register);
  const plan = planMerge(mine, content, nextWriter(register), []);
  const ticket = randomUUID();
  waiting.set(register, { ticket, file });
  const after = new Map([
    ...mine.records,
    ...plan.records.map(record => [`${record.table}:${record.id}`, record] as const),
  ]);
  return {
    ticket,
    fileName: file.fileName,
    who: content.head.who,
    at: content.head.at,
    new: plan.added,
    changed: plan.changed,
    conflicts: conflictsOf(register, after.values()),
  };
}

/** Takes in what was looked at, after a backup. @throws Refusal TICKET_EXPIRED, PACKAGE_REFUSED, HANDED_OVER, READ_ONLY, SAVE_REFUSED. */
export async function acceptPackage(
  register: Register,
  { ticket, choices }: { readonly ticket: string; readonly choices: readonly FieldChoice[] },
): Promise<MergeResult> {
  const found = waiting.get(register);
  if (found === undefined || found.ticket !== ticket) return refuse('TICKET_EXPIRED', {});
  refuseWhenReadOnly(register.database);
  await register.backups.make('beforeMerge');
  const result = takeIn(register, found.file, choices);
  waiting.delete(register);
  return result;
}

export function takeIn(register: Register, file: PackageFile, choices: readonly FieldChoice[]): MergeResult {
  refuseWhenReadOnly(register.database);
  const content = readPackage(register, file.from, file.fileName);
  keepFilesOf(register.folder, file.from, file.fileName);
  const { plan, operation } = applyPackage(register, content, choices);
  return { operation, new: plan.added, changed: plan.changed, conflicts: openConflicts(register) };
}

export function decideConflicts(
  register: Register,
  { choices }: { readonly choices: readonly FieldChoice[] },
): MergeResult {
  const { plan, operation } = applyChoices(register, choices);
  return { operation, new: plan.added, changed: plan.changed, conflicts: openConflicts(register) };
}

/** Asked for whenever the page looks; without a package nothing can differ, and the log need not be read. */
function openConflicts(register: Register): MergeConflict[] {
  const any = register.database.readFirst(
    query.selectFrom('merged_package').select('operation_sequence').limit(1).compile(),
  );
  return any ? conflictsOf(register, ourSide(register).records.values()) : [];
}

export function packagesState(register: Register) {
  const taken = register.database.read(
    query
      .selectFrom('merged_package')
      .innerJoin('operation', 'operation.sequence', 'merged_package.operation_sequence')
      .select(['operation.id as operationId', 'merged_package.file_name as fileName', 'operation.at', 'operation.who'])
      .orderBy('operation.sequence', 'desc')
      .limit(50)
      .compile(),
  );
  return { handedOver: handedOverOf(register.database), conflicts: openConflicts(register), taken };
}
