import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Progress } from '../../contract/exchange.ts';
import type { IntakeProposal, IntakeReport } from '../../contract/intake.ts';
import { previewOfBatch } from '../forms/take/take.ts';
import type { WaitingFile as WaitingForm } from '../forms/take/tickets.ts';
import type { Register } from '../register.ts';
import { findUnclosedRound } from '../rounds/find.ts';
import { groupPictures } from './files/group-pictures.ts';
import { type FileSent, type IncomingFile, openFiles } from './files/incoming.ts';
import { formAmong, reportOfForm } from './forms.ts';
import { knownReports } from './known.ts';
import { type ProposalContext, proposeOne } from './propose-one.ts';
import { readFile } from './read/read-file.ts';
import { roundUnits } from './recognise/round-units.ts';
import { keepWaiting } from './tickets.ts';
import { stageName } from './words/sentences.ts';

export interface FilesSent {
  readonly roundId: string;
  /** The line they were dropped on. */
  readonly unitId?: string | undefined;
  readonly files: readonly FileSent[];
}

export type IntakeStep = Progress | { readonly type: 'proposal'; readonly proposal: IntakeProposal };

/**
 * Says of each file whose report it is and why, file by file; nothing is written. Forms of ours are known by what they
 * carry and go the forms' own way. Stopping the iteration stops the reading.
 *
 * @throws Refusal NOT_FOUND, ROUND_CLOSED, INTAKE_REFUSED.
 */
export async function* proposeReports(register: Register, input: FilesSent): AsyncGenerator<IntakeStep, void> {
  const round = findUnclosedRound(register, input.roundId);
  const units = roundUnits(register, round);
  const context: ProposalContext = {
    ...{ round, units, unitId: input.unitId, settings: register.settings() },
    known: knownReports(register, round.id),
    read: file => readFile(register, file),
    seen: new Map(),
  };
  const files: IncomingFile[] = [];
  for await (const opened of openFiles(input.files)) {
    files.push(...opened);
    yield progress(0, Math.max(input.files.length, files.length));
  }
  const groups = groupPictures(files, input.unitId !== undefined);
  const reports: (IntakeReport | IncomingFile)[] = [];
  const forms: WaitingForm[] = [];
  for (const [index, group] of groups.entries()) {
    yield progress(index, groups.length);
    await nextTurn();
    const form = formAmong(group);
    if (form !== null) forms.push(form.waiting);
    reports.push(form?.file ?? (await proposeOne(group, context)));
  }
  const preview = forms.length === 0 ? null : previewOfBatch(register, { roundId: round.id, files: forms });
  const waiting = new Map(
    files.map(({ key, fileName, bytes, sha256, refused }) => [
      key,
      { fileName, bytes, sha256, canBeFiled: refused === null },
    ]),
  );
  const told = new Map(preview?.files.map(file => [file.key, file]));
  const proposal = {
    ticket: keepWaiting(register, waiting),
    reports: reports.map(report => ('files' in report ? report : reportOfForm(report, told.get(report.key)))),
    forms: preview,
  };
  yield { type: 'proposal', proposal };
}

function progress(done: number, total: number): Progress {
  return { type: 'progress', stage: stageName.reading, done, total };
}
