import type { Database } from './database.ts';

export interface ReopenableDatabase extends Database {
  /**
   * Closes the file, has it replaced and opens what stands there then. Also when `replace` throws: then it is the old
   * file that is opened again.
   */
  replaceFile(replace: () => void): void;
}

/** One handle over the register's file, whichever file that is at the moment. */
export function reopenable(open: () => Database): ReopenableDatabase {
  let current = open();
  return {
    get file() {
      return current.file;
    },
    read: compiled => current.read(compiled),
    readFirst: compiled => current.readFirst(compiled),
    run: (sql, values) => current.run(sql, values),
    transaction: work => current.transaction(work),
    pragma: text => current.pragma(text),
    backupTo: file => current.backupTo(file),
    close: () => current.close(),
    replaceFile: replace => {
      current.close();
      try {
        replace();
      } finally {
        current = open();
      }
    },
  };
}
