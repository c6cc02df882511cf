import { app, BrowserWindow, nativeTheme, type Session } from 'electron';
import { words } from './words.ts';

/**
 * The program's one window, not yet loaded. It is shown as soon as there is something to paint; until then its background
 * is the page's own, so nothing flashes.
 */
export function openWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    title: words.title,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#181b20' : '#ffffff',
    webPreferences: {
      session,
      preload,
      // SECURITY: the page is an ordinary sandboxed web page; test/e2e/electron/window.spec.ts looks at each of these.
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableBlinkFeatures: 'Auxclick',
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  // The title is the program's; a page has no say in it.
  window.on('page-title-updated', event => event.preventDefault());
  return window;
}

/** A load that another one overtakes is broken off, which is no failure: the refusal may come before the page is there. */
export function showAddress(window: BrowserWindow, address: string, note: (why: string) => void): void {
  window.loadURL(address).catch((error: unknown) => {
    if (!isOvertaken(error)) note(`${address}: ${String(error)}`);
  });
}

/** Chromium's ERR_ABORTED; Electron says it by its number, with the name or without. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Error && 'errno' in error && error.errno === -3;
}
