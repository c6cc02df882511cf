import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { ComingFile, FormsPreview } from '../../contract/index.ts';
import { acceptForms, noFormDecisions, previewForms } from '../../core/forms/take/take.ts';
import type { Answer } from '../answer.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, Refused, readYear, required } from '../usage.ts';
import { formWords } from '../words/forms.ts';
import { words } from '../words.ts';
import { roundIdOf } from './forms.ts';

/** More files than this are no office's post of one round. */
const mostFiles = 20_000;

/** `ingest FOLDER --year 2026`: what each file of a folder is, and what its forms would write; `--accept` writes it. */
export async function ingest({ words: [, folder], values }: CommandLine): Promise<Answer> {
  const year = readYear(values.year);
  const path = resolve(required(folder, 'THƯ_MỤC'));
  const names = await filesUnder(path);
  return withSession({ data: values.data, mayCreate: false }, async session => {
    const { register } = session.hosted.context;
    const preview = await previewOf(session, roundIdOf(register, year), path, names);
    const json = {
      files: preview.files.map(asJson),
      new: preview.new,
      changed: preview.changed,
      questions: preview.questions,
      refused: preview.refused,
    };
    const text = formWords.ingested(preview);
    if (!values.accept) return { json, text };
    await register.backups.makeIfChanged('beforeImport');
    const accepted = acceptForms(register, { ticket: preview.ticket, decisions: noFormDecisions });
    return { json: { ...json, accepted }, text: `${text}\n${formWords.accepted(accepted)}` };
  });
}

async function previewOf(
  { hosted }: Session,
  roundId: string,
  path: string,
  names: readonly string[],
): Promise<FormsPreview> {
  const files = await Promise.all(
    names.map(async name => ({ fileName: name, file: await openAsBlob(join(path, name)) })),
  );
  for await (const step of previewForms(hosted.context.register, { roundId, files })) {
    if (step.type === 'preview') return step.preview;
    if (process.stderr.isTTY) process.stderr.write(`\r${step.stage}: ${step.done}/${step.total}  `);
  }
  throw new Error('the reading ended without a preview');
}

function asJson({ fileName: file, kind, unitName: unit, unitId, result, reason, notes, candidates }: ComingFile) {
  return { file, kind, unit, result, reason, unitId, candidates: candidates.map(({ label }) => label), notes };
}

/** Every file below a folder, by its path inside it. Links are not followed. */
async function filesUnder(folder: string): Promise<readonly string[]> {
  const isFolder = await stat(folder).then(
    found => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Refused(formWords.noFolder(folder));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
  if (names.length > mostFiles) throw new Refused(formWords.tooMany(names.length, mostFiles));
  if (names.length === 0) throw new Refused(words.noFile(folder));
  return names;
}
