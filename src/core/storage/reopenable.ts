import { dirname } from 'node:path';
import { refuseRegister } from '../refusal.ts';
import type { Database } from './database.ts';

export interface ReopenableDatabase extends Database {
  /**
   * Closes the file, has it replaced and opens what stands there then. Also when `replace` throws: then it is the old
   * file that is opened again.
   */
  replaceFile(replace: () => void): void;
  /**
   * Closes the file for good when `work` succeeds: from then on it lives elsewhere. Whoever asks meanwhile or afterwards is refused
   * (REGISTER_REFUSED moving). When `work` throws, the file is opened again.
   */
  leave(work: () => Promise<void>): Promise<void>;
}

/** One handle over the register's file, whichever file that is at the moment. */
export function reopenable(open: () => Database): ReopenableDatabase {
  let opened = open();
  let leaving = false;
  const current = (): Database => (leaving ? refuseRegister('moving', dirname(opened.file)) : opened);
  return {
    get file() {
      return opened.file;
    },
    read: compiled => current().read(compiled),
    readFirst: compiled => current().readFirst(compiled),
    run: (sql, values) => current().run(sql, values),
    transaction: work => current().transaction(work),
    pragma: text => current().pragma(text),
    backupTo: file => current().backupTo(file),
    close: () => opened.close(),
    replaceFile: replace => {
      current().close();
      try {
        replace();
      } finally {
        opened = open();
      }
    },
    leave: async work => {
      current().close();
      leaving = true;
      try {
        await work();
      } catch (error) {
        opened = open();
        leaving = false;
        throw error;
      }
    },
  };
}
