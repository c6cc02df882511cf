import { app } from 'electron';

/**
 * SECURITY: no page, frame or window ever leaves the address it was opened at. Set where every web contents is made, so a
 * later window is guarded too. The page's own routes live behind `#` and do not navigate; it may only be loaded anew, as after
 * a backup took the register's place.
 */
export function forbidNavigation(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', event => {
      if (event.url !== contents.getURL()) event.preventDefault();
    });
    contents.on('will-frame-navigate', event => {
      if (!event.isMainFrame || event.url !== contents.getURL()) event.preventDefault();
    });
    contents.on('will-redirect', event => event.preventDefault());
    contents.on('will-attach-webview', event => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
