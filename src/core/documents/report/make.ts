import type { Progress, ReportChoice, ReportOutline } from '../../../contract/index.ts';
import { doubtsOf } from '../../reckoning/doubts.ts';
import type { Register } from '../../register.ts';
import { roundOfBasis } from '../../rounds/own-basis.ts';
import { rememberExport } from '../figures/exported.ts';
import type { DocumentStructure } from '../structure/document.ts';
import { reportStage } from '../words/stages.ts';
import { closedReport } from './closed.ts';
import { composeReport } from './compose.ts';
import { factsOf } from './facts-of.ts';
import { outlineOf } from './outline.ts';

export type ReportStep = Progress | { readonly type: 'file'; readonly ticket: string; readonly fileName: string };

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the report will say, and what to look at before it is exported. */
export function outlineReport(register: Register, choice: ReportChoice): ReportOutline {
  const doubts = [...doubtsOf(register.book, { ...choice, today: register.today() })];
  const basisRoundId = roundOfBasis(register.book, choice);
  return { doubts, basisRoundId, ...outlineOf(reportStructure(register, choice)) };
}

/** Makes the Word file off the register's thread and says how far it is; stopping the iteration stops the rendering. */
export async function* makeReport(
  register: Register,
  choice: ReportChoice,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReportStep, void> {
  yield { type: 'progress', stage: reportStage.gathering, done: 0, total: 2 };
  const id = register.newId();
  const composed = reportStructure(register, choice);
  const structure = { ...composed, about: { ...composed.about, exportId: id } };
  yield { type: 'progress', stage: reportStage.writing, done: 1, total: 2 };
  const bytes = await register.renderDocument(structure, signal ? { signal } : {});
  const { fileName } = structure;
  rememberExport(register, { id, fileName, choice });
  yield { type: 'file', ticket: register.files.offer({ fileName, type: wordType, bytes }), fileName };
}

/** The consolidated report as plain data; that of a closed round as it was then, the office's bodies and signers too. */
export function reportStructure(register: Register, choice: ReportChoice): DocumentStructure {
  const settings = closedReport(register.book, choice)?.settings ?? register.settings();
  return composeReport(factsOf(register, choice), choice, settings);
}
