import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { noInput, type Reader, readAddress, readFileName } from './page-input.ts';
import { isOurPage } from './page-sender.ts';

/** What the page may ask of the shell: the names of `DesktopShell`, each with what it takes. */
export interface PageCalls {
  readonly connect: () => void;
  readonly chooseSaveTarget: (suggestedName: string) => Promise<string | null>;
  readonly chooseRegisterFolder: () => Promise<string | null>;
  readonly showRegisterFolder: () => Promise<void>;
  readonly openExternal: (address: string) => Promise<boolean>;
}

/**
 * The only file that touches `ipcMain`. SECURITY: a call from anywhere but our page's main frame is refused, and so is one
 * whose arguments are not exactly what the name takes.
 */
export function answerPage(window: BrowserWindow, calls: PageCalls, refuse: (why: string) => void): void {
  function check(event: IpcMainEvent | IpcMainInvokeEvent, name: string): void {
    const frame = event.senderFrame;
    const sender = {
      contentsId: event.sender.id,
      frame: frame === null ? null : { url: frame.url, isMain: frame === event.sender.mainFrame },
    };
    if (isOurPage(sender, window.webContents.id)) return;
    // A page that another is just taking the place of has no address any more: refused as well, but nobody tried anything.
    if (frame !== null && frame.url !== '') refuse(`${name} from ${frame.url}`);
    throw new Error('refused');
  }

  function handle<Input extends readonly unknown[]>(
    name: keyof PageCalls,
    read: Reader<Input>,
    answer: (...values: Input) => unknown,
  ): void {
    ipcMain.handle(name, (event, ...values) => {
      check(event, name);
      const input = read(values);
      if (input !== null) return answer(...input);
      refuse(`${name} with wrong arguments`);
      throw new Error('invalid-input');
    });
  }

  handle('connect', noInput, calls.connect);
  handle('chooseSaveTarget', readFileName, calls.chooseSaveTarget);
  handle('chooseRegisterFolder', noInput, calls.chooseRegisterFolder);
  handle('showRegisterFolder', noInput, calls.showRegisterFolder);
  handle('openExternal', readAddress, calls.openExternal);
}
