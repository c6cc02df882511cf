import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { limits } from '../../core/exchange/workbook/limits.ts';
import { refuse } from '../../core/refusal.ts';
import type { Answer } from '../answer.ts';
import { withSession } from '../session.ts';
import { type CommandLine, Refused, readDay, required } from '../usage.ts';
import { changesText, words } from '../words.ts';

/** `changes FILE.docx`: what changed since that report was exported, and which old figures its edited copy still says. */
export async function changes({ words: [, path], values }: CommandLine): Promise<Answer> {
  const file = resolve(required(path, 'TỆP.docx'));
  const asOf = readDay(values['as-of'], '--as-of');
  return withSession({ data: values.data, mayCreate: false }, async ({ call }) => {
    const fileName = basename(file);
    const { report, old } = await call.figures.stillIn({ file: await readReport(file), fileName, asOf });
    const changed = await call.figures.changes({ id: report.id, asOf });
    return { json: { report, changes: changed, old }, text: changesText(report, changed, old) };
  });
}

/** A file that is too large is refused by its size, before a byte of it is read. */
async function readReport(file: string): Promise<Blob> {
  const size = await stat(file).then(
    found => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw new Refused(words.noFile(file));
  if (size > limits.fileBytes) refuse('WORD_FILE_REFUSED', { reason: 'tooLarge', fileName: basename(file) });
  return new Blob([await readFile(file)]);
}
