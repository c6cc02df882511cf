// The sheet of meetings with 5,000 units x 12 months in Chromium over the loopback server: from asking for the page to its first
// rows, scrolling by the wheel frame by frame, and from a key typed to the painted cell. Where the machine has no graphics card
// Chromium draws in software, which is slower than any office PC's card; the line says which it was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium, sandboxSwitches } from '../../scripts/finders.mjs';
import { openServer } from '../e2e/programs.ts';
import { cli } from '../e2e/registers.ts';

const UNITS = 5000;
/** The first year that is counted from January. */
const YEAR = 2027;
const MOST = { first: 1000, frame: 20, typed: 50 };
const SHEET = '#/sinh-hoat';
const FILLED = 'table[role="grid"] tbody td[data-column="0"]';
const FRAMES = 240;
const KEYS = 40;
/** The page keeps a stream open, so the network is never idle. */
const SETTLED = 2500;

function percentile(values, share) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

/** From leaving another page for the sheet to the frame that shows its first rows. */
function firstRows(page) {
  return page.evaluate(
    ([hash, filled]) =>
      new Promise(resolve => {
        const start = performance.now();
        location.hash = hash;
        const look = () => {
          if (document.querySelector(filled) === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        look();
      }),
    [SHEET, FILLED],
  );
}

/** Scrolls a row and a half a frame; what each frame took. */
function scrolled(page, frames) {
  return page.evaluate(
    count =>
      new Promise(resolve => {
        const box = document.querySelector('table[role="grid"]')?.parentElement;
        const took = [];
        let last = performance.now();
        const step = now => {
          took.push(now - last);
          last = now;
          if (took.length > count) {
            resolve(took.slice(1));
            return;
          }
          box?.scrollBy(0, 51);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    frames,
  );
}

/** From the key that ends an entry to the frame that shows it in its cell. */
async function typedOnce(page) {
  await page.evaluate(() => {
    const grid = document.querySelector('table[role="grid"]');
    const id = grid?.getAttribute('aria-activedescendant') ?? '';
    globalThis.typed = new Promise(resolve => {
      let start = 0;
      const pressed = event => {
        if (event.key !== 'Enter') return;
        window.removeEventListener('keydown', pressed, true);
        start = performance.now();
        const look = () => {
          const cell = document.getElementById(id);
          if (cell === null || cell.querySelector('input') !== null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        requestAnimationFrame(look);
      };
      window.addEventListener('keydown', pressed, true);
    });
  });
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  return page.evaluate(() => globalThis.typed);
}

async function measure(browserPath) {
  const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-sheet-'));
  const folder = join(scratch, 'so');
  cli(folder, ['seed', '--units', String(UNITS), '--years', '2026-2027']);
  const server = await openServer({ folder, demo: true }, scratch);
  const browser = await chromium.launch({ executablePath: browserPath, args: sandboxSwitches() });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    await page.addInitScript(year => {
      localStorage.setItem('period', JSON.stringify({ year, asOf: null, chosenWhen: null }));
    }, YEAR);
    await page.goto(server.address);
    await page.waitForSelector('main h1');
    await page.waitForTimeout(SETTLED);
    const gpu = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none';
    });
    const first = await firstRows(page);
    await page.waitForTimeout(SETTLED);
    await scrolled(page, 30);
    const frames = await scrolled(page, FRAMES);
    await page.evaluate(() => document.querySelector('table[role="grid"]')?.parentElement?.scrollTo(0, 0));
    await page.click(FILLED);
    const typed = [];
    for (let key = 0; key < KEYS; key += 1) {
      typed.push(await typedOnce(page));
      await page.waitForTimeout(60);
    }
    const frame = percentile(frames, 0.95);
    const cell = percentile(typed, 0.95);
    const columns = await page.evaluate(() => document.querySelectorAll('th[data-heading]').length);
    if (columns < 12) throw new Error(`the sheet shows ${columns} columns`);
    const nodes = await page.evaluate(() => document.querySelectorAll('table[role="grid"] *').length);
    process.stdout.write(
      `sheet of ${UNITS} units x 12 (drawn by ${/SwiftShader|llvmpipe|none/.test(gpu) ? 'software, no graphics card' : gpu}): ` +
        `first rows ${first.toFixed(0)} ms (at most ${MOST.first}), frame p50 ${percentile(frames, 0.5).toFixed(1)} ` +
        `p95 ${frame.toFixed(1)} ms (at most ${MOST.frame}), typed to painted p50 ${percentile(typed, 0.5).toFixed(1)} ` +
        `p95 ${cell.toFixed(1)} ms (at most ${MOST.typed}), ${nodes} nodes\n`,
    );
    return first <= MOST.first && frame <= MOST.frame && cell <= MOST.typed;
  } finally {
    await browser.close();
    await server.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

const browser = findChromium();
if (browser === null) {
  process.stdout.write('sheet: NOT RUN, no Chromium here\n');
} else if (!(await measure(browser))) {
  process.exitCode = 1;
}
