// The register's own process: no window, no Electron API but the port to the shell.
import { join } from 'node:path';
import { RPCHandler } from '@orpc/server/message-port';
import type { MessageEvent, MessagePortMain } from 'electron';
import { backupChoice } from '../contract/words/backups.ts';
import { openLog } from '../core/hosting/log-file.ts';
import {
  backupsAfter,
  type HostedRegister,
  type HostOptions,
  openHostedRegister,
  refusalOf,
  restoreUnopened,
} from '../core/hosting/open-register.ts';
import { mustExist } from '../core/hosting/places.ts';
import { movingFrom, settleMove } from '../core/relocation/moving.ts';
import { type Logger, systemClock } from '../core/surroundings.ts';
import { askToPrint } from './print-request.ts';
import type { FromRegister, ToRegister } from './register-messages.ts';
import { askToShow } from './show-request.ts';

const FAILED = 1;

let register: HostedRegister | null = null;
let toShow: MessagePortMain[] = [];

function answer(message: FromRegister): void {
  process.parentPort.postMessage(message);
}

const printing = askToPrint(answer);
const showing = askToShow(answer);

/** A page may ask for its port before the register is open; it then waits here. */
function serve(port: MessagePortMain): void {
  if (register === null) {
    toShow.push(port);
    return;
  }
  new RPCHandler(register.router).upgrade(port, { context: register.context });
  port.start();
}

let asked: Extract<ToRegister, { type: 'open' }> | null = null;

function open(message: Extract<ToRegister, { type: 'open' }>): void {
  asked = message;
  const logger = openLog(message.folder, 'so');
  process.on('uncaughtException', error => {
    logger.error('uncaught', error);
    process.exit(FAILED);
  });
  try {
    register = openHostedRegister({
      folder: message.folder,
      resources: message.resources,
      documentWorker: join(import.meta.dirname, 'document-worker.js'),
      checkWorker: join(import.meta.dirname, 'check-worker.js'),
      printPages: printing.print,
      outside: { folder: message.copies, show: showing.show },
      demo: message.demo,
      ...movingOf(message),
      logger,
    });
  } catch (error) {
    refuse(error);
    return;
  }
  if (message.home !== null) settle(message.home, register.context.register.folder, logger);
  answer({ type: 'opened' });
  for (const port of toShow) serve(port);
  toShow = [];
}

/** A register that was named at the start is not moved from here: the next start would name the old place again. */
function movingOf({ home }: { readonly home: string | null }): Pick<HostOptions, 'moving' | 'mustExist'> {
  if (home === null) return {};
  const moving = movingFrom(home, folder => answer({ type: 'moved', folder }));
  return { moving, mustExist: mustExist(undefined, home) };
}

/** The old folder may be on a stick that is out, or not be written to any more; the next start tries again. */
function settle(home: string, folder: string, logger: Logger): void {
  try {
    settleMove(home, folder, systemClock);
  } catch (error) {
    logger.warn('the old folder', error);
  }
}

function refuse(error: unknown): void {
  const sentence = refusalOf(error);
  if (sentence === null) throw error;
  const backups = backupsAfter(error).map(backup => ({ fileName: backup.fileName, label: backupChoice(backup) }));
  answer({ type: 'refused', sentence, backups });
}

async function restore(fileName: string): Promise<void> {
  if (asked === null || register !== null) return;
  try {
    await restoreUnopened(asked.folder, fileName);
  } catch (error) {
    refuse(error);
    return;
  }
  open(asked);
}

async function receive(event: MessageEvent): Promise<void> {
  // Only the shell holds the other end of this port, and it sends nothing but ToRegister.
  const message: ToRegister = event.data;
  if (message.type === 'open') open(message);
  else if (message.type === 'page') for (const port of event.ports) serve(port);
  else if (message.type === 'saveTarget') register?.context.register.files.offerPlace(message.token, message.path);
  else if (message.type === 'restore') await restore(message.fileName);
  else if (message.type === 'printed') printing.settle(message.id, message.parts);
  else if (message.type === 'shown') showing.settle(message.id, message.shown);
  else {
    await register?.close();
    process.exit(0);
  }
}

process.parentPort.on('message', event => {
  void receive(event);
});
