import { basename, resolve } from 'node:path';
import type { ImportDecisions, ImportKind, ImportPreview } from '../../contract/index.ts';
import type { Answer } from '../answer.ts';
import { readBlob } from '../file-blob.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, readChoice, readDay, readYear, required } from '../usage.ts';
import { previewText, resultText } from '../words.ts';
import { importRegister } from './import-register.ts';

const kinds: Readonly<Record<string, ImportKind | 'register'>> = {
  units: 'units',
  tracking: 'tracking',
  register: 'register',
};

const noDecisions: ImportDecisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };

/** `import units|tracking|register FILE`: without `--accept` only says what would happen. */
export async function importFile(line: CommandLine): Promise<Answer> {
  const {
    words: [, what, path],
    values,
  } = line;
  const kind = readChoice(kinds, required(what, 'units|tracking|register'), 'import');
  if (kind === 'register') return importRegister(line);
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
    const told = resultText(result, values['with-proposals'], preview.proposals.length);
    return { json: { ...asJson(preview), accepted: result }, text: `${previewText(preview)}\n${told}` };
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
