import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { FormsPreview } from '../../contract/index.ts';
import { largestIntakeFile, mostIntakeFiles } from '../../contract/index.ts';
import { acceptForms, noFormDecisions, previewForms } from '../../core/forms/take/take.ts';
import { reason as reasons } from '../../core/forms/words/reasons.ts';
import { acceptReports } from '../../core/intake/accept.ts';
import { unpack } from '../../core/intake/files/unpack.ts';
import type { Answer } from '../answer.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, Refused, readDay, readYear, required } from '../usage.ts';
import { formWords } from '../words/forms.ts';
import { words } from '../words.ts';
import { roundIdOf } from './forms.ts';
import { readReports, type Source, sureReports, toTell } from './ingest-reports.ts';

/** More files than this are no office's post of one round. */
const mostFiles = 20_000;

/**
 * `ingest FOLDER --year 2026`: what each file of a folder is, whose, and what its forms would write; `--accept` writes it. A
 * free report is only told whose it is, unless the clerk says the day it came: with `--received-on` those nothing has to be
 * asked about are recorded with the forms, as one operation.
 */
export async function ingest({ words: [, folder], values }: CommandLine): Promise<Answer> {
  const year = readYear(values.year);
  const receivedOn = readDay(values['received-on'], '--received-on');
  const path = resolve(required(folder, 'THƯ_MỤC'));
  const names = await filesUnder(path);
  return withSession({ data: values.data, mayCreate: false }, async session => {
    const { register } = session.hosted.context;
    const sources = await sourcesOf(path, names);
    const roundId = roundIdOf(register, year);
    const preview = await previewOf(session, roundId, sources);
    const { told, ticket, reports } = await readReports(session.call, roundId, othersAmong(preview, sources));
    const files = preview.files.map(file => told.get(file.fileName) ?? toTell(file.fileName, file));
    const json = { files, new: preview.new, changed: preview.changed };
    const text = formWords.ingested(files, preview);
    if (!values.accept) return { json, text };
    await register.backups.makeIfChanged('beforeImport');
    const sure = receivedOn === undefined ? [] : sureReports(reports, receivedOn);
    if (ticket !== null && sure.length > 0) {
      const forms = { ticket: preview.ticket, decisions: noFormDecisions };
      const left =
        reports.filter(({ canBeFiled, result }) => canBeFiled && result !== 'duplicate').length - sure.length;
      const accepted = acceptReports(register, { ticket, roundId, reports: sure, forms });
      return { json: { ...json, accepted }, text: `${text}\n${formWords.recorded(accepted, left)}` };
    }
    const accepted = acceptForms(register, { ticket: preview.ticket, decisions: noFormDecisions });
    return { json: { ...json, accepted }, text: `${text}\n${formWords.accepted(accepted)}` };
  });
}

/** The files, and in place of a .zip what lies in it: "gửi.zip/phiếu.docx". One that cannot be opened stays itself. */
async function sourcesOf(path: string, names: readonly string[]): Promise<readonly Source[]> {
  const sources = await Promise.all(
    names.map(async (fileName): Promise<readonly Source[]> => {
      const file = await openAsBlob(join(path, fileName));
      if (!fileName.toLowerCase().endsWith('.zip') || file.size > largestIntakeFile) return [{ fileName, file }];
      const inner = unpack(new Uint8Array(await file.arrayBuffer()), mostIntakeFiles);
      if (typeof inner === 'string') return [{ fileName, file }];
      return inner.map(each => ({
        fileName: `${fileName}/${each.fileName}`,
        file: new Blob([new Uint8Array(each.bytes)]),
      }));
    }),
  );
  return sources.flat();
}

async function previewOf({ hosted }: Session, roundId: string, files: readonly Source[]): Promise<FormsPreview> {
  for await (const step of previewForms(hosted.context.register, { roundId, files })) {
    if (step.type === 'preview') return step.preview;
    if (process.stderr.isTTY) process.stderr.write(`\r${step.stage}: ${step.done}/${step.total}  `);
  }
  throw new Error('the reading ended without a preview');
}

/** What is no form and may be a report. */
function othersAmong({ files }: FormsPreview, sources: readonly Source[]): readonly Source[] {
  const others = new Set(
    files.filter(({ kind, reason }) => kind === 'other' && reason === reasons.notAForm).map(({ fileName }) => fileName),
  );
  return sources.filter(({ fileName }) => others.has(fileName));
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
