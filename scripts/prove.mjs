// npm run prove [-- --seed N] [-- --share 0.1]: the proofs of which npm test runs a tenth, whole. Nothing lost by kill -9, power
// cuts, full disks, damage and spoiled files; copies converge. Ends with a table; the seed it names does the same again.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeReady } from './bootstrap.mjs';
import { COMPILER_COMMAND, canMakeDisk, ELECTRON_COMMAND, findElectron, findProgram, hasDisplay } from './finders.mjs';
import { projectNode, root } from './places.mjs';
import { run } from './run.mjs';

const LONGEST_MINUTES = 60;
const COUNTED = '9999 of 9999'.length;
const { values } = parseArgs({ options: { seed: { type: 'string' }, share: { type: 'string', default: '1' } } });
const seed = values.seed ?? String(Date.now() % 1_000_000);
const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-chung-minh-'));
const table = join(scratch, 'table');
const environment = {
  PROVE_SHARE: values.share,
  PROVE_SEED: seed,
  PROVE_TABLE: table,
  TEST_DISK: canMakeDisk() ? '1' : '',
};
const proofs = ['killed', 'power-cuts', 'full-disk', 'damaged', 'spoiled-files', 'converge'];
const notRun = [];
let failed = 0;

function inVitest() {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  // One after the other: a proof that has to share two cores proves less in the same time.
  const options = ['--project', 'node', `--testTimeout=${LONGEST_MINUTES * 60_000}`, '--no-file-parallelism'];
  return run(projectNode, [vitest, 'run', ...options, ...proofs.map(name => `/${name}.`)], { environment });
}

/** The window's process, the register's, and both: needs Electron and a display. */
function inElectron(electron) {
  const playwright = [
    join(root, 'node_modules', 'playwright', 'cli.js'),
    'test',
    '--config=test/e2e/playwright.config.ts',
    '--project=electron',
    `--timeout=${LONGEST_MINUTES * 60_000}`,
    'killed',
  ];
  const own = { ...environment, E2E_ELECTRON: electron };
  if (hasDisplay()) return run(projectNode, playwright, { environment: own });
  const screen = ['-a', '-s', '-screen 0 1366x768x24', projectNode, ...playwright];
  return run('xvfb-run', screen, { environment: own });
}

await makeReady();
process.stdout.write(`seed ${seed}, share ${values.share}\n`);
const started = performance.now();
if (!canMakeDisk()) notRun.push(`power cuts, disk full at every write: ${COMPILER_COMMAND}`);
if ((await inVitest()) !== 0) failed += 1;
const electron = findElectron();
if (electron === null) notRun.push(`kill -9 of window and register in Electron: ${ELECTRON_COMMAND}`);
else if (!hasDisplay() && findProgram('xvfb-run') === null) {
  notRun.push('kill -9 of window and register in Electron: apt-get install -y xvfb xauth');
} else if ((await inElectron(electron)) !== 0) failed += 1;

const lines = existsSync(table)
  ? readFileSync(table, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  : [];
const width = Math.max(0, ...lines.map(({ proof }) => proof.length));
process.stdout.write('\n');
for (const { proof, times, of, figure } of lines) {
  process.stdout.write(`${proof.padEnd(width)}  ${`${times} of ${of}`.padStart(COUNTED)}  ${figure}\n`);
}
if (values.share === '1' && lines.some(({ times, of }) => times < of)) failed += 1;
for (const what of notRun) process.stdout.write(`NOT RUN  ${what}\n`);
const minutes = (performance.now() - started) / 60_000;
process.stdout.write(
  `${failed === 0 ? 'proved' : 'FAILED'} in ${minutes.toFixed(1)} minutes; again: npm run prove -- --seed ${seed} --share ${values.share}\n`,
);
rmSync(scratch, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);
