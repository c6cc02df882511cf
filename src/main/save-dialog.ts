import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { words } from './words.ts';

const KINDS = [
  { ending: '.docx', name: words.save.word },
  { ending: '.pdf', name: words.save.pdf },
  { ending: '.xlsx', name: words.save.excel },
] as const;

/** The system's own save dialog, opened in the user's documents. The chosen path, or null. */
export async function askWhereToSave(window: BrowserWindow, suggestedName: string): Promise<string | null> {
  const kind = KINDS.find(({ ending }) => suggestedName.toLowerCase().endsWith(ending));
  const all = { name: words.save.all, extensions: ['*'] };
  const answer = await dialog.showSaveDialog(window, {
    title: words.save.title,
    buttonLabel: words.save.button,
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: kind === undefined ? [all] : [{ name: kind.name, extensions: [kind.ending.slice(1)] }, all],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
