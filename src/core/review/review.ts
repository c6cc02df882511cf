import type { OperationSummary, PassedDoubt, ReviewItem } from '../../contract/index.ts';
import { findLivingRow, findRow, rowsOf } from '../records/find.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { PassedDoubtRow } from '../storage/tables.ts';
import { plainTextOrNull } from '../text/normalise.ts';
import type { Finding } from './finding.ts';
import { lookAgain, type ReviewAsked } from './look.ts';

/** What is left to look at, and what somebody let stand, the latest first. */
export function listReview(register: Register, asked: ReviewAsked): { items: ReviewItem[]; passed: PassedDoubt[] } {
  const passed = rowsOf(register.database, 'passed_doubt', false).map(passedOfRow);
  const keys = new Set(passed.map(({ doubt }) => doubt));
  return {
    items: lookAgain(register, asked)
      .filter(({ key }) => !keys.has(key))
      .map(itemOf),
    passed: passed.toReversed(),
  };
}

function itemOf({ repairs: _, ...item }: Finding): ReviewItem {
  return item;
}

interface Asked extends ReviewAsked {
  readonly key: string;
}

/** Writes what the doubt's fix says, as one operation. @throws Refusal NOT_FOUND (gone, or no fix), STALE. */
export function fixDoubt(register: Register, asked: Asked): { record: ReviewItem; operation: OperationSummary | null } {
  const found = findDoubt(register, asked);
  if (found.fix === null) refuse('NOT_FOUND', { noun: 'passedDoubt' });
  const parts = { subject: found.unitName, detail: found.fix };
  const { operation } = register.transact({ name: 'review.fix', parts }, writer => {
    for (const { table, id, version, columns } of found.repairs) {
      if (columns === null) writer.remove(table, id, version);
      else writer.update(table, id, columns, version);
    }
  });
  return { record: itemOf(found), operation };
}

/** "Bỏ qua": the doubt stands until it is about another value. @throws Refusal NOT_FOUND. */
export function passDoubt(
  register: Register,
  { reason, ...asked }: Asked & { readonly reason: string | null },
): { record: PassedDoubt; operation: OperationSummary | null } {
  const found = findDoubt(register, asked);
  const sentence = found.unitName === '' ? found.sentence : `${found.unitName}: ${found.sentence}`;
  const there = rowsOf(register.database, 'passed_doubt', false).find(({ doubt }) => doubt === found.key);
  if (there) return { record: passedOfRow(there), operation: null };
  const row = { doubt: found.key, sentence, reason: plainTextOrNull(reason) };
  const { result, operation } = register.transact({ name: 'review.pass', parts: { subject: sentence } }, writer =>
    writer.insert('passed_doubt', row),
  );
  return { record: passedOfRow(result), operation };
}

/** The doubt is asked again. @throws Refusal NOT_FOUND, STALE. */
export function askAgain(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: PassedDoubt; operation: OperationSummary | null } {
  const { sentence: subject } = findLivingRow(register.database, 'passed_doubt', id);
  const { result, operation } = register.transact({ name: 'review.remove', parts: { subject } }, writer =>
    writer.remove('passed_doubt', id, version),
  );
  return { record: passedOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND. */
export function passAgain(
  register: Register,
  { id }: { readonly id: string },
): { record: PassedDoubt; operation: OperationSummary | null } {
  const { sentence: subject } = findRow(register.database, 'passed_doubt', id);
  const { result, operation } = register.transact({ name: 'review.restore', parts: { subject } }, writer =>
    writer.restore('passed_doubt', id),
  );
  return { record: passedOfRow(result), operation };
}

function findDoubt(register: Register, { key, ...asked }: Asked): Finding {
  return lookAgain(register, asked).find(item => item.key === key) ?? refuse('NOT_FOUND', { noun: 'passedDoubt' });
}

function passedOfRow(row: PassedDoubtRow): PassedDoubt {
  return {
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    doubt: row.doubt,
    sentence: row.sentence,
    reason: row.reason,
  };
}
