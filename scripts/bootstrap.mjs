// Makes a fresh clone ready: installs what package-lock.json names, builds what is newer than out/. Runs on any Node from 20
// and uses nothing that has to be installed first. Progress goes to stderr: stdout belongs to the command that asked.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectNode, root } from './places.mjs';
import { run } from './run.mjs';

function say(line) {
  process.stderr.write(`${line}\n`);
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** npm writes what it installed into a hidden lock of its own; the two are compared, so no stamp of ours can lie. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(projectNode)) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional === true || present[path]?.version === wanted.version,
  );
}

async function install() {
  say('Cài đặt các gói cần dùng (một lần, khoảng một phút)…');
  const npm = process.env.npm_execpath;
  // Errors only: what npm warns of concerns the Node that installs, and the program runs on its own.
  const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code =
    npm === undefined
      ? await run('npm', parameters, { prints: 'stderr', shell: process.platform === 'win32' })
      : await run(process.execPath, [npm, ...parameters], { prints: 'stderr' });
  if (code !== 0) throw new Error('npm ci did not finish; its own message stands above.');
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath ?? entry.path, entry.name));
}

/** One line per source with its size and time: any change, addition or removal changes the whole. */
function sourcesMark() {
  const files = [
    ...filesUnder(join(root, 'src')),
    // The guide is in the page's bundle.
    ...filesUnder(join(root, 'resources', 'huong-dan')),
    join(root, 'electron.vite.config.ts'),
    join(root, 'package-lock.json'),
    join(root, 'tsconfig.json'),
  ].sort();
  const lines = files.map(file => {
    const { size, mtimeMs } = statSync(file);
    return `${relative(root, file)} ${size} ${mtimeMs}`;
  });
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

async function build() {
  const markFile = join(root, 'out', '.built');
  const mark = sourcesMark();
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) return;
  say('Dựng chương trình từ mã nguồn…');
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const code = await run(projectNode, [tool, 'build', '--logLevel', 'warn'], { prints: 'stderr' });
  if (code !== 0) throw new Error('The build failed; its own message stands above.');
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(markFile, mark);
}

/** Installs if needed, builds if needed. Ends the process with 1 when either fails. */
export async function makeReady() {
  try {
    if (!isInstalled()) await install();
    await build();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
