// Where things are on this machine. Nothing here downloads anything.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './places.mjs';

/** The one command that provides Electron where the network allows it. */
export const ELECTRON_COMMAND = 'npx install-electron';
export const CHROMIUM_COMMAND = 'npx playwright install chromium';
export const COMPILER_COMMAND = 'apt-get install -y gcc libc6-dev';
export const PYTHON_DOCX_COMMAND = 'apt-get install -y python3-docx';
export const LIBREOFFICE_COMMAND =
  'apt-get install -y libreoffice-writer-nogui poppler-utils fontconfig fonts-croscore';

const ELECTRON_PROGRAM = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/** The Electron to run, or null. The npm package downloads one when it is merely imported, so it never is. */
export function findElectron() {
  const program = ELECTRON_PROGRAM[process.platform] ?? 'electron';
  const asked = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = asked === undefined || asked === '' ? join(root, 'node_modules', 'electron', 'dist') : asked;
  const path = join(folder, program);
  return existsSync(path) ? path : null;
}

/** A program on the PATH, or null. */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** A Python that has python-docx, or null. */
export function findPythonDocx() {
  // The system's own first: that is the one Debian's package belongs to.
  const found = ['/usr/bin/python3', findProgram('python3') ?? ''].filter(path => existsSync(path));
  return found.find(path => spawnSync(path, ['-c', 'import docx'], { stdio: 'ignore' }).status === 0) ?? null;
}

/** LibreOffice, where poppler can read what it prints and a font with the widths of Times New Roman is there; or null. */
export function findLibreOffice() {
  const tools = ['pdftotext', 'pdftocairo', 'fc-match'].map(findProgram);
  const office = findProgram('soffice');
  if (office === null || tools.includes(null)) return null;
  const { stdout } = spawnSync('fc-match', ['-f', '%{family}', 'Times New Roman:lang=vi'], { encoding: 'utf8' });
  return /Times New Roman|Tinos/.test(stdout ?? '') ? office : null;
}

/** Whether the disk of the disk tests can be compiled and put before libc here (src/core/recovery/testing/disk.c). */
export function canMakeDisk() {
  return process.platform === 'linux' && findProgram('cc') !== null;
}

/** Debian's Chromium, or the one Playwright keeps, or null. */
export function findChromium() {
  return findProgram('chromium') ?? findProgram('chromium-browser') ?? findPlaywrightChromium();
}

function playwrightFolder() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  return join(homedir(), '.cache', 'ms-playwright');
}

function findPlaywrightChromium() {
  const list = join(root, 'node_modules', 'playwright-core', 'browsers.json');
  const folder = playwrightFolder();
  if (!existsSync(list) || !existsSync(folder)) return null;
  const revision = JSON.parse(readFileSync(list, 'utf8')).browsers.find(
    browser => browser.name === 'chromium',
  )?.revision;
  const home = join(folder, `chromium-${revision}`);
  if (!existsSync(home)) return null;
  for (const part of readdirSync(home)) {
    for (const program of ['chrome', 'chrome.exe', 'Chromium.app/Contents/MacOS/Chromium']) {
      if (existsSync(join(home, part, program))) return join(home, part, program);
    }
  }
  return null;
}

/** Whether a window can be shown here at all. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chromium refuses to run its sandbox as root, as in a container. */
export function sandboxSwitches() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
