import { shell } from 'electron';
import { isOpenableAddress } from './openable-address.ts';

/**
 * The only door to the user's browser and mail program. SECURITY: http, https and mailto only; everything else Windows
 * would happily run. False when refused.
 */
export async function openExternal(address: string): Promise<boolean> {
  if (!isOpenableAddress(address)) return false;
  await shell.openExternal(address);
  return true;
}

/** Opens a folder of ours in the system's file manager. The path never comes from the page. */
export async function showFolder(folder: string): Promise<void> {
  await shell.openPath(folder);
}
