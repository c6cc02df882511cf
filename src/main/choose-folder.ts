import { app, type BrowserWindow, dialog } from 'electron';
import { words } from './words.ts';

/** The system's own dialog for a folder; a new one can be made in it. The chosen path, or null. */
export async function askWhichFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.move.title,
    buttonLabel: words.move.button,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
