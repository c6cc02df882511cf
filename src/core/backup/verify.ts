import { Worker } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';

/** Reads a copy from end to end. Rejects when it is not sound. */
export type CheckCopy = (file: string) => Promise<void>;

/** @throws when the copy is not a sound database. */
export function verifyCopy(file: string): void {
  const copy = new Sqlite(file, { readonly: true });
  try {
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new Error(`the copy ${file} is not sound`);
  } finally {
    copy.close();
  }
}

/** On the caller's own thread: for tests, and for the terminal, where nobody waits for another answer. */
export const checkHere: CheckCopy = async file => verifyCopy(file);

/** In a thread of its own, so that the register answers meanwhile. `program` is the built check-worker. */
export function checkInThread(program: string): CheckCopy {
  return file =>
    new Promise((resolve, reject) => {
      const thread = new Worker(program, { workerData: file });
      thread.once('error', reject);
      thread.once('exit', code => (code === 0 ? resolve() : reject(new Error(`the check ended with ${code}`))));
    });
}
