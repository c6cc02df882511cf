import type { FormCheckResult } from '../../contract/form-check.ts';
import { refuseBySize } from '../exchange/workbook/container.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { asWordRefusal, WordFileRefused } from './refusal.ts';
import { correctedFileName } from './words/file-name.ts';

export interface FileToCheck {
  readonly file: { readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };
  readonly fileName: string;
  readonly withoutRules?: readonly string[] | undefined;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @throws Refusal WORD_FILE_REFUSED with the reason. */
export async function checkFile(
  register: Register,
  { file, fileName, withoutRules }: FileToCheck,
): Promise<FormCheckResult> {
  return told(fileName, async () => ({
    fileName,
    ...(await register.openedFiles.check(await bytesOf(file), { withoutRules })),
  }));
}

/** A corrected copy, kept until it is fetched. @throws Refusal WORD_FILE_REFUSED with the reason. */
export async function fixFile(register: Register, { file, fileName, withoutRules }: FileToCheck) {
  return told(fileName, async () => {
    const { bytes, corrected, left } = await register.openedFiles.fix(await bytesOf(file), { withoutRules });
    const copyName = correctedFileName(fileName);
    const ticket = register.files.offer({ fileName: copyName, type: wordType, bytes });
    return { ticket, fileName: copyName, corrected, left: { fileName: copyName, ...left } };
  });
}

async function bytesOf(file: FileToCheck['file']): Promise<Uint8Array> {
  asWordRefusal(() => refuseBySize(file.size));
  return new Uint8Array(await file.arrayBuffer());
}

async function told<Result>(fileName: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WordFileRefused) refuse('WORD_FILE_REFUSED', { reason: error.reason, fileName });
    throw error;
  }
}
