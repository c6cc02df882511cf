// The program in Chromium over the loopback server, driven by keys alone; every key is counted.
import { EventEmitter, once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { sandboxSwitches } from '../../../scripts/finders.mjs';
import { root } from '../../../scripts/places.mjs';
import { openRegister } from '../../../src/core/register.ts';
import { createCaller } from '../../../src/core/router/caller.ts';
import { openServer } from '../../e2e/programs.ts';
import { keysOf } from './rule.mjs';

export const demo = join(root, 'resources', 'demo');
export const YEAR = 2026;
export const AS_OF = '2026-12-20';

/** The register's own news come over a request that never ends; of what a preview comes over the browser tells the end at its leisure. */
const STREAMS = ['/rpc/history/changes', '/rpc/preview/open'];

/** Milliseconds; so long a busy machine may take to answer. */
const GIVEN_UP = 60_000;

/** Waits until nothing is asked of the register any more and the page has drawn what came; to be made before the page opens. */
function watchQuiet(page) {
  const asked = new Set();
  page.on('request', request => {
    if (STREAMS.every(stream => !request.url().includes(stream))) asked.add(request);
  });
  const ended = new EventEmitter();
  for (const end of ['requestfinished', 'requestfailed']) {
    page.on(end, request => {
      asked.delete(request);
      ended.emit('one');
    });
  }
  async function nextEnd() {
    try {
      await once(ended, 'one', { signal: AbortSignal.timeout(GIVEN_UP) });
    } catch (reason) {
      const addresses = [...asked].map(request => request.url());
      throw new Error(`never answered: ${addresses.join(', ')}`, { cause: reason });
    }
  }
  const drawn = () =>
    page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return async () => {
    do {
      while (asked.size > 0) await nextEnd();
      await drawn();
    } while (asked.size > 0);
  };
}

/** What a task is given: keys, and the page to look at. */
function keyboard(page, quiet, scratch) {
  let keys = 0;
  return {
    page,
    scratch,
    count: () => keys,
    /** One chord: 'Control+K'. */
    press: async (chord, times = 1) => {
      for (let time = 0; time < times; time += 1) {
        keys += keysOf(chord);
        await page.keyboard.press(chord);
        await quiet();
      }
    },
    type: async text => {
      keys += [...text].length;
      for (const letter of text) {
        await page.keyboard.type(letter);
        await quiet();
      }
    },
    /** A file chosen in the system's own dialog: its name and Enter. */
    chooseFile: async (path, open) => {
      const chooser = page.waitForEvent('filechooser');
      await open();
      const name = path.split('/').at(-1);
      keys += [...name].length + 1;
      await (await chooser).setFiles(path);
    },
    /** Looked at, not counted. */
    see: (text, options = {}) => page.getByText(text, options).first().waitFor({ timeout: 10_000 }),
    goes: async path => {
      await page.waitForURL(url => url.hash.startsWith(`#/${path}`), { timeout: 10_000 });
      await page.locator('main h1').waitFor();
      await quiet();
      // A page with a list gives it the focus.
      await page.waitForFunction(
        () => document.querySelector('main [role="grid"]') === null || document.activeElement !== document.body,
      );
    },
    /** The field, button or list of this name has the focus. */
    focused: async name => {
      const named = page.getByLabel(name).or(page.getByRole('button', { name }));
      await named.and(page.locator(':focus')).first().waitFor({ timeout: 10_000 });
    },
  };
}

/** Alt and the page's number in the navigation. */
export async function toPage(own, number, path) {
  await own.press(`Alt+${number}`);
  await own.goes(path);
}

/** "Tìm nhanh", a few letters, Enter. */
export async function goTo(own, letters, path) {
  await own.press('Control+k');
  await own.page.getByRole('dialog').locator('input:focus').waitFor();
  await own.type(letters);
  await own.press('Enter');
  await own.goes(path);
}

/** Plays one task on a copy of the register and holds the register against what should stand in it. */
export async function playOurs(task, { base, scratch, browserPath }) {
  const folder = join(scratch, 'so');
  mkdirSync(scratch, { recursive: true });
  cpSync(base, folder, { recursive: true });
  const server = await openServer({ folder, demo: true }, scratch);
  const browser = await chromium.launch({ executablePath: browserPath, args: sandboxSwitches() });
  let keys;
  let seen;
  try {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const quiet = watchQuiet(page);
    await page.goto(server.address);
    await page.waitForSelector('main h1');
    await quiet();
    const own = keyboard(page, quiet, scratch);
    try {
      seen = await task.ours.play(own);
      await quiet();
    } finally {
      if (process.env.KEYSTROKES_PICTURES) {
        await page.screenshot({ path: join(process.env.KEYSTROKES_PICTURES, `${task.key}-so.png`) });
      }
    }
    keys = own.count();
  } finally {
    await browser.close();
    await server.close();
  }
  const register = openRegister({
    folder,
    resources: join(root, 'resources'),
    renderDocument: () => Promise.reject(new Error('no document is rendered here')),
  });
  try {
    await task.ours.check(createCaller({ register }), seen);
  } finally {
    register.close();
  }
  return keys;
}
