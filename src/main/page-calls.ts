import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { isOurPage } from './page-sender.ts';

/** What the page may ask of the shell: the names of `DesktopShell`, each with what it takes. */
export interface PageCalls {
  readonly connect: () => void;
  readonly chooseSaveTarget: (suggestedName: string) => Promise<string | null>;
  readonly showRegisterFolder: () => Promise<void>;
  readonly openExternal: (address: string) => Promise<boolean>;
}

const noInput = z.tuple([]);
const fileName = z.tuple([
  z
    .string()
    .min(1)
    .max(200)
    .refine(name => !/[\\/:*?"<>|]|\p{Cc}/u.test(name)),
]);
const address = z.tuple([z.string().min(1).max(2000)]);

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
    input: z.ZodType<Input>,
    answer: (...values: Input) => unknown,
  ): void {
    ipcMain.handle(name, (event, ...values) => {
      check(event, name);
      const parsed = input.safeParse(values);
      if (parsed.success) return answer(...parsed.data);
      refuse(`${name} with wrong arguments`);
      throw new Error('invalid-input');
    });
  }

  handle('connect', noInput, calls.connect);
  handle('chooseSaveTarget', fileName, calls.chooseSaveTarget);
  handle('showRegisterFolder', noInput, calls.showRegisterFolder);
  handle('openExternal', address, calls.openExternal);
}
