import { resolve } from 'node:path';
import { diagnosticsPack } from '../../core/diagnostics/pack.ts';
import { saveFile } from '../../core/files/save.ts';
import type { Answer } from '../answer.ts';
import { refuseTakenFile } from '../out-file.ts';
import { withSession } from '../session.ts';
import { type CommandLine, required } from '../usage.ts';
import { diagnosticsWords } from '../words/diagnostics.ts';

/** `diagnose --out FILE.zip`: what somebody who mends the program has to know, no names, no texts. */
export async function diagnose({ values }: CommandLine): Promise<Answer> {
  const path = resolve(required(values.out, '--out'));
  return withSession({ data: values.data, mayCreate: false }, async ({ hosted, folder }) => {
    refuseTakenFile(path, { folder, replaceable: null });
    const { bytes, files } = diagnosticsPack(hosted.context.register);
    await saveFile(path, bytes);
    const names = files.map(({ name }) => name);
    return { json: { out: path, files: names }, text: diagnosticsWords.written(path, names) };
  });
}
