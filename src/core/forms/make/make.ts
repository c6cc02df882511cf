import { setImmediate as nextTurn } from 'node:timers/promises';
import { zipSync } from 'fflate';
import type { Progress } from '../../../contract/exchange.ts';
import type { FormFormat } from '../../../contract/forms.ts';
import { distinctNames, safeFileName } from '../../files/safe-name.ts';
import { type FileToSave, saveFolder } from '../../files/save-folder.ts';
import { rosterOf } from '../../reckoning/roster.ts';
import { findLivingRow } from '../../records/find.ts';
import { refuse } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { bundleName, makingStage } from '../words/form.ts';
import { formContent, formMaking } from './gather.ts';

export interface FormsToMake {
  readonly roundId: string;
  readonly format: FormFormat;
  readonly unitIds?: readonly string[] | undefined;
}

export type FormsStep =
  | Progress
  | { readonly type: 'file'; readonly ticket: string; readonly fileName: string; readonly files: number }
  | { readonly type: 'folder'; readonly folderName: string; readonly files: number };

const contentType: Readonly<Record<FormFormat | 'zip', string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/**
 * Forms of a round behind a ticket or in a chosen folder (`destination`: a token). Stopping leaves nothing.
 *
 * @throws Refusal NOT_FOUND, PAPER_REFUSED (nobodyExpected), SAVE_REFUSED, TICKET_EXPIRED.
 */
export async function* makeForms(
  register: Register,
  { destination, ...asked }: FormsToMake & { readonly destination?: string | undefined },
  signal?: AbortSignal,
): AsyncGenerator<FormsStep, void> {
  const path = destination === undefined ? null : register.files.claimPlace(destination);
  const files = yield* formFiles(register, asked, signal);
  const count = files.length;
  if (path !== null) {
    yield { type: 'folder', folderName: await saveFolder(path, files, signal), files: count };
    return;
  }
  const [only] = files;
  if (count === 1 && only !== undefined) {
    yield offered(register, only.name, asked.format, only.bytes, count);
    return;
  }
  const { title } = findLivingRow(register.database, 'round', asked.roundId);
  const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
  yield offered(register, safeFileName(bundleName(title), '.zip'), 'zip', zip, count);
}

function offered(
  { files }: Register,
  fileName: string,
  kind: keyof typeof contentType,
  bytes: Uint8Array,
  count: number,
): FormsStep {
  return { type: 'file', ticket: files.offer({ fileName, type: contentType[kind], bytes }), fileName, files: count };
}

/** The files themselves, one a unit that must report; other calls are answered between two of them. */
export async function* formFiles(
  register: Register,
  { roundId, format, unitIds }: FormsToMake,
  signal?: AbortSignal,
): AsyncGenerator<Progress, readonly FileToSave[]> {
  const round = findLivingRow(register.database, 'round', roundId);
  const roster = rosterOf(register.book, round).filter(({ line }) => (line?.exempt_reason ?? null) === null);
  const units = roster.map(({ unit }) => unit);
  const wanted = unitIds === undefined ? units : units.filter(({ id }) => unitIds.includes(id));
  if (wanted.length === 0) refuse('PAPER_REFUSED', { reason: 'nobodyExpected' });
  const making = formMaking(register, round, units);
  const render = await rendererOf(format);
  const files: FileToSave[] = [];
  for (const unit of wanted) {
    signal?.throwIfAborted();
    yield { type: 'progress', stage: makingStage, done: files.length, total: wanted.length };
    const content = formContent(making, unit, format);
    files.push({ name: content.fileName, bytes: await render(content) });
    await nextTurn();
  }
  const names = distinctNames(files.map(({ name }) => name));
  return files.map((file, index) => ({ ...file, name: names[index] ?? file.name }));
}

/** What writes Word and Excel is loaded with the first form. */
async function rendererOf(format: FormFormat) {
  if (format === 'docx') return (await import('./word-form.ts')).wordForm;
  return (await import('./workbook-form.ts')).workbookForm;
}
