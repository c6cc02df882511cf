import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { refuseRegister } from '../refusal.ts';

export const registerFileName = 'so-theo-doi.sqlite';

/** File systems on which WAL does not keep its promises (names as in /proc/mounts). */
const networkFileSystems = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'fuse.sshfs',
  '9p',
  'afpfs',
  'davfs',
  'fuse.rclone',
]);

/** Folders that programs copy to the internet behind the register's back. */
const syncedFolder = /^(onedrive( - .*)?|google drive|googledrive|my drive|dropbox|icloud ?drive|icloud~.*)$/i;

export interface PlaceOptions {
  /** Text of the system's mount table; the running system's own when left out. */
  readonly mountTable?: string;
}

/**
 * Makes sure a living register may be kept in this folder, creating the folder when it is missing.
 *
 * @returns the folder's real path: links and mapped drives are seen through.
 * @throws Refusal REGISTER_REFUSED: notAFolder, notWritable, diskFull, networkDrive, cloudFolder. Nothing was changed.
 */
export function preparePlace(folder: string, options: PlaceOptions = {}): string {
  const place = realPlace(resolve(folder));
  const mountTable = options.mountTable ?? systemMountTable();
  if (isNetworkPath(folder) || isNetworkPath(place) || isOnNetworkMount(place, mountTable)) {
    refuseRegister('networkDrive', folder);
  }
  if (place.split(sep).some(part => syncedFolder.test(part))) refuseRegister('cloudFolder', folder);
  makeFolder(place, folder);
  return place;
}

/** Where a path leads through links and mapped drives, as far as it exists; one folder has one such path. */
export function realPlace(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    const above = dirname(place);
    return above === place ? place : join(realPlace(above), basename(place));
  }
}

/** Folder by folder: asked to make all of them at once, Node does not come back from a place like /proc. */
function makeEach(place: string): void {
  if (existsSync(place)) return;
  const above = dirname(place);
  if (above !== place) makeEach(above);
  mkdirSync(place);
}

function makeFolder(place: string, shown: string): void {
  try {
    makeEach(place);
  } catch (error) {
    if (isCode(error, 'ENOSPC', 'EDQUOT')) refuseRegister('diskFull', shown, error);
    refuseRegister(isCode(error, 'EEXIST', 'ENOTDIR') ? 'notAFolder' : 'notWritable', shown, error);
  }
  if (!statSync(place).isDirectory()) refuseRegister('notAFolder', shown);
  try {
    accessSync(place, constants.W_OK | constants.R_OK | constants.X_OK);
  } catch (error) {
    refuseRegister('notWritable', shown, error);
  }
}

/** `\\server\share` and `//server/share` are somebody else's disk. */
function isNetworkPath(folder: string): boolean {
  return /^(\\\\|\/\/)[^\\/?.]/.test(folder);
}

function isOnNetworkMount(place: string, mountTable: string): boolean {
  const mounts = mountTable
    .split('\n')
    .map(row => row.split(' '))
    .map(([, point = '', kind = '']) => ({ point: unescapeMount(point), kind }))
    .filter(
      mount => place === mount.point || place.startsWith(mount.point.endsWith('/') ? mount.point : `${mount.point}/`),
    )
    .sort((left, right) => right.point.length - left.point.length);
  return networkFileSystems.has(mounts[0]?.kind ?? '');
}

function unescapeMount(point: string): string {
  return point.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

function systemMountTable(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8');
  } catch {
    // No mount table on this system (Windows): network drives are recognised by their path there.
    return '';
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
