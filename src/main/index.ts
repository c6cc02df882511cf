import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { registerPortMessage } from '../contract/shell.ts';
import { logFolder, openLog } from '../core/hosting/log-file.ts';
import type { PageFile } from '../core/hosting/page-files.ts';
import { carriedFolder, programFolder, registerFolder, usualFolder, windowFolder } from '../core/hosting/places.ts';
import { goBack } from '../core/relocation/moving.ts';
import { registerPageScheme, servePages } from './app-pages.ts';
import { askWhichFolder } from './choose-folder.ts';
import { createCrash, watchPage } from './failures.ts';
import { readLaunchOptions } from './launch-options.ts';
import { type LivingRegister, openLivingRegister } from './living-register.ts';
import { setMenu } from './menu.ts';
import { forbidNavigation } from './navigation-rules.ts';
import { openCopy, openExternal, showFolder } from './open-external.ts';
import { removeCopies } from './opened-copies.ts';
import { watchOpening } from './opening.ts';
import { PAGE_ADDRESS } from './page-address.ts';
import { answerPage, type PageCalls } from './page-calls.ts';
import { createPrinter } from './print-pages.ts';
import { startRegister } from './register-process.ts';
import { askWhereToSave } from './save-dialog.ts';
import { closeDefaultSession, openPageSession } from './session-rules.ts';
import { askBeforeLeaving } from './unsaved.ts';
import { openWindow, showAddress } from './window.ts';

const out = join(import.meta.dirname, '..');
const options = readLaunchOptions(process.argv.slice(1));
const home = (app.isPackaged ? carriedFolder(process.execPath) : null) ?? programFolder(process.env);
const folder = registerFolder(options.data, home);

// DO NOT MOVE. The window's folder decides whose lock is asked for, the lock is asked for before the register is touched, and
// sandbox and scheme must be settled before the app is ready. `enableSandbox` would override --no-sandbox, without which
// nothing starts as root. A register that is moved keeps its window's folder, and so its lock.
app.setPath('userData', windowFolder(options.data === undefined ? usualFolder(home) : folder, home));
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-http-cache');
app.commandLine.appendSwitch('no-pings');
app.commandLine.appendSwitch('no-proxy-server');
// The program's name is Vietnamese and headers are not: Electron 33 would answer no request at all.
app.userAgentFallback = `Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${process.versions.chrome} Safari/537.36`;
registerPageScheme();
forbidNavigation();

if (app.requestSingleInstanceLock()) run();
else app.exit(0);

function run(): void {
  const logger = openLog(folder, 'cua-so');
  const crash = createCrash(logger, logFolder(folder));
  process.on('uncaughtException', error => crash('uncaught', error));
  process.on('unhandledRejection', error => crash('unhandled', error));

  let window: BrowserWindow | null = null;
  app.on('second-instance', () => {
    if (window === null) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });

  app.whenReady().then(
    () => {
      window = start(crash, why => logger.warn(why));
      watchPage(window, logger);
      askBeforeLeaving(window);
    },
    error => crash('start', error),
  );
}

/** The register begins first, so that it is open by the time the window has drawn its page. */
function start(crash: (what: string, error: unknown) => void, note: (why: string) => void): BrowserWindow {
  const copies = join(app.getPath('userData'), 'mo-xem');
  removeCopies(copies);
  const printer = createPrinter();
  const register = openLivingRegister(folder, place =>
    startRegister({
      program: join(out, 'main', 'register-host.js'),
      folder: place,
      resources: join(out, '..', 'resources'),
      demo: options.demo,
      home: options.data === undefined && !options.demo ? home : null,
      copies,
      onMoved: newPlace => void opening.followTo(newPlace),
      onShow: path => openCopy(path, copies),
      printer,
      onNotPrinted: error => note(`not printed: ${String(error)}`),
      onLost: exitCode => crash('register process ended', new Error(`exit code ${exitCode}`)),
    }),
  );
  let refusedPage: PageFile | null = null;
  const window = openPageWindow(() => refusedPage);
  // A document still being printed must not keep the program open once its window is closed.
  window.on('closed', printer.close);
  const opening = watchOpening({
    window,
    register,
    goBack: () => (options.data === undefined ? goBack(home) : null),
    refuseWith: page => {
      refusedPage = page;
    },
    note,
  });
  answerPage(window, callsOf(window, register), why => note(`refused: ${why}`));
  setMenu({ showRegisterFolder: () => void showFolder(register.folder()) });
  showAddress(window, PAGE_ADDRESS, note);
  opening.follow();
  closeRegisterBeforeQuitting(async () => {
    await register.process().close();
    removeCopies(copies);
  });
  return window;
}

function openPageWindow(refusedPage: () => PageFile | null): BrowserWindow {
  const session = openPageSession();
  closeDefaultSession();
  servePages(session, join(out, 'renderer'), refusedPage);
  return openWindow(session, join(out, 'preload', 'index.cjs'));
}

/** What the page may ask of the shell, answered by the register as it lives at that moment. */
function callsOf(window: BrowserWindow, register: LivingRegister): PageCalls {
  const offered = (path: string | null) => (path === null ? null : register.process().offerSaveTarget(path));
  return {
    connect: () => window.webContents.postMessage(registerPortMessage, null, [register.process().port()]),
    chooseSaveTarget: async suggestedName => offered(await askWhereToSave(window, suggestedName)),
    chooseRegisterFolder: async () => offered(await askWhichFolder(window)),
    showRegisterFolder: () => showFolder(register.folder()),
    openExternal,
  };
}

/** The register is closed cleanly (its log of writes folded in) before the program ends. */
function closeRegisterBeforeQuitting(close: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', event => {
    if (closed) return;
    event.preventDefault();
    void close().then(() => {
      closed = true;
      app.quit();
    });
  });
}
