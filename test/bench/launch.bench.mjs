// From starting the program to its first usable screen, on a register of 500 units x 5 years, against a bare window of the same
// Electron. Median of seven each, taken in turns so that a busy machine weighs on both alike. At most 2.0.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { findElectron, findProgram, hasDisplay, sandboxSwitches } from '../../scripts/finders.mjs';
import { built, projectNode, root } from '../../scripts/places.mjs';

const ROUNDS = 7;
const MOST = 2.0;
/** The first page has its figures, "n/N" of each. */
const USABLE = 'main :text-matches("^[0-9.]+/[0-9.]+$")';

const bareMain = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile(__dirname + '/index.html');
});`;

function makeBareProgram(folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "main": "main.js" }');
  writeFileSync(join(folder, 'main.js'), bareMain);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><main><p>1/1</p></main>');
  return folder;
}

function makeLargeRegister(folder) {
  for (const command of [['init'], ['seed', '--units', '500', '--years', '2026-2030']]) {
    const { status } = spawnSync(projectNode, [built('cli'), ...command, '--data', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  }
  return folder;
}

async function timeToUsable(electron, parameters, home) {
  const start = performance.now();
  const program = await _electron.launch({
    executablePath: electron,
    args: [...sandboxSwitches(), ...parameters],
    env: { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  const page = await program.firstWindow();
  await page.waitForSelector(USABLE);
  const took = performance.now() - start;
  await program.close();
  return took;
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measure(electron) {
  const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-launch-'));
  const home = join(scratch, 'home');
  const bareProgram = makeBareProgram(join(scratch, 'bare'));
  const register = makeLargeRegister(join(scratch, 'so'));
  const bare = [];
  const ours = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await timeToUsable(electron, [bareProgram], home));
    ours.push(await timeToUsable(electron, [root, '--data', register], home));
  }
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  const ratio = median(ours) / median(bare);
  process.stdout.write(
    `launch: bare ${median(bare).toFixed(0)} ms, ours ${median(ours).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${MOST.toFixed(1)})\n`,
  );
  return ratio <= MOST;
}

const electron = findElectron();
if (electron === null) {
  process.stdout.write('launch: NOT RUN, no Electron here\n');
} else if (!hasDisplay()) {
  const display = findProgram('xvfb-run');
  if (display === null) process.stdout.write('launch: NOT RUN, no display here\n');
  else {
    const again = ['-a', '-s', '-screen 0 1366x768x24', process.execPath, import.meta.filename];
    process.exit(spawnSync(display, again, { stdio: 'inherit' }).status ?? 1);
  }
} else {
  process.exit((await measure(electron)) ? 0 : 1);
}
