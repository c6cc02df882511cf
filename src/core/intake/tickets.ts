import { refuse } from '../refusal.ts';
import { waitingRoom } from '../register/waiting.ts';
import type { Register } from '../register.ts';

/** A file that was read and waits to be confirmed. */
export interface WaitingFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly canBeFiled: boolean;
}

export type WaitingFiles = ReadonlyMap<string, WaitingFile>;

export const { keep: keepWaiting, find: waitingFiles, forget: forgetFiles } = waitingRoom<WaitingFiles>(2);

/** A file that waits, as it came. @throws Refusal TICKET_EXPIRED. */
export function lookAtFile(
  register: Register,
  { ticket, key }: { readonly ticket: string; readonly key: string },
): Blob {
  const file = waitingFiles(register, ticket).get(key);
  return file?.canBeFiled === true ? new Blob([new Uint8Array(file.bytes)]) : refuse('TICKET_EXPIRED', {});
}
