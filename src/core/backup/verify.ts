import { Worker } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';

/** Finishes a copy that was just made and reads it from end to end. Rejects when it is not sound. */
export type CheckCopy = (file: string) => Promise<void>;

/**
 * Takes a copy that was just made out of WAL mode, as one plain file travels better, and reads it from end to end.
 *
 * @throws when it is not a sound database.
 */
export function finishCopy(file: string): void {
  const copy = new Sqlite(file, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new Error(`the copy ${file} is not sound`);
  } finally {
    copy.close();
  }
}

/** On the caller's own thread: for tests, and for the terminal, where nobody waits for another answer. */
export const checkHere: CheckCopy = async file => finishCopy(file);

/** In a thread of its own, so that the register answers meanwhile. `program` is the built check-worker. */
export function checkInThread(program: string): CheckCopy {
  return file =>
    new Promise((resolve, reject) => {
      const thread = new Worker(program, { workerData: file });
      thread.once('error', reject);
      thread.once('exit', code => (code === 0 ? resolve() : reject(new Error(`the check ended with ${code}`))));
    });
}
