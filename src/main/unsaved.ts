import { type BrowserWindow, dialog } from 'electron';
import { words } from './words.ts';

/** A page that holds something unsaved stops the window from closing; the user decides, staying being the usual answer. */
export function askBeforeLeaving(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', event => {
    const { title, message, stay, leave } = words.unsaved;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      title,
      message,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Here preventing the event means leaving after all.
    if (answer === 1) event.preventDefault();
  });
}
