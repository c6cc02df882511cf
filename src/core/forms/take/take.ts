import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Progress } from '../../../contract/exchange.ts';
import type { FormDecisions, FormsPreview, FormsTaken } from '../../../contract/forms.ts';
import type { OperationParts } from '../../../contract/words/operations.ts';
import { sumOfBytes } from '../../files/sum.ts';
import type { Register } from '../../register.ts';
import { findUnclosedRound } from '../../rounds/find.ts';
import type { Writer } from '../../storage/writer.ts';
import { type FileToRead, readFile } from '../read/read-form.ts';
import { readingStage } from '../words/reasons.ts';
import { planBatch } from './plan.ts';
import { forgetBatch, keepWaiting, type WaitingBatch, type WaitingFile, waitingBatch } from './tickets.ts';
import { prepareBatch } from './write.ts';

export type FormsReadStep = Progress | { readonly type: 'preview'; readonly preview: FormsPreview };

export const noFormDecisions: FormDecisions = { units: {}, answers: {}, left: [], anyway: [], receipts: {} };

export interface FormsToRead {
  readonly roundId: string;
  readonly files: readonly FileToRead[];
}

/**
 * Reads a batch of files and says what taking its forms would do; nothing is written. Between two files other calls are
 * answered; stopping the iteration stops the reading.
 *
 * @throws Refusal NOT_FOUND (the round), ROUND_CLOSED.
 */
export async function* previewForms(
  register: Register,
  { roundId, files }: FormsToRead,
  signal?: AbortSignal,
): AsyncGenerator<FormsReadStep, void> {
  findUnclosedRound(register, roundId);
  const read: WaitingFile[] = [];
  const keys = new Set<string>();
  for (const file of files) {
    signal?.throwIfAborted();
    yield { type: 'progress', stage: readingStage, done: read.length, total: files.length };
    const found = await readFile(file);
    const sha256 = found.kind === 'form' ? sumOfBytes(found.bytes) : '';
    read.push({ key: freeKey(file.fileName, keys), fileName: file.fileName, read: found, sha256 });
    await nextTurn();
  }
  yield { type: 'preview', preview: previewOfBatch(register, { roundId, files: read }) };
}

/** What taking files that were read would do; they wait for the clerk's decisions. */
export function previewOfBatch(register: Register, batch: WaitingBatch): FormsPreview {
  return shown(register, batch, noFormDecisions, keepWaiting(register, batch));
}

/** A file is known by its name; a second one of the same name gets a number. */
function freeKey(fileName: string, keys: Set<string>): string {
  let key = fileName;
  for (let count = 2; keys.has(key); count += 1) key = `${fileName} (${count})`;
  keys.add(key);
  return key;
}

/** The same batch under the clerk's decisions. @throws Refusal TICKET_EXPIRED, ROUND_CLOSED. */
export function reconsiderForms(
  register: Register,
  { ticket, decisions }: { readonly ticket: string; readonly decisions: FormDecisions },
): FormsPreview {
  return shown(register, waitingBatch(register, ticket), decisions, ticket);
}

function shown(register: Register, batch: WaitingBatch, decisions: FormDecisions, ticket: string): FormsPreview {
  const { round, files, lines, questions, refused, ...plan } = planBatch(register, batch, decisions, false);
  return {
    ticket,
    roundId: round.id,
    roundTitle: round.title,
    files: [...files],
    lines: [...lines],
    questions: [...questions],
    refused: [...refused],
    new: plan.new,
    changed: plan.changed,
  };
}

/**
 * Writes what is recognised and decided, as one operation that one undo takes back; the files are kept.
 *
 * @throws Refusal TICKET_EXPIRED, ROUND_CLOSED, SAVE_REFUSED (a file could not be kept), WRONG_VALUE (a receipt of a day to come).
 */
export function acceptForms(
  register: Register,
  { ticket, decisions }: { readonly ticket: string; readonly decisions: FormDecisions },
): FormsTaken {
  const forms = prepareForms(register, { ticket, decisions });
  const { operation } = register.transact({ name: 'form.take', parts: forms.parts }, forms.write);
  forgetBatch(register, ticket);
  return { operation, ...forms.counts };
}

/** Forms ready to be written, alone or with whatever else came with them. */
export interface FormsPrepared {
  readonly parts: OperationParts;
  readonly write: (writer: Writer) => void;
  readonly counts: Omit<FormsTaken, 'operation'>;
}

/** Keeps the files of the forms to be written. @throws as `acceptForms`. */
export function prepareForms(
  register: Register,
  { ticket, decisions }: { readonly ticket: string; readonly decisions: FormDecisions },
): FormsPrepared {
  const plan = planBatch(register, waitingBatch(register, ticket), decisions, true);
  const prepared = prepareBatch(register, plan, decisions);
  return { ...prepared, counts: { files: plan.written.size, new: plan.new, changed: plan.changed } };
}
