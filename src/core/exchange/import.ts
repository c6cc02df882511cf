import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportDecisions, ImportKind, ImportPreview, ImportResult, Progress } from '../../contract/exchange.ts';
import { keepFile } from '../files/keep.ts';
import { readCriterionGroups } from '../reference/read.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writePlan } from './apply/write-plan.ts';
import { planFile } from './plan/plan-file.ts';
import { stateOf } from './plan/planned.ts';
import { loneCandidates, noDecisions, type Plan, previewOf } from './plan/preview.ts';
import { forgetFile, keepWaiting, type WaitingFile, waitingFile } from './tickets.ts';
import { stageName } from './words/stages.ts';
import { refuseBySize } from './workbook/container.ts';
import { readWorkbook } from './workbook/read.ts';
import { FileRefused } from './workbook/refusal.ts';

export interface FileToImport {
  readonly kind: ImportKind;
  readonly file: { readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };
  readonly fileName: string;
  readonly year: number;
  readonly from?: string | undefined;
}

export type ImportStep = Progress | { readonly type: 'preview'; readonly preview: ImportPreview };

/**
 * Reads a workbook and says what it would do, step by step; nothing is written. Between the steps other calls are
 * answered, and stopping the iteration stops the import.
 *
 * @throws Refusal FILE_REFUSED with the reason.
 */
export async function* previewImport(register: Register, input: FileToImport): AsyncGenerator<ImportStep, void> {
  const { kind, file, fileName, year, from } = input;
  const groups = readCriterionGroups(register.resources);
  yield progress('reading');
  orRefuse(fileName, () => refuseBySize(file.size));
  const bytes = new Uint8Array(await file.arrayBuffer());
  await nextTurn();
  const workbook = orRefuse(fileName, () => readWorkbook(bytes));
  yield progress('understanding');
  await nextTurn();
  const waiting: WaitingFile = { kind, workbook, year, from, groups, fileName, bytes };
  const plan = orRefuse(fileName, () => planFile(register, waiting, noDecisions));
  yield progress('comparing');
  await nextTurn();
  yield { type: 'preview', preview: previewOf(plan, { ticket: keepWaiting(register, waiting), kind, fileName }) };
}

/** The same file under the clerk's decisions. @throws Refusal TICKET_EXPIRED, FILE_REFUSED. */
export function reconsiderImport(
  register: Register,
  { ticket, decisions }: { readonly ticket: string; readonly decisions: ImportDecisions },
): ImportPreview {
  const waiting = waitingFile(register, ticket);
  const { kind, fileName } = waiting;
  return previewOf(plan(register, waiting, decisions), { ticket, kind, fileName });
}

/**
 * Files everything that is certain or decided, as one operation; the file is kept. `withProposals`: a question with
 * exactly one candidate takes it.
 *
 * @throws Refusal TICKET_EXPIRED, FILE_REFUSED, SAVE_REFUSED (the file could not be kept).
 */
export function acceptImport(
  register: Register,
  input: { readonly ticket: string; readonly decisions: ImportDecisions; readonly withProposals: boolean },
): ImportResult {
  const { ticket, withProposals } = input;
  const waiting = waitingFile(register, ticket);
  const decisions = withProposals ? withLoneCandidates(register, waiting, input.decisions) : input.decisions;
  const decided = plan(register, waiting, decisions);
  const { kind, fileName, year, bytes } = waiting;
  // First the file, then the records: an import without its file would be a claim without its paper.
  const sha256 = writesAnything(decided, decisions) ? keepFile(register.folder, bytes, fileName) : '';
  const kept = { sha256, bytes: bytes.length };
  const operation = writePlan(register, { kind, fileName, year, plan: decided, decisions, kept });
  forgetFile(register, ticket);
  const states = decided.rows.map(stateOf);
  const count = (state: string): number => states.filter(each => each === state).length;
  const unfiled = count('asked') + count('refused');
  const answered = Object.keys(decisions.answers).length - Object.keys(input.decisions.answers).length;
  return {
    ...{ operation, new: count('new'), changed: count('changed'), unchanged: count('unchanged') },
    ...{ unfiled, answered, refusedCells: decided.refused.length },
  };
}

function writesAnything({ rows, proposals }: Plan, decisions: ImportDecisions): boolean {
  const isWritten = rows.some(
    ({ blocked, records }) => blocked === null && records.some(({ write }) => write !== null),
  );
  return isWritten || proposals.some(({ key }) => decisions.proposals.includes(key));
}

/** An answer may bring up another question (the unit first, then its cells), so this is asked again until quiet. */
function withLoneCandidates(register: Register, waiting: WaitingFile, decisions: ImportDecisions): ImportDecisions {
  let answers = decisions.answers;
  for (let round = 0; round < 4; round += 1) {
    const lone = loneCandidates(plan(register, waiting, { ...decisions, answers }).questions);
    if (Object.keys(lone).length === 0) break;
    answers = { ...answers, ...lone };
  }
  return { ...decisions, answers };
}

function plan(register: Register, waiting: WaitingFile, decisions: ImportDecisions): Plan {
  return orRefuse(waiting.fileName, () => planFile(register, waiting, decisions));
}

const stages = ['reading', 'understanding', 'comparing'] as const;

function progress(stage: (typeof stages)[number]): Progress {
  return { type: 'progress', stage: stageName[stage], done: stages.indexOf(stage), total: stages.length };
}

/** What cannot be read is refused under its file's name. */
function orRefuse<Result>(fileName: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileRefused) refuse('FILE_REFUSED', { reason: error.reason, fileName });
    throw error;
  }
}
