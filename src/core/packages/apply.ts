import type { FieldChoice, OperationSummary } from '../../contract/index.ts';
import type { OperationName, OperationParts } from '../../contract/words/operations.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { AnyRow, Writer } from '../storage/writer.ts';
import { rowFits } from './fits.ts';
import { type Row, unflatten } from './flatten.ts';
import type { Joined, Side } from './join.ts';
import { readLineage } from './lineage.ts';
import { type MergePlan, type MergeWriter, planMerge } from './merge.ts';
import type { Known } from './origin.ts';

/** A package as far as the register is concerned. */
export interface PackageContent extends Side {
  readonly fileName: string;
  readonly copy: string;
}

/** What the register itself knows, read anew from its log. */
export function ourSide(register: Register): Side {
  return readLineage(register.database);
}

/** What the next operation would be, for the values a merge itself writes. */
export function nextWriter(register: Register): MergeWriter {
  const last = register.database.readFirst(
    query.selectFrom('operation').select('sequence').orderBy('sequence', 'desc').limit(1).compile(),
  );
  return {
    copy: register.copyId(),
    sequence: (last?.sequence ?? 0) + 1,
    at: register.clock.now().toISOString(),
    who: register.who(),
  };
}

export interface Applied {
  readonly plan: MergePlan;
  readonly operation: OperationSummary | null;
}

/** Takes a package in as one operation, or nothing of it. @throws Refusal PACKAGE_REFUSED, HANDED_OVER. */
export function applyPackage(register: Register, content: PackageContent, choices: readonly FieldChoice[]): Applied {
  const plan = planMerge(ourSide(register), content, nextWriter(register), choices);
  const named = { name: 'package.merge', parts: { subject: content.fileName } } as const;
  const operation = applyPlan(register, plan, named, content);
  return { plan, operation };
}

/** Settles what earlier packages left open. */
export function applyChoices(register: Register, choices: readonly FieldChoice[]): Applied {
  const nothing: Side = { records: new Map(), known: {} };
  const plan = planMerge(ourSide(register), nothing, nextWriter(register), choices);
  const named = { name: 'package.decide', parts: { count: choices.length } } as const;
  return { plan, operation: applyPlan(register, plan, named, null) };
}

function applyPlan(
  register: Register,
  plan: MergePlan,
  named: { readonly name: OperationName; readonly parts: OperationParts },
  content: PackageContent | null,
): OperationSummary | null {
  if (plan.records.length === 0) return null;
  const { database } = register;
  const { operation } = register.transact(named, writer => {
    database.pragma('defer_foreign_keys = ON');
    for (const record of plan.records) writeRecord(register, writer, record, content?.fileName ?? '');
    const { sequence } = nextWriter(register);
    // The log first; these rows speak of the operation that is being written.
    for (const record of plan.records) keepOrigins(register, sequence, record);
    if (content) keepKnown(register, sequence, content);
    if (hasBrokenReferences(database.pragma('foreign_key_check'))) {
      refuse('PACKAGE_REFUSED', { reason: 'damaged', fileName: content?.fileName ?? '' });
    }
  });
  return operation;
}

function hasBrokenReferences(answer: unknown): boolean {
  // The operation's own row is written after the work; rows that speak of it are not what is looked for.
  return (
    Array.isArray(answer) &&
    answer.some(row => !['merged_record', 'merged_package'].includes(String(Reflect.get(Object(row), 'table'))))
  );
}

function writeRecord(register: Register, writer: Writer, record: Joined, fileName: string): void {
  const { table, id, shown, fields } = record;
  const current = writer.get(table, id);
  const currentRow: Row | undefined = current && { ...current };
  const removedAt = fields.get('deleted_at')?.find(one => one.value !== null)?.at ?? register.clock.now().toISOString();
  const made = unflatten(table, shown, removedAt);
  const keepsDay = typeof currentRow?.deleted_at === 'string' && made.deleted_at !== null;
  const row = { ...currentRow, ...made, ...(keepsDay ? { deleted_at: currentRow.deleted_at ?? null } : {}) };
  if (currentRow && Object.entries(row).every(([column, value]) => currentRow[column] === value)) {
    writer.touch(table, id);
    return;
  }
  if (!rowFits(register, table, { ...row, id })) refuse('PACKAGE_REFUSED', { reason: 'hostile', fileName });
  const image: AnyRow = { ...row, id, version: 1 };
  writer.putBack(table, id, image);
}

function keepOrigins({ database }: Register, sequence: number, { table, id, fields }: Joined): void {
  database.run('INSERT INTO merged_record (operation_sequence, table_name, record_id, fields) VALUES (?, ?, ?, ?)', [
    sequence,
    table,
    id,
    JSON.stringify(Object.fromEntries(fields)),
  ]);
}

function keepKnown({ database }: Register, sequence: number, content: PackageContent): void {
  const known: Known = content.known;
  database.run('INSERT INTO merged_package (operation_sequence, file_name, from_copy, known) VALUES (?, ?, ?, ?)', [
    sequence,
    content.fileName,
    content.copy,
    JSON.stringify(known),
  ]);
}
