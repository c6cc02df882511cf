import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { refusalSentence } from '../../contract/words/refusals.ts';
import { checkForm } from '../../core/form-check/check.ts';
import { WordFileRefused } from '../../core/form-check/refusal.ts';
import type { Answer } from '../answer.ts';
import { type CommandLine, NotReadable, WrongUsage } from '../usage.ts';
import { checkFormText, words } from '../words.ts';

/** Holds any .docx against the rules of Party documents. Needs no register. */
export async function checkFormOfFile({ words: [, file] }: CommandLine): Promise<Answer> {
  if (file === undefined) throw new WrongUsage(words.missing('TỆP.docx'));
  const fileName = basename(file);
  const result = { fileName, ...readAnd(file, fileName) };
  return { json: result, text: checkFormText(result), exitCode: result.findings.length === 0 ? 0 : 1 };
}

function readAnd(file: string, fileName: string): ReturnType<typeof checkForm> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch {
    throw new NotReadable(words.noSuchFile(file));
  }
  try {
    return checkForm(bytes);
  } catch (error) {
    if (!(error instanceof WordFileRefused)) throw error;
    throw new NotReadable(refusalSentence('WORD_FILE_REFUSED', { reason: error.reason, fileName }));
  }
}
