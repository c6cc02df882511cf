import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { isOurPage } from './page-sender.ts';

/** What the page may ask of the shell: the names of `DesktopShell`, each with what it takes. */
export interface PageCalls {
  readonly connect: () => void;
  readonly chooseSaveTarget: (suggestedName: string) => Promise<string | null>;
  readonly showRegisterFolder: () => Promise<void>;
  readonly openExternal: (address: string) => Promise<boolean>;
}

const LONGEST_FILE_NAME = 200;
const LONGEST_ADDRESS = 2_000;

/** Reads the arguments of a call; null when they are not exactly what the name takes. */
type Reader<Input extends readonly unknown[]> = (given: readonly unknown[]) => Input | null;

function noInput(given: readonly unknown[]): [] | null {
  return given.length === 0 ? [] : null;
}

function oneText(isRight: (text: string) => boolean): Reader<[string]> {
  return given => {
    const [text] = given;
    return given.length === 1 && typeof text === 'string' && isRight(text) ? [text] : null;
  };
}

/** A bare name: the folder is chosen in the dialog, never by the page. */
export const readFileName = oneText(
  name => name !== '' && name.length <= LONGEST_FILE_NAME && !/[\\/:*?"<>|]|\p{Cc}/u.test(name),
);
export const readAddress = oneText(address => address !== '' && address.length <= LONGEST_ADDRESS);

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
    refuse(`${name} from ${frame?.url ?? 'a frame that is gone'}`);
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
  handle('showRegisterFolder', noInput, calls.showRegisterFolder);
  handle('openExternal', readAddress, calls.openExternal);
}
