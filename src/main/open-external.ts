import { shell } from 'electron';
import { isOpenableAddress } from './openable-address.ts';
import { isInside } from './opened-copies.ts';

/**
 * The only door to the user's browser and mail program. SECURITY: http, https and mailto only; everything else Windows
 * would happily run. False when refused.
 */
export async function openExternal(address: string): Promise<boolean> {
  if (!isOpenableAddress(address)) return false;
  await shell.openExternal(address);
  return true;
}

/**
 * Opens a copy of a kept file in the system's own program; false when there is none for it. SECURITY: only from the folder of
 * copies, where the register puts nothing that could run.
 */
export async function openCopy(path: string, copies: string): Promise<boolean> {
  return isInside(copies, path) && (await shell.openPath(path)) === '';
}

/** Opens a folder of ours in the system's file manager. The path never comes from the page. */
export async function showFolder(folder: string): Promise<void> {
  await shell.openPath(folder);
}
