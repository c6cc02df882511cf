// The packing, one platform after the other. What cannot be made here is said in one sentence and the rest is made.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { PROGRAM, packing } from '../../electron-builder.config.mjs';
import { root } from '../places.mjs';
import { readAsar } from './asar.mjs';
import { electronFor, makeStandIn, SUPPLIES, zipName } from './electrons.mjs';
import { checkFuses, integrityRecord } from './fuses.mjs';
import { licences } from './licences.mjs';
import { listPack } from './listing.mjs';
import { measureStart, notePacked, testPacked } from './prove.mjs';
import { words } from './words.mjs';
import { sizeOf, zipFolder } from './zip.mjs';

const dist = join(root, 'dist');
const work = join(dist, 'dang-lam');
const supplies = 'dist/nguyen-lieu';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const figures = [words.figures.title(version), ''];
const notMade = [];

const systems = {
  linux: { name: 'Linux', target: Platform.LINUX, unpacked: 'linux-unpacked', program: PROGRAM, suffix: '-linux-x64' },
  win32: { name: 'Windows', target: Platform.WINDOWS, unpacked: 'win-unpacked', program: `${PROGRAM}.exe`, suffix: '' },
};

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** What stands beside the program on every system. */
function makeBeside() {
  const folder = join(work, 'beside');
  mkdirSync(folder, { recursive: true });
  const readMe = readFileSync(join(root, 'resources', 'dist', 'DOC-TRUOC.txt'), 'utf8');
  writeFileSync(join(folder, 'DOC-TRUOC.txt'), readMe.replaceAll('\n', '\r\n'));
  writeFileSync(join(folder, 'GIAY-PHEP.txt'), licences().replaceAll(/\r?\n/gu, '\r\n'));
  return folder;
}

async function packWith(platform, electron) {
  const { target } = systems[platform];
  const config = packing({ platform, ...electron, beside: join(work, 'beside') });
  await build({ projectDir: root, targets: target.createTarget('dir', Arch.x64), config, publish: 'never' });
}

/** Packs with the Electron there is or can be fetched. False: with none, on Windows then around a stand-in. */
async function packFolder(platform) {
  const { name } = systems[platform];
  const electron = electronFor(platform);
  say(words.packing(name));
  try {
    await packWith(platform, electron);
    figures.push(words.figures.electron(name, electron.electronVersion));
    return true;
  } catch (error) {
    // Only what was to be fetched may be missing; everything else is a mistake of ours.
    if (electron.electronDist !== null) throw error;
    say(error instanceof Error ? error.message : String(error));
    say(words.noElectron(name, zipName(platform), supplies));
  }
  if (platform === 'win32') {
    await packWith(platform, { ...electron, electronDist: makeStandIn(join(work, 'stand-in')) });
  }
  return false;
}

function checkFolder(platform, folder) {
  const { name, program } = systems[platform];
  figures.push(words.figures.fuses(name, checkFuses(join(folder, program))));
  if (platform === 'win32') {
    const { headerHash } = readAsar(join(folder, 'resources', 'app.asar'));
    if (integrityRecord(join(folder, program)) !== headerHash) throw new Error(words.wrongRecord(program));
  }
}

function writeListing(platform, folder) {
  const { lines, strangers } = listPack(folder, platform);
  writeFileSync(join(dist, `DANH-MUC-${systems[platform].unpacked}.txt`), `${lines.join('\n')}\n`);
  if (strangers.length > 0) throw new Error(words.strangers(systems[platform].name, strangers));
}

/** The copy that is carried on a stick: the same files and the mark that keeps its data beside it; and the ZIP of it. */
async function makeCarried(platform, folder) {
  const name = `${PROGRAM}-${version}${systems[platform].suffix}`;
  const carried = join(dist, name);
  rmSync(carried, { recursive: true, force: true });
  cpSync(folder, carried, { recursive: true });
  writeFileSync(join(carried, 'mang-theo.txt'), words.carried);
  await zipFolder(carried, join(dist, `${name}.zip`));
  figures.push(words.figures.size(`${name}/`, sizeOf(carried)));
  figures.push(words.figures.size(`${name}.zip`, sizeOfFile(join(dist, `${name}.zip`))));
}

function sizeOfFile(file) {
  return readFileSync(file).length;
}

/** The installer for one user, from the folder already made; NSIS is fetched unless it was put there by hand. */
async function makeInstaller(folder, electron) {
  const nsis = join(SUPPLIES, 'nsis');
  if (existsSync(nsis)) process.env.ELECTRON_BUILDER_NSIS_DIR = nsis;
  const resources = join(SUPPLIES, 'nsis-resources');
  if (existsSync(resources)) process.env.ELECTRON_BUILDER_NSIS_RESOURCES_DIR = resources;
  const config = packing({ platform: 'win32', ...electron, beside: join(work, 'beside') });
  const targets = Platform.WINDOWS.createTarget('nsis', Arch.x64);
  try {
    const [installer] = await build({ projectDir: root, targets, config, prepackaged: folder, publish: 'never' });
    if (installer) figures.push(words.figures.size(`${PROGRAM}-${version}-cai-dat.exe`, sizeOfFile(installer)));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    say(words.noInstaller(supplies));
    notMade.push(`${PROGRAM}-${version}-cai-dat.exe`);
  }
}

async function packLinux() {
  const folder = join(dist, systems.linux.unpacked);
  if (!(await packFolder('linux'))) {
    notMade.push(`${PROGRAM}-${version}-linux-x64.zip`);
    return;
  }
  checkFolder('linux', folder);
  writeListing('linux', folder);
  await makeCarried('linux', folder);
}

async function packWindows() {
  const { unpacked, program } = systems.win32;
  const folder = join(dist, unpacked);
  const isWhole = await packFolder('win32');
  checkFolder('win32', folder);
  if (isWhole) {
    figures.push(words.figures.record);
    writeListing('win32', folder);
    await makeCarried('win32', folder);
    await makeInstaller(folder, electronFor('win32'));
    return;
  }
  figures.push(words.figures.recordInStandIn);
  rmSync(join(folder, program));
  rmSync(join(folder, 'locales'), { recursive: true });
  writeListing('win32', folder);
  figures.push(words.figures.size(`${unpacked}/ (chưa có Electron)`, sizeOf(folder)));
  notMade.push(program, `${PROGRAM}-${version}.zip`, `${PROGRAM}-${version}-cai-dat.exe`);
}

/** Nothing of an earlier packing is left to be taken for this one's; what was put there by hand stays. */
function clear() {
  const own = [work, ...Object.values(systems).map(({ unpacked }) => join(dist, unpacked))];
  for (const { suffix } of Object.values(systems)) {
    const name = join(dist, `${PROGRAM}-${version}${suffix}`);
    own.push(name, `${name}.zip`);
  }
  for (const path of [...own, join(dist, '.packed'), join(dist, 'SO-LIEU.txt')])
    rmSync(path, { recursive: true, force: true });
}

async function pack() {
  clear();
  makeBeside();
  await packLinux();
  await packWindows();
  rmSync(work, { recursive: true });
  notePacked();
  const passed = await testPacked();
  const start = await measureStart();
  figures.push(start === null ? words.figures.noStart : words.figures.start(start.median, start.times));
  figures.push('', words.figures.linuxTampered, words.figures.notStarted);
  if (notMade.length > 0) figures.push(words.figures.notMade(notMade));
  writeFileSync(join(dist, 'SO-LIEU.txt'), `${figures.join('\n')}\n`);
  say(`\n${figures.join('\n')}`);
  return passed;
}

try {
  process.exit((await pack()) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n${words.failed}\n`);
  process.exit(1);
}
