import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { ImportDecisions, ImportKind, ImportPreview } from '../../contract/index.ts';
import { limits } from '../../core/exchange/workbook/limits.ts';
import { refuse } from '../../core/refusal.ts';
import type { Answer } from '../answer.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, Refused, readChoice, readDay, readYear, required } from '../usage.ts';
import { previewText, resultText, words } from '../words.ts';

const kinds: Readonly<Record<string, ImportKind>> = { units: 'units', tracking: 'tracking' };

const noDecisions: ImportDecisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };

/** `import units|tracking FILE`: without `--accept` only says what would happen. */
export async function importFile({ words: [, what, path], values }: CommandLine): Promise<Answer> {
  const kind = readChoice(kinds, required(what, 'units|tracking'), 'import');
  const file = resolve(required(path, 'TỆP'));
  const from = readDay(values.from, '--from');
  const year = kind === 'tracking' || values.year !== undefined ? readYear(values.year) : new Date().getFullYear();
  return withSession({ data: values.data, mayCreate: true }, async session => {
    const preview = await previewFile(session, { kind, file, year, from });
    if (!values.accept) return { json: asJson(preview), text: previewText(preview) };
    const result = await session.call.exchange.accept({
      ticket: preview.ticket,
      decisions: noDecisions,
      withProposals: values['with-proposals'],
    });
    return { json: { ...asJson(preview), accepted: result }, text: `${previewText(preview)}\n${resultText(result)}` };
  });
}

async function previewFile(
  { call }: Session,
  { kind, file, year, from }: { kind: ImportKind; file: string; year: number; from: string | undefined },
): Promise<ImportPreview> {
  const events = await call.exchange.preview({
    kind,
    file: await readBlob(file),
    fileName: basename(file),
    year,
    from,
  });
  for await (const event of events) {
    if (event.type === 'preview') return event.preview;
  }
  throw new Error('the import ended without a preview');
}

/** A file that is too large is refused by its size, before a byte of it is read. */
async function readBlob(file: string): Promise<Blob> {
  const size = await stat(file).then(
    found => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw new Refused(words.noFile(file));
  if (size > limits.fileBytes) refuse('FILE_REFUSED', { reason: 'tooLarge', fileName: basename(file) });
  return new Blob([await readFile(file)]);
}

/** The keys the terminal promises; the preview's details follow them. */
function asJson({ rows, new: added, changed, unchanged, refused, questions, warnings, ...details }: ImportPreview) {
  return {
    rows,
    new: added,
    changed,
    unchanged,
    refused,
    questions,
    warnings,
    proposals: details.proposals,
    sheets: details.sheets,
  };
}
