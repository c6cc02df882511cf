import { zipSync } from 'fflate';
import type { PaperChoice, Progress } from '../../../contract/index.ts';
import { distinctNames, safeFileName } from '../../files/safe-name.ts';
import { type FileToSave, saveFolder } from '../../files/save-folder.ts';
import type { Register } from '../../register.ts';
import { messagesFileName } from '../words/messages.ts';
import { batchName, paperStage } from '../words/paper-stages.ts';
import { type Plan, planPapers } from './plan.ts';
import { textFile } from './text-file.ts';

export type PaperStep =
  | Progress
  | { readonly type: 'file'; readonly ticket: string; readonly fileName: string }
  | { readonly type: 'folder'; readonly folderName: string; readonly files: number };

export interface PapersToMake {
  readonly choice: PaperChoice;
  /** Token of a folder the user chose: everything goes there, the texts too. */
  readonly destination?: string | undefined;
}

/**
 * Makes the papers off the register's thread and says how far it is. All are rendered before the first is written, so
 * that stopping leaves nothing behind.
 *
 * @throws Refusal PAPER_REFUSED, SAVE_REFUSED, TICKET_EXPIRED.
 */
export async function* makePapers(
  register: Register,
  { choice, destination }: PapersToMake,
  signal: AbortSignal | undefined,
): AsyncGenerator<PaperStep, void> {
  yield { type: 'progress', stage: paperStage.gathering, done: 0, total: 1 };
  const plan = planPapers(register, choice);
  const names = distinctNames(plan.papers.map(({ structure }) => structure.fileName));
  const files: FileToSave[] = [];
  const total = names.length;
  for (const [index, { structure }] of plan.papers.entries()) {
    yield { type: 'progress', stage: paperStage.writing, done: index, total };
    const bytes = await register.renderDocument(structure, signal ? { signal } : {});
    files.push({ name: names[index] ?? structure.fileName, bytes });
  }
  if (destination === undefined) {
    yield offer(register, files, plan);
    return;
  }
  const all = plan.messages.length === 0 || choice.kind === 'chase' ? files : [...files, textsOf(plan)];
  yield { type: 'progress', stage: paperStage.saving, done: 0, total: all.length };
  const folderName = await saveFolder(register.files.claimPlace(destination), all, signal);
  yield { type: 'folder', folderName, files: all.length };
}

/** One file as it is, several as one .zip; a choice that makes texts only, as text. */
function offer(register: Register, files: readonly FileToSave[], plan: Plan): PaperStep {
  const [first = textsOf(plan)] = files;
  if (files.length <= 1) {
    const type = files.length === 0 ? types.txt : first.name.endsWith('.xlsx') ? types.xlsx : types.docx;
    const ticket = register.files.offer({ fileName: first.name, type, bytes: first.bytes });
    return { type: 'file', ticket, fileName: first.name };
  }
  const fileName = safeFileName(batchName(first.name), '.zip');
  // Word files are compressed already; packing them again would only take time.
  const bytes = zipSync(Object.fromEntries(files.map(({ name, bytes: content }) => [name, content])), { level: 0 });
  return { type: 'file', ticket: register.files.offer({ fileName, type: types.zip, bytes }), fileName };
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain;charset=utf-8',
  zip: 'application/zip',
} as const;

/** The text to all of them; to one unit, its own. */
function textsOf({ messages }: Plan): FileToSave {
  return {
    name: safeFileName(messagesFileName, '.txt'),
    bytes: textFile(messages.slice(0, 1).map(({ text }) => text)),
  };
}
