import type { FieldChoice, MergeConflict, MergePreview, MergeResult } from '../../contract/index.ts';
import { refuseWhenReadOnly } from '../register/read-only.ts';
import { waitingRoom } from '../register/waiting.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import { applyChoices, applyPackage, nextWriter, ourSide } from './apply.ts';
import { conflictsOf } from './conflicts.ts';
import { handedOverOf } from './handed-over.ts';
import { recordKey } from './lineage.ts';
import { planMerge } from './merge.ts';
import { keepFilesOf, readPackage } from './read.ts';

/** A package as it lies on the disk, or as it came over the contract. */
export interface PackageFile {
  readonly from: string | Uint8Array;
  readonly fileName: string;
}

/** The one package that was looked at and waits for its choices. */
const waiting = waitingRoom<PackageFile>(1);

/** What taking the package in would do; nothing is written. @throws Refusal PACKAGE_REFUSED. */
export function previewPackage(register: Register, file: PackageFile): MergePreview {
  const content = readPackage(register, file.from, file.fileName);
  const mine = ourSide(register);
  const plan = planMerge(mine, content, nextWriter(register), []);
  const ticket = waiting.keep(register, file);
  const planned = plan.records.map(record => [recordKey(record.table, record.id), record] as const);
  const after = new Map([...mine.records, ...planned]);
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
  const file = waiting.find(register, ticket);
  refuseWhenReadOnly(register.database);
  await register.backups.make('beforeMerge');
  const result = takeIn(register, file, choices);
  waiting.forget(register, ticket);
  return result;
}

/**
 * Takes a package in at once: its files, then its records as one operation.
 *
 * @throws Refusal PACKAGE_REFUSED, HANDED_OVER, READ_ONLY, SAVE_REFUSED.
 */
export function takeIn(register: Register, file: PackageFile, choices: readonly FieldChoice[]): MergeResult {
  refuseWhenReadOnly(register.database);
  const content = readPackage(register, file.from, file.fileName);
  keepFilesOf(register.folder, file.from, file.fileName);
  const { plan, operation } = applyPackage(register, content, choices);
  return { operation, new: plan.added, changed: plan.changed, conflicts: openConflicts(register) };
}

/** Settles what earlier packages left open, as one operation. @throws Refusal HANDED_OVER, READ_ONLY. */
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

/** Whether this copy was handed over, what is still open, and the packages taken in, the latest first. */
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
