// What only the window has: its rules as a web page, and that nothing of the page can leave it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesktopShell } from '../../../src/contract/shell.ts';
import { expect, test } from '../fixtures.ts';
import { root } from '../programs.ts';

test('the page is sandboxed, isolated and without Node, and holds five named functions', async ({ page, program }) => {
  const preferences = await program.electron?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(window => {
      // Not in Electron's own types, though it documents it.
      const read = Reflect.get(window.webContents, 'getLastWebPreferences');
      const preferences: Readonly<Record<string, unknown>> = Object(Reflect.apply(read, window.webContents, []));
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = preferences;
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    }),
  );
  expect(preferences).toEqual([{ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false }]);
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'Buffer', 'module', 'global', 'electron', 'ipcRenderer'].filter(
      name => name in window,
    ),
    shell: Object.keys(Object.getOwnPropertyDescriptor(window, 'desktopShell')?.value ?? {}).sort(),
  }));
  expect(found.node).toEqual([]);
  expect(found.shell).toEqual([
    'chooseRegisterFolder',
    'chooseSaveTarget',
    'connect',
    'openExternal',
    'showRegisterFolder',
  ]);
});

test('the preload is one CommonJS file that needs nothing but Electron', () => {
  const folder = join(root, 'out/preload');
  expect(readdirSync(folder)).toEqual(['index.cjs']);
  const needed = [...readFileSync(join(folder, 'index.cjs'), 'utf8').matchAll(/require\(["'](.+?)["']\)/g)];
  expect(needed.map(match => match[1])).toEqual(['electron']);
});

test('the functions the page holds cannot be exchanged, and refuse what they do not take', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const shell: DesktopShell | undefined = Reflect.get(window, 'desktopShell');
    if (shell === undefined) throw new Error('no shell');
    const refused: string[] = [];
    const wrong: readonly (readonly [string, unknown])[] = [
      ['chooseSaveTarget', '../../etc/passwd'],
      ['chooseSaveTarget', { path: '/etc/passwd' }],
      ['openExternal', 7],
    ];
    for (const [name, value] of wrong) {
      const ask: (value: unknown) => Promise<unknown> = Reflect.get(shell, name);
      await ask(value).catch(() => refused.push(name));
    }
    const exchanged = Reflect.set(shell, 'openExternal', () => true);
    return { refused, exchanged, file: await shell.openExternal('file:///etc/passwd') };
  });
  expect(outcome).toEqual({
    refused: ['chooseSaveTarget', 'chooseSaveTarget', 'openExternal'],
    exchanged: false,
    file: false,
  });
});

test.describe('what the page may not do', () => {
  test.use({ breaksPolicy: true });

  test('no page, frame or link leads anywhere else', async ({ page }) => {
    const before = page.url();
    const opened = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://register/index.html?khung';
      document.body.append(frame);
      for (const target of ['', '_blank', '_top']) {
        const link = document.createElement('a');
        link.href = 'https://example.com/';
        link.target = target;
        document.body.append(link);
        link.click();
      }
      window.location.href = 'file:///etc/passwd';
      const popup = window.open('https://example.com/');
      // A whole round trip later every navigation that was going to start has started.
      await fetch('/index.html');
      return { popup: popup !== null, frame: frame.contentDocument?.body?.childElementCount ?? 0 };
    });
    expect(opened).toEqual({ popup: false, frame: 0 });
    expect(page.url()).toBe(before);
  });

  test('a file dropped on the window is not opened in it', async ({ page, program }) => {
    const before = page.url();
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [join(root, 'package.json')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 700, data });
    }
    await page.waitForLoadState();
    expect(page.url()).toBe(before);
    expect(program.electron?.windows()).toHaveLength(1);
  });

  test('every permission is refused', async ({ page }) => {
    const answers = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'] as const;
      const states = await Promise.all(
        names.map(name =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            status => status.state,
            () => 'denied',
          ),
        ),
      );
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'denied',
      );
      const screen = await navigator.mediaDevices.getDisplayMedia().then(
        () => 'given',
        () => 'denied',
      );
      return [...states, await Notification.requestPermission(), camera, screen];
    });
    expect(new Set(answers)).toEqual(new Set(['denied']));
  });

  test('our scheme gives nothing outside the page’s folder, and only by GET', async ({ page }) => {
    const answers = await page.evaluate(async () => {
      const paths = [
        '/../../package.json',
        '/%2e%2e/main/index.js',
        '/..%5cmain%5cindex.js',
        '/C:/a.html',
        '/index.html%00.js',
      ];
      const statuses = await Promise.all(
        paths.map(path =>
          fetch(path).then(
            answer => answer.status,
            () => 0,
          ),
        ),
      );
      const posted = await fetch('/index.html', { method: 'POST' }).then(
        answer => answer.status,
        () => 0,
      );
      return { statuses, posted };
    });
    expect(answers.statuses.filter(status => status === 200)).toEqual([]);
    expect(answers.posted).not.toBe(200);
  });
});
