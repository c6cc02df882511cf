import { type FileHandle, open } from 'node:fs/promises';
import type Sqlite from 'better-sqlite3';

/** Pages of 4 KiB a step: some milliseconds, a few tens from a slow disk; between two steps the register answers. */
const pagesPerStep = 1000;

/** Copies the open register into a new file while it goes on answering. */
export async function copyInSteps(sqlite: Sqlite.Database, target: string): Promise<void> {
  const disk = writeThrough(target);
  try {
    await sqlite.backup(target, {
      progress: () => {
        disk.write();
        return pagesPerStep;
      },
    });
  } finally {
    await disk.close();
  }
}

/**
 * Brings what was copied to the disk, off this thread, while the copy goes on: at its end SQLite waits for all that is left,
 * and the register would wait with it. What goes wrong here SQLite meets there, and says so.
 */
function writeThrough(target: string): { readonly write: () => void; readonly close: () => Promise<void> } {
  let opened: Promise<FileHandle> | null = null;
  let writing: Promise<void> | null = null;
  return {
    write: () => {
      opened ??= open(target, 'r+');
      writing ??= opened
        .then(file => file.datasync())
        .catch(() => undefined)
        .then(() => {
          writing = null;
        });
    },
    close: async () => {
      await writing;
      await opened?.then(file => file.close()).catch(() => undefined);
    },
  };
}
