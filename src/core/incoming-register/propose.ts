import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Progress } from '../../contract/exchange.ts';
import type { RegisterProposal, RegisterProposed, RegisterQuestion } from '../../contract/incoming-register.ts';
import { refuseBySize } from '../exchange/workbook/container.ts';
import { readWorkbook } from '../exchange/workbook/read.ts';
import { FileRefused } from '../exchange/workbook/refusal.ts';
import { roundUnits } from '../intake/recognise/round-units.ts';
import { roundOfYear } from '../reckoning/roster.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import { judge } from './judge.ts';
import { readRows } from './rows.ts';
import { keepRegister } from './tickets.ts';
import { registerStage } from './words.ts';

export interface RegisterToRead {
  readonly file: { readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };
  readonly fileName: string;
  readonly year: number;
}

export type RegisterStep = Progress | { readonly type: 'proposal'; readonly proposal: RegisterProposal };

/**
 * Reads a "Sổ văn bản đến" and proposes its reports as arrivals of the year's round; nothing is written.
 *
 * @throws Refusal FILE_REFUSED, INTAKE_REFUSED (no such table), NOT_FOUND (no round of the year), ROUND_CLOSED.
 */
export async function* proposeRows(register: Register, input: RegisterToRead): AsyncGenerator<RegisterStep, void> {
  const { file, fileName, year } = input;
  const known = roundOfYear(register.book, year) ?? refuse('NOT_FOUND', { noun: 'round' });
  const round = findUnclosedRound(register, known.id);
  yield { type: 'progress', stage: registerStage.reading, done: 0, total: 2 };
  const read = await readFrom(file, fileName, year);
  yield { type: 'progress', stage: registerStage.comparing, done: 1, total: 2 };
  await nextTurn();
  const context = { year, units: roundUnits(register, round), receipts: register.book.receipts(round.id) };
  const judged = read.map(row => judge(row, context));
  const proposed: RegisterProposed[] = [];
  const questions: RegisterQuestion[] = [];
  for (const each of judged) {
    if (each.kind === 'proposed') proposed.push(each.row);
    else if (each.kind === 'question') questions.push(each.row);
  }
  const ticket = keepRegister(register, { roundId: round.id, fileName, rows: [...proposed, ...questions] });
  const count = (kind: string) => judged.filter(each => each.kind === kind).length;
  const proposal = { ticket, fileName, rows: read.length, proposed, questions };
  yield { type: 'proposal', proposal: { ...proposal, known: count('known'), ignored: count('ignored') } };
}

async function readFrom(file: RegisterToRead['file'], fileName: string, year: number) {
  try {
    refuseBySize(file.size);
    const workbook = readWorkbook(new Uint8Array(await file.arrayBuffer()));
    return readRows(workbook, year) ?? refuse('INTAKE_REFUSED', { reason: 'noRegister', count: 0 });
  } catch (error) {
    if (error instanceof FileRefused) refuse('FILE_REFUSED', { reason: error.reason, fileName });
    throw error;
  }
}
