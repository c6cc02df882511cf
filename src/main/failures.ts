import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Logger } from '../core/surroundings.ts';
import { words } from './words.ts';

const FAILED = 1;

/**
 * The end of the road: writes the error down under a reference, says so in one dialog, and ends the program with code 1. It
 * never carries on after an error nobody expected.
 */
export function createCrash(logger: Logger, logFolder: string): (what: string, error: unknown) => void {
  let crashed = false;
  return (what, error) => {
    if (crashed) return;
    crashed = true;
    const reference = randomUUID().slice(0, 8);
    logger.error(`${what} [${reference}]`, error);
    const { title, message, detail } = words.crash;
    if (app.isReady()) {
      dialog.showMessageBoxSync({ type: 'error', title, message, detail: detail(reference, logFolder), noLink: true });
    } else dialog.showErrorBox(title, `${message}\n\n${detail(reference, logFolder)}`);
    app.exit(FAILED);
  };
}

/** A page that died (memory, driver) is offered again; the register itself lives in another process and is untouched. */
export function watchPage(window: BrowserWindow, logger: Logger): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    logger.error(`page gone: ${details.reason} (${details.exitCode})`);
    const { title, message, reload, quit } = words.pageGone;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'error',
      title,
      message,
      buttons: [reload, quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (answer === 0) window.webContents.reload();
    else app.quit();
  });
}
