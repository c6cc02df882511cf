import { randomUUID } from 'node:crypto';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { Printer } from './print-pages.ts';
import type { FromRegister, Opened, ToRegister } from './register-messages.ts';

/** Long enough for the last backup of a large register on a slow disk; cut off, it is made at the next start. */
const CLOSING_TIME = 60_000;

export interface RegisterProcess {
  /** Settles once the register is open or has been refused. */
  readonly opened: Promise<Opened>;
  /** Takes a backup in the place of a register that could not be opened, and opens it. */
  readonly restore: (fileName: string) => Promise<Opened>;
  /** A new port to the register for one page. */
  readonly port: () => MessagePortMain;
  /** Gives the register a place to write to; the answer is the one-use token that stands for it. */
  readonly offerSaveTarget: (path: string) => string;
  /** Closes the register and waits until its process has ended. */
  readonly close: () => Promise<void>;
}

export interface RegisterProcessOptions {
  readonly program: string;
  readonly folder: string;
  readonly resources: string;
  readonly demo: boolean;
  /** The program's own folder, where a moved register's place is remembered; null: this one is not moved from here. */
  readonly home: string | null;
  /** It was moved into this folder and closed. */
  readonly onMoved: (folder: string) => void;
  /** Where copies of files stand that are shown in other programs. */
  readonly copies: string;
  /** Opens one of them in the system's own program; false: there is none for it. */
  readonly onShow: (path: string) => Promise<boolean>;
  readonly printer: Printer;
  /** A document that could not be printed. */
  readonly onNotPrinted: (error: unknown) => void;
  /** The process ended by itself: it never does unless something broke. */
  readonly onLost: (exitCode: number) => void;
}

/** SECURITY: no switch of Node or Electron set on the machine reaches the register; test/e2e/packaged starts it with some. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:NODE|ELECTRON)_/iu.test(name)));
}

/** Starts the register in a process of its own, so that a long import never holds up the window. */
export function startRegister(options: RegisterProcessOptions): RegisterProcess {
  const child: UtilityProcess = utilityProcess.fork(options.program, [], {
    serviceName: 'so-theo-doi',
    stdio: 'inherit',
    env: plainEnvironment(),
  });
  let closing = false;
  const ended = new Promise<void>(resolve => {
    child.once('exit', code => {
      resolve();
      if (!closing) options.onLost(code);
    });
  });
  const printing = new Set<number>();
  let settle: (answer: Opened) => void = () => undefined;
  const answered = (): Promise<Opened> =>
    new Promise(resolve => {
      settle = resolve;
    });
  const opened = answered();
  child.on('message', (message: FromRegister) => {
    if (message.type === 'print') void print(message);
    else if (message.type === 'stopPrinting') printing.delete(message.id);
    else if (message.type === 'show') void show(message);
    else if (message.type === 'moved') options.onMoved(message.folder);
    else settle(message);
  });

  async function print({ id, pages }: Extract<FromRegister, { type: 'print' }>): Promise<void> {
    printing.add(id);
    try {
      const parts = await options.printer.print(pages, () => printing.has(id));
      tell({ type: 'printed', id, parts });
    } catch (error) {
      options.onNotPrinted(error);
      if (!closing) tell({ type: 'printed', id, parts: null });
    }
    printing.delete(id);
  }

  async function show({ id, path }: Extract<FromRegister, { type: 'show' }>): Promise<void> {
    const shown = await options.onShow(path).catch(() => false);
    if (!closing) tell({ type: 'shown', id, shown });
  }

  function tell(message: ToRegister, ports: MessagePortMain[] = []): void {
    child.postMessage(message, ports);
  }

  const { folder, resources, demo, home, copies } = options;
  tell({ type: 'open', folder, resources, demo, home, copies });
  return {
    opened,
    restore: fileName => {
      const answer = answered();
      tell({ type: 'restore', fileName });
      return answer;
    },
    port: () => {
      const { port1, port2 } = new MessageChannelMain();
      tell({ type: 'page' }, [port1]);
      return port2;
    },
    offerSaveTarget: path => {
      const token = randomUUID();
      tell({ type: 'saveTarget', token, path });
      return token;
    },
    close: async () => {
      closing = true;
      tell({ type: 'close' });
      const timer = setTimeout(() => child.kill(), CLOSING_TIME);
      await ended;
      clearTimeout(timer);
    },
  };
}
