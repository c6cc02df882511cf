// Which Electron goes into the packed program. It is put into a folder by hand, or it is this machine's own; where there is
// neither, electron-builder fetches it.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findElectron } from '../finders.mjs';
import { root } from '../places.mjs';

/** What cannot be fetched here is put here by hand. */
export const SUPPLIES = join(root, 'dist', 'nguyen-lieu');

const electronPackage = join(root, 'node_modules', 'electron');
export const pinnedVersion = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;

export function zipName(platform) {
  return `electron-v${pinnedVersion}-${platform}-x64.zip`;
}

/** The sums are published inside Electron's own npm package, which package-lock.json pins. */
function checked(zip, name) {
  const sums = JSON.parse(readFileSync(join(electronPackage, 'checksums.json'), 'utf8'));
  const sum = createHash('sha256').update(readFileSync(zip)).digest('hex');
  if (sum !== sums[name]) throw new Error(`${zip} is not Electron's ${name}: its SHA-256 is ${sum}.`);
  return zip;
}

/**
 * @param {'win32' | 'linux'} platform
 * @returns {{ electronDist: string | null, electronVersion: string }} null: to be fetched
 */
export function electronFor(platform) {
  const name = zipName(platform);
  const zip = join(SUPPLIES, name);
  if (existsSync(zip)) return { electronDist: checked(zip, name), electronVersion: pinnedVersion };
  const own = process.platform === platform ? findElectron() : null;
  if (own === null) return { electronDist: null, electronVersion: pinnedVersion };
  const folder = dirname(own);
  const version = join(folder, 'version');
  const electronVersion = existsSync(version) ? readFileSync(version, 'utf8').trim().replace(/^v/u, '') : pinnedVersion;
  return { electronDist: folder, electronVersion };
}

/**
 * A Windows program that is no Electron, with room for icon, record and fuses: everything around the missing one is then made
 * and looked at as usual. It is taken out again when the packing is done.
 */
export function makeStandIn(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  for (const language of ['vi', 'en-US']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  const program = join(folder, 'electron.exe');
  copyFileSync(join(root, 'node_modules', 'electron-winstaller', 'vendor', 'Squirrel.exe'), program);
  // Nine fuses, all on, as Electron delivers them.
  const fuses = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('1'.repeat(9)),
  ]);
  writeFileSync(program, fuses, { flag: 'a' });
  return folder;
}
