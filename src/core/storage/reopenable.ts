import { dirname } from 'node:path';
import { refuseRegister } from '../refusal.ts';
import type { Database } from './database.ts';

export interface ReopenableDatabase extends Database {
  /**
   * Closes the file, has it replaced and opens what stands there then. Also when `replace` throws: then it is the old
   * file that is opened again.
   *
   * @param begin called once the other file is open, before anybody else reads it: where opening is refused at first, later.
   */
  replaceFile(replace: () => void, begin: () => void): void;
  /**
   * Closes the file for good when `work` succeeds: from then on it lives elsewhere. Whoever asks meanwhile or afterwards is refused
   * (REGISTER_REFUSED moving). When `work` throws, the file is opened again.
   */
  leave(work: () => Promise<void>): Promise<void>;
}

/** One handle over the register's file, whichever file that is at the moment. */
export function reopenable(open: () => Database): ReopenableDatabase {
  const first = open();
  const { file } = first;
  /** Null: closed, and opened by whoever asks next; on a full disk opening may be refused for a while. */
  let opened: Database | null = first;
  let leaving = false;
  /** Null: the file is the one that was read before. */
  let toBegin: (() => void) | null = null;
  function current(): Database {
    if (leaving) refuseRegister('moving', dirname(file));
    if (opened !== null) return opened;
    const reopened = open();
    opened = reopened;
    beginAnew();
    return reopened;
  }
  /** Where that is refused the file counts as not open yet. */
  function beginAnew(): void {
    try {
      toBegin?.();
      toBegin = null;
    } catch (error) {
      close();
      throw error;
    }
  }
  function close(): void {
    opened?.close();
    opened = null;
  }
  return {
    file,
    read: compiled => current().read(compiled),
    readFirst: compiled => current().readFirst(compiled),
    run: (sql, values) => current().run(sql, values),
    transaction: work => current().transaction(work),
    pragma: text => current().pragma(text),
    backupTo: target => current().backupTo(target),
    settle: () => opened?.settle(),
    close: () => opened?.close(),
    replaceFile: (replace, begin) => {
      close();
      try {
        replace();
        toBegin = begin;
      } finally {
        current();
      }
    },
    leave: async work => {
      close();
      leaving = true;
      try {
        await work();
      } catch (error) {
        leaving = false;
        throw error;
      }
    },
  };
}
