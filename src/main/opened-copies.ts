import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

/** Whether a path lies inside a folder. Reckoned by the system's own rules, never by how the texts begin. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/** Copies shown in other programs go when the program ends; one that is still open there goes at the next start. */
export function removeCopies(folder: string): void {
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      // Windows deletes nothing that can only be read.
      if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o600);
    }
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // There are none, or a program holds one.
  }
}
