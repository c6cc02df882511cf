import { type BrowserWindow, dialog } from 'electron';
import type { Opened } from './register-messages.ts';
import { words } from './words.ts';

/** Offers the latest backups of a register that could not be opened. The name of the chosen one, or null. */
export async function askWhichBackup(
  window: BrowserWindow,
  { sentence, backups }: Extract<Opened, { type: 'refused' }>,
): Promise<string | null> {
  if (backups.length === 0) return null;
  const { title, question, kept, leave } = words.refused;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title,
    message: question,
    detail: `${sentence}\n\n${kept}`,
    buttons: [...backups.map(({ label }) => label), leave],
    defaultId: backups.length,
    cancelId: backups.length,
    noLink: true,
  });
  return backups[response]?.fileName ?? null;
}
