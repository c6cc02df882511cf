import type { PrintPages } from '../core/documents/print.ts';
import type { FromRegister } from './register-messages.ts';

interface Waiting {
  readonly resolve: (parts: readonly Uint8Array[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The register's side of printing: asks the shell, waits for what it prints. */
export function askToPrint(tell: (message: FromRegister) => void): {
  readonly print: PrintPages;
  readonly settle: (id: number, parts: readonly Uint8Array[] | null) => void;
} {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  return {
    print: (pages, { signal } = {}) => {
      signal?.throwIfAborted();
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        signal?.addEventListener(
          'abort',
          () => {
            if (!waiting.delete(id)) return;
            tell({ type: 'stopPrinting', id });
            reject(signal.reason);
          },
          { once: true },
        );
        tell({ type: 'print', id, pages });
      });
    },
    settle: (id, parts) => {
      const order = waiting.get(id);
      waiting.delete(id);
      if (parts === null) order?.reject(new Error('the shell could not print the document'));
      else order?.resolve(parts);
    },
  };
}
