import { randomUUID } from 'node:crypto';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { FromRegister, ToRegister } from './register-messages.ts';

const CLOSING_TIME = 5_000;

export interface RegisterProcess {
  /** Settles once the register is open or has been refused. */
  readonly opened: Promise<FromRegister>;
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
  /** The process ended by itself: it never does unless something broke. */
  readonly onLost: (exitCode: number) => void;
}

/** Starts the register in a process of its own, so that a long import never holds up the window. */
export function startRegister(options: RegisterProcessOptions): RegisterProcess {
  const child: UtilityProcess = utilityProcess.fork(options.program, [], {
    serviceName: 'so-theo-doi',
    stdio: 'inherit',
  });
  let closing = false;
  const ended = new Promise<void>(resolve => {
    child.once('exit', code => {
      resolve();
      if (!closing) options.onLost(code);
    });
  });
  const opened = new Promise<FromRegister>(resolve => {
    child.once('message', (answer: FromRegister) => resolve(answer));
  });

  function tell(message: ToRegister, ports: MessagePortMain[] = []): void {
    child.postMessage(message, ports);
  }

  tell({ type: 'open', folder: options.folder, resources: options.resources, demo: options.demo });
  return {
    opened,
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
