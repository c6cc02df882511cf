// npm test: everything that must hold. Format and lint, types of every folder, unit tests, then the whole program in Electron
// and in Chromium where they are found, and the packed one where there is one. REQUIRE_E2E=1 and REQUIRE_PACKAGED=1 make their
// absence a failure. The last line gives the counts.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReady } from './bootstrap.mjs';
import {
  canShowPacked,
  findPacked,
  isPackCurrent,
  onOwnDisplay,
  PACKED_COMMAND,
  PACKED_TOOLS_COMMAND,
} from './dist/prove.mjs';
import {
  CHROMIUM_COMMAND,
  COMPILER_COMMAND,
  canMakeDisk,
  ELECTRON_COMMAND,
  findChromium,
  findElectron,
  findLibreOffice,
  findProgram,
  findPythonDocx,
  hasDisplay,
  LIBREOFFICE_COMMAND,
  PYTHON_DOCX_COMMAND,
} from './finders.mjs';
import { projectNode, root } from './places.mjs';
import { endToEndResult, unitResult } from './results.mjs';
import { run } from './run.mjs';

const tool = (...path) => join(root, 'node_modules', ...path);
const results = mkdtempSync(join(tmpdir(), 'so-theo-doi-test-'));
/** @type {import('./results.mjs').Result} */
const total = { passed: 0, failed: 0, failures: [] };

/** @param {import('./results.mjs').Result} result */
function count({ passed, failed, failures }) {
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
}

function failing(name, why) {
  return { passed: 0, failed: 1, failures: [{ name, why }] };
}

/** A check that passes or fails as a whole. */
async function check(name, program, parameters) {
  const code = await run(program, parameters);
  process.stdout.write(`${code === 0 ? 'ok' : 'FAILED'}  ${name}\n`);
  count(code === 0 ? { passed: 1, failed: 0, failures: [] } : failing(name, `ended with ${code}`));
}

/** Adds a runner's own counts; a runner that broke without a failed test counts as one failure. */
function addCounts(name, code, file, read) {
  const result = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, failures: [] };
  count(result);
  if (code !== 0 && result.failed === 0) count(failing(name, `ended with ${code} and no failed test`));
}

/** Said last, with the counts: what came before may be thousands of lines, or cut. */
function sayEnd() {
  for (const { name, why } of total.failures)
    process.stdout.write(`FAILED  ${name}\n${why.replaceAll(/^/gm, '    ')}\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
}

function foldersWithTypes() {
  const folders = readdirSync(join(root, 'src')).map(name => `src/${name}`);
  return [...folders, 'test', 'scripts'].filter(folder => existsSync(join(root, folder, 'tsconfig.json')));
}

/** @param {{ pythonDocx: string | null, libreOffice: string | null }} readers read documents back where they are there */
async function unitTests({ pythonDocx, libreOffice }) {
  const file = join(results, 'unit.json');
  const vitest = tool('vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(projectNode, [vitest, 'run', ...reporters], {
    environment: {
      READ_BACK_PYTHON: pythonDocx ?? '',
      LIBREOFFICE: libreOffice ?? '',
      TEST_DISK: canMakeDisk() ? '1' : '',
    },
  });
  addCounts('unit tests', code, file, unitResult);
}

/** Electron needs a display; where there is none, Xvfb gives one. */
function displayFor(parameters) {
  if (hasDisplay()) return [projectNode, parameters];
  return [findProgram('xvfb-run'), ['-a', '-s', '-screen 0 1366x768x24', projectNode, ...parameters]];
}

function hostFor(project, playwright) {
  if (project === 'packaged') return ['xvfb-run', onOwnDisplay(playwright)];
  return project === 'electron' ? displayFor(playwright) : [projectNode, playwright];
}

async function endToEnd(project, environment) {
  const file = join(results, `${project}.json`);
  const playwright = [
    tool('playwright', 'cli.js'),
    'test',
    '--config=test/e2e/playwright.config.ts',
    `--project=${project}`,
    '--reporter=line,json',
  ];
  const [program, parameters] = hostFor(project, playwright);
  const code = await run(program, parameters, { environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
  addCounts(project, code, file, endToEndResult);
}

function missing(what, command) {
  process.stdout.write(`NOT RUN  ${what}. Provide it with: ${command}\n`);
  if (process.env.REQUIRE_E2E === '1') count(failing(what, 'not run'));
}

function missingPack(what, command) {
  process.stdout.write(`NOT RUN  ${what}. Provide it with: ${command}\n`);
  if (process.env.REQUIRE_PACKAGED === '1') count(failing(what, 'not run'));
}

await makeReady();
await check('format, lint and import rules', projectNode, [tool('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.']);
for (const folder of foldersWithTypes()) {
  await check(`types of ${folder}`, projectNode, [tool('typescript', 'bin', 'tsc'), '-p', folder]);
}
const pythonDocx = findPythonDocx();
const libreOffice = findLibreOffice();
await unitTests({ pythonDocx, libreOffice });
if (!canMakeDisk())
  missing('power cuts and the disk full at every write (no C compiler on Linux here)', COMPILER_COMMAND);
if (pythonDocx === null) missing('the reading back of documents (no python-docx here)', PYTHON_DOCX_COMMAND);
if (libreOffice === null)
  missing('the reading of printed pages (no LibreOffice with its fonts here)', LIBREOFFICE_COMMAND);

const electron = findElectron();
if (electron === null) missing('the tests in Electron (no Electron here)', ELECTRON_COMMAND);
else if (!hasDisplay() && findProgram('xvfb-run') === null) {
  missing('the tests in Electron (no display here)', 'apt-get install -y xvfb xauth');
} else await endToEnd('electron', { E2E_ELECTRON: electron });

const chromium = findChromium();
if (chromium === null) missing('the tests in Chromium (no Chromium here)', CHROMIUM_COMMAND);
else await endToEnd('browser', { E2E_CHROMIUM: chromium });

if (findPacked() === null) {
  if (process.env.REQUIRE_PACKAGED === '1')
    missingPack('the tests of the packed program (nothing packed here)', PACKED_COMMAND);
} else if (!isPackCurrent())
  missingPack('the tests of the packed program (an earlier build is packed)', PACKED_COMMAND);
else if (!canShowPacked())
  missingPack('the tests of the packed program (no tools to press its keys)', PACKED_TOOLS_COMMAND);
else await endToEnd('packaged', {});

rmSync(results, { recursive: true, force: true });
sayEnd();
process.exit(total.failed === 0 ? 0 : 1);
