import type { FromRegister } from './register-messages.ts';

/** The register's side of showing a file in the system's own program: asks the shell, waits whether there was one. */
export function askToShow(tell: (message: FromRegister) => void): {
  readonly show: (path: string) => Promise<boolean>;
  readonly settle: (id: number, shown: boolean) => void;
} {
  const waiting = new Map<number, (shown: boolean) => void>();
  let asked = 0;
  return {
    show: path => {
      asked += 1;
      const id = asked;
      return new Promise(resolve => {
        waiting.set(id, resolve);
        tell({ type: 'show', id, path });
      });
    },
    settle: (id, shown) => {
      waiting.get(id)?.(shown);
      waiting.delete(id);
    },
  };
}
