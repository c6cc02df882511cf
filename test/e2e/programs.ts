import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type Browser, chromium, type ElectronApplication, type Page } from 'playwright/test';

export const root = resolve(import.meta.dirname, '../..');

/** Node 24 of the project, on which scripts/test.mjs runs the tests too. */
export const node = process.execPath;

/** Chromium refuses its sandbox as root, as in a container. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Nothing of the machine running the tests reaches the program but what it needs to show a window. */
export function environmentFor(home: string): Record<string, string> {
  const kept = ['PATH', 'DISPLAY', 'XAUTHORITY', 'LANG', 'TMPDIR', 'HOME'];
  const own = kept.flatMap(name => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(own), XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set; run the tests with npm test`);
  return value;
}

export interface Program {
  readonly page: Page;
  /** Present in the Electron project only. */
  readonly electron: ElectronApplication | null;
  /** Every address the page asked for, in order. */
  readonly requests: readonly string[];
  /** What the page complained about: errors and refusals of its policy. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Programs opened since they were last asked for: every one of them is looked at after its test (fixtures.ts). */
const opened: Program[] = [];

export function takeOpened(): readonly Program[] {
  return opened.splice(0);
}

/** Addresses a page may ask for: our scheme (also in the window that prints), its own server, and what it makes itself. */
const OURS =
  /^(app:\/\/(?:register|print)\/|http:\/\/127\.0\.0\.1:\d+\/|blob:(app:\/\/register|http:\/\/127\.0\.0\.1:\d+)\/|data:)/;

/** What a program asked for that is not its own: nothing, or something left the machine. */
export function strangersAskedFor({ requests }: Pick<Program, 'requests'>): readonly string[] {
  return requests.filter(address => !OURS.test(address));
}

function kept(program: Program): Program {
  opened.push(program);
  return program;
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

export function electronProgram(): string {
  return required('E2E_ELECTRON');
}

export interface Register {
  readonly folder: string;
  /** On the sample figures' own day, 20/12/2026, instead of today. */
  readonly demo: boolean;
}

function registerArguments({ folder, demo }: Register): string[] {
  return ['--data', folder, ...(demo ? ['--demo'] : [])];
}

export function electronArguments(register: Register): string[] {
  return [...asRoot, root, ...registerArguments(register)];
}

/**
 * The program in its window on a register. `home` takes the window's own files; `first` is a script run before the program's own,
 * for what is asked at the very start.
 */
export async function openWindow(register: Register, home: string, first?: string): Promise<Program> {
  return launchWindow([...(first === undefined ? [] : ['-r', first]), ...electronArguments(register)], home);
}

/** The program in its window as a clerk starts it: on the register of `home`, wherever that lives. */
export function openUsualWindow(home: string): Promise<Program> {
  return launchWindow([...asRoot, root], home);
}

/** Milliseconds; a busy machine loads Electron from its disk for a long while. */
const SLOWEST_START = 120_000;

async function launchWindow(args: readonly string[], home: string): Promise<Program> {
  const electron = await _electron.launch({
    executablePath: electronProgram(),
    args: [...args],
    env: environmentFor(home),
    timeout: SLOWEST_START,
  });
  const requests: string[] = [];
  electron.context().on('request', request => requests.push(request.url()));
  const page = await electron.firstWindow({ timeout: SLOWEST_START });
  const close = async () => {
    // What a test leaves half typed is let go; the program may be gone by now.
    const letGo = electron.evaluate(({ dialog }) => {
      dialog.showMessageBoxSync = () => 1;
    });
    await letGo.catch(() => undefined);
    await electron.close();
  };
  return kept({ page, electron, requests, complaints: watch(page), close });
}

export interface Server {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The built server on a register, from its first printed line on. */
export async function openServer(register: Register, home: string): Promise<Server> {
  const child = spawn(node, [join(root, 'out/main/server.js'), ...registerArguments(register)], {
    env: environmentFor(home),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await firstAddress(child);
  return {
    address,
    close: () =>
      new Promise(done => {
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((settle, reject) => {
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', line => {
      const address = /http:\/\/\S+/.exec(line)?.[0];
      if (address !== undefined) settle(address);
    });
  });
}

function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: required('E2E_CHROMIUM'),
    args: [...asRoot, '--disable-gpu', '--disable-background-networking'],
    // Windows shows its scroll bars; what is tried without them is 15 pixels wider than what a clerk sees.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
}

/** The same program in a browser, let in by the one-time address. */
export async function openBrowser(register: Register, home: string): Promise<Program> {
  const server = await openServer(register, home);
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  const requests: string[] = [];
  context.on('request', request => requests.push(request.url()));
  const page = await context.newPage();
  const complaints = watch(page);
  await page.goto(server.address);
  return kept({
    page,
    electron: null,
    requests,
    complaints,
    close: async () => {
      await browser.close();
      await server.close();
    },
  });
}
