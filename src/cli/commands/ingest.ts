import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ORPCError } from '@orpc/server';
import type { ComingFile, FormsPreview, IntakeReport } from '../../contract/index.ts';
import { mostIntakeFiles } from '../../contract/index.ts';
import { acceptForms, noFormDecisions, previewForms } from '../../core/forms/take/take.ts';
import { reason as reasons } from '../../core/forms/words/reasons.ts';
import type { Answer } from '../answer.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, Refused, readYear, required } from '../usage.ts';
import { formWords } from '../words/forms.ts';
import { words } from '../words.ts';
import { roundIdOf } from './forms.ts';

/** More files than this are no office's post of one round. */
const mostFiles = 20_000;

/**
 * `ingest FOLDER --year 2026`: what each file of a folder is, whose, and what its forms would write; `--accept` writes it. A
 * free report is only told whose it is: when and how it came is the clerk's to say.
 */
export async function ingest({ words: [, folder], values }: CommandLine): Promise<Answer> {
  const year = readYear(values.year);
  const path = resolve(required(folder, 'THƯ_MỤC'));
  const names = await filesUnder(path);
  return withSession({ data: values.data, mayCreate: false }, async session => {
    const { register } = session.hosted.context;
    const preview = await previewOf(session, roundIdOf(register, year), path, names);
    const reports = await reportsAmong(session, preview, path);
    const files = preview.files.flatMap(file => reports.get(file.fileName) ?? [asJson(file)]);
    const json = {
      files,
      new: preview.new,
      changed: preview.changed,
      questions: preview.questions,
      refused: preview.refused,
    };
    const text = formWords.ingested(files, preview);
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

/** What is no form may be a report: the same reader that takes what is dropped on a round says so, by the file's path. */
async function reportsAmong(
  session: Session,
  { roundId, files }: FormsPreview,
  path: string,
): Promise<ReadonlyMap<string, readonly FileToTell[]>> {
  const others = files
    .filter(({ kind, reason }) => kind === 'other' && reason === reasons.notAForm)
    .map(({ fileName }) => fileName);
  const told = new Map<string, FileToTell[]>();
  if (others.length === 0 || others.length > mostIntakeFiles) return told;
  const isPacked = (name: string): boolean => name.toLowerCase().endsWith('.zip');
  // Pictures of one paper know each other by their names, so all go together; what lies in a .zip bears only its own name.
  const batches = [others.filter(name => !isPacked(name)), ...others.filter(isPacked).map(name => [name])];
  for (const names of batches.filter(({ length }) => length > 0)) {
    const [packed] = names.filter(isPacked);
    for (const { fileName, report } of await proposed(session, { roundId, path, names })) {
      const key = packed ?? fileName;
      told.set(key, [...(told.get(key) ?? []), reportAsJson(packed ? `${packed}/${fileName}` : fileName, report)]);
    }
  }
  return told;
}

async function proposed(
  { call }: Session,
  { roundId, path, names }: { readonly roundId: string; readonly path: string; readonly names: readonly string[] },
): Promise<readonly { readonly fileName: string; readonly report: IntakeReport }[]> {
  const files = await Promise.all(
    names.map(async fileName => ({ fileName, file: await openAsBlob(join(path, fileName)) })),
  );
  try {
    for await (const step of await call.intake.propose({ roundId, files })) {
      if (step.type === 'progress') continue;
      await call.intake.forget({ ticket: step.proposal.ticket });
      return step.proposal.reports.flatMap(report => report.files.map(({ fileName }) => ({ fileName, report })));
    }
  } catch (error) {
    // Too many or too large to be read as reports: they stay what they are, and the forms are told all the same.
    if (!(error instanceof ORPCError) || error.code !== 'INTAKE_REFUSED') throw error;
  }
  return [];
}

type FileToTell = ReturnType<typeof asJson>;

function reportAsJson(
  file: string,
  { kind, unitName: unit, result, reason, unitId, candidates, notes }: IntakeReport,
): FileToTell {
  return { file, kind, unit, result, reason, unitId, candidates: candidates.map(({ unitName }) => unitName), notes };
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
