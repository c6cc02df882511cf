import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FormCheckResult } from '../../contract/form-check.ts';
import { refuseBySize } from '../exchange/workbook/container.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { type CheckOptions, checkForm } from './check.ts';
import { type FixedForm, fixStepByStep } from './fix.ts';
import { asWordRefusal, WordFileRefused } from './refusal.ts';
import { correctedFileName } from './words/file-name.ts';

export interface FileToCheck {
  readonly file: { readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };
  readonly fileName: string;
  readonly withoutRules?: readonly string[] | undefined;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @throws Refusal WORD_FILE_REFUSED with the reason. */
export async function checkFile({ file, fileName, withoutRules }: FileToCheck): Promise<FormCheckResult> {
  return told(fileName, async () => ({ fileName, ...checkForm(await bytesOf(file), { withoutRules }) }));
}

/** A corrected copy, kept until it is fetched. @throws Refusal WORD_FILE_REFUSED with the reason. */
export async function fixFile(register: Register, { file, fileName, withoutRules }: FileToCheck) {
  return told(fileName, async () => {
    const { bytes, corrected, left } = await fixedGivingWay(await bytesOf(file), { withoutRules });
    const copyName = correctedFileName(fileName);
    const ticket = register.files.offer({ fileName: copyName, type: wordType, bytes });
    return { ticket, fileName: copyName, corrected, left: { fileName: copyName, ...left } };
  });
}

async function fixedGivingWay(bytes: Uint8Array, options: CheckOptions): Promise<FixedForm> {
  const steps = fixStepByStep(bytes, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}

async function bytesOf(file: FileToCheck['file']): Promise<Uint8Array> {
  asWordRefusal(() => refuseBySize(file.size));
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Whatever else waits is answered before the reading begins.
  await nextTurn();
  return bytes;
}

async function told<Result>(fileName: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WordFileRefused) refuse('WORD_FILE_REFUSED', { reason: error.reason, fileName });
    throw error;
  }
}
