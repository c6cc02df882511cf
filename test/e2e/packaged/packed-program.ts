import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright/test';
import { strangersAskedFor } from '../programs.ts';

export const root = resolve(import.meta.dirname, '../../..');
export const packedFolder = join(root, 'dist', 'linux-unpacked');
export const PROGRAM = 'SoTheoDoiHPI';

export interface Start {
  /** Takes what an installed program keeps for its user. */
  readonly home: string;
  /** The folder the program stands in; left out, where it was packed. */
  readonly folder?: string;
  readonly parameters?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Chromium refuses its sandbox as root, as in a container. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the packed program with nothing of this machine but what shows a window. */
export function startPacked({ home, folder = packedFolder, parameters = [], environment = {} }: Start): ChildProcess {
  const kept = ['PATH', 'DISPLAY', 'XAUTHORITY', 'LANG', 'HOME'].flatMap(name => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return spawn(join(folder, PROGRAM), [...asRoot, ...parameters], {
    env: {
      ...Object.fromEntries(kept),
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface PackedProgram {
  readonly page: Page;
  /** Of its first process. */
  readonly pid: number;
  /** Everything it wrote to its console so far. */
  readonly printed: () => string;
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens the packed program and its page. Node's own inspector is fused off, so it is driven as a browser is: Chromium's port,
 * asked for on the command line of whoever starts it.
 */
export async function openPacked(start: Start): Promise<PackedProgram> {
  const child = startPacked({ ...start, parameters: ['--remote-debugging-port=0', ...(start.parameters ?? [])] });
  const ended = new Promise<void>(settle => child.once('exit', () => settle()));
  const lines: string[] = [];
  const browser = await chromium.connectOverCDP(await debuggingAddress(child, lines));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the packed program shows no page');
  const requests: string[] = [];
  context.on('request', request => requests.push(request.url()));
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  if (child.pid === undefined) throw new Error('the packed program did not start');
  return {
    page,
    pid: child.pid,
    printed: () => lines.join('\n'),
    requests,
    close: async () => {
      // As the clerk does: the window is closed, and the program then ends by itself.
      await page.close({ runBeforeUnload: true });
      await ended;
      const strangers = strangersAskedFor({ requests });
      if (strangers.length > 0) throw new Error(`the packed program asked for ${strangers.join(', ')}`);
    },
  };
}

function debuggingAddress(child: ChildProcess, lines: string[]): Promise<string> {
  return new Promise((settle, reject) => {
    child.once('exit', code => reject(new Error(`the packed program ended with ${code}:\n${lines.join('\n')}`)));
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', line => {
        lines.push(line);
        const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
        if (address !== undefined) settle(address);
      });
    }
  });
}
