import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { registerPortMessage } from '../contract/shell.ts';
import { logFolder, openLog } from '../core/hosting/log-file.ts';
import type { PageFile } from '../core/hosting/page-files.ts';
import { plainPage } from '../core/hosting/page-policy.ts';
import { carriedFolder, programFolder, registerFolder, usualFolder, windowFolder } from '../core/hosting/places.ts';
import { goBack } from '../core/relocation/moving.ts';
import { registerPageScheme, servePages } from './app-pages.ts';
import { askWhichBackup } from './choose-backup.ts';
import { askWhichFolder } from './choose-folder.ts';
import { createCrash, watchPage } from './failures.ts';
import { readLaunchOptions } from './launch-options.ts';
import { setMenu } from './menu.ts';
import { forbidNavigation } from './navigation-rules.ts';
import { openCopy, openExternal, showFolder } from './open-external.ts';
import { removeCopies } from './opened-copies.ts';
import { PAGE_ADDRESS, REFUSED_PATH } from './page-address.ts';
import { answerPage } from './page-calls.ts';
import { createPrinter } from './print-pages.ts';
import type { Opened } from './register-messages.ts';
import { type RegisterProcess, startRegister } from './register-process.ts';
import { askWhereToSave } from './save-dialog.ts';
import { closeDefaultSession, openPageSession } from './session-rules.ts';
import { askBeforeLeaving } from './unsaved.ts';
import { openWindow } from './window.ts';
import { words } from './words.ts';

const out = join(import.meta.dirname, '..');
const options = readLaunchOptions(process.argv.slice(1));
const home = (app.isPackaged ? carriedFolder(process.execPath) : null) ?? programFolder(process.env);
let folder = registerFolder(options.data, home);

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

function start(crash: (what: string, error: unknown) => void, note: (why: string) => void): BrowserWindow {
  const printer = createPrinter();
  const copies = join(app.getPath('userData'), 'mo-xem');
  removeCopies(copies);
  const begin = (): RegisterProcess =>
    startRegister({
      program: join(out, 'main', 'register-host.js'),
      folder,
      resources: join(out, '..', 'resources'),
      demo: options.demo,
      home: options.data === undefined && !options.demo ? home : null,
      copies,
      onMoved: place => void openAt(place),
      onShow: path => openCopy(path, copies),
      printer,
      onNotPrinted: error => note(`not printed: ${String(error)}`),
      onLost: exitCode => crash('register process ended', new Error(`exit code ${exitCode}`)),
    });
  let register = begin();
  let refusedPage: PageFile | null = null;

  const session = openPageSession();
  closeDefaultSession();
  servePages(session, join(out, 'renderer'), () => refusedPage);

  const window = openWindow(session, join(out, 'preload', 'index.cjs'));
  // A document still being printed must not keep the program open once its window is closed.
  window.on('closed', printer.close);
  answerPage(
    window,
    {
      connect: () => window.webContents.postMessage(registerPortMessage, null, [register.port()]),
      chooseSaveTarget: async suggestedName => {
        const path = await askWhereToSave(window, suggestedName);
        return path === null ? null : register.offerSaveTarget(path);
      },
      chooseRegisterFolder: async () => {
        const path = await askWhichFolder(window);
        return path === null ? null : register.offerSaveTarget(path);
      },
      showRegisterFolder: () => showFolder(folder),
      openExternal,
    },
    why => note(`refused: ${why}`),
  );
  setMenu({ showRegisterFolder: () => void showFolder(folder) });

  show(window, PAGE_ADDRESS, note);
  async function tellOpened(answer: Opened): Promise<void> {
    if (answer.type === 'opened') return;
    const before = options.data === undefined ? goBack(home) : null;
    if (before !== null) {
      await openAt(before);
      await dialog.showMessageBox(window, {
        type: 'warning',
        title: words.move.backTitle,
        message: words.move.back,
        detail: answer.sentence,
        noLink: true,
      });
      return;
    }
    refusedPage = plainPage(words.refused.title, [answer.sentence]);
    show(window, new URL(REFUSED_PATH, PAGE_ADDRESS).href, note);
    const fileName = await askWhichBackup(window, answer);
    if (fileName === null) return;
    const again = await register.restore(fileName);
    if (again.type === 'opened') show(window, PAGE_ADDRESS, note);
    await tellOpened(again);
  }

  /** The register's process ends and another begins in the folder where the register lives now; the page begins anew with it. */
  async function openAt(place: string): Promise<void> {
    await register.close();
    folder = place;
    register = begin();
    window.webContents.reload();
    void register.opened.then(tellOpened);
  }
  void register.opened.then(tellOpened);

  closeRegisterBeforeQuitting(async () => {
    await register.close();
    removeCopies(copies);
  });
  return window;
}

/** A load that another one overtakes is broken off, which is no failure: the refusal may come before the page is there. */
function show(window: BrowserWindow, address: string, note: (why: string) => void): void {
  window.loadURL(address).catch((error: unknown) => {
    if (!String(error).includes('ERR_ABORTED')) note(`${address}: ${String(error)}`);
  });
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
