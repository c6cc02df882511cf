// What was packed is started and looked at; where there is no display, Xvfb gives one.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, hasDisplay } from '../finders.mjs';
import { projectNode, root } from '../places.mjs';
import { run } from '../run.mjs';

const XVFB = ['-a', '-s', '-screen 0 1366x768x24'];
export const PACKED_COMMAND = 'npm run dist';
export const PACKED_TOOLS_COMMAND = 'apt-get install -y xvfb xauth xdotool';

/** The packed program that can be started here, or null. */
export function findPacked() {
  const program = join(root, 'dist', 'linux-unpacked', 'SoTheoDoiHPI');
  return process.platform === 'linux' && existsSync(program) ? program : null;
}

const buildMark = join(root, 'out', '.built');
const packedMark = join(root, 'dist', '.packed');

/** Notes which build was packed. */
export function notePacked() {
  copyFileSync(buildMark, packedMark);
}

/** Whether what was packed is what is built now; an older pack proves nothing about it. */
export function isPackCurrent() {
  return existsSync(packedMark) && readFileSync(packedMark, 'utf8') === readFileSync(buildMark, 'utf8');
}

/** The tests press keys in the system's own dialog, so they need a display and xdotool. */
export function canShowPacked() {
  return findProgram('xdotool') !== null && findProgram('xvfb-run') !== null;
}

/** What xvfb-run is given: always a display of its own, so that the keys reach no other window. */
export function onOwnDisplay(parameters) {
  return [...XVFB, projectNode, ...parameters];
}

export async function testPacked() {
  if (findPacked() === null) return true;
  if (!canShowPacked()) {
    process.stdout.write(`NOT RUN  the tests of the packed program. Provide the tools with: ${PACKED_TOOLS_COMMAND}\n`);
    return process.env.REQUIRE_PACKAGED !== '1';
  }
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  const parameters = onOwnDisplay([
    playwright,
    'test',
    '--config=test/e2e/playwright.config.ts',
    '--project=packaged',
    '--reporter=line',
  ]);
  return (await run('xvfb-run', parameters)) === 0;
}

/** @returns {Promise<{ median: number, times: number } | null>} milliseconds */
export async function measureStart() {
  if (findPacked() === null || (!hasDisplay() && findProgram('xvfb-run') === null)) return null;
  const parameters = onOwnDisplay([join(root, 'scripts', 'dist', 'start-time.mjs')]);
  const { stdout, status } = spawnSync('xvfb-run', parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return status === 0 ? JSON.parse(stdout) : null;
}
