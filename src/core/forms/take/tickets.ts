import { waitingRoom } from '../../register/waiting.ts';
import type { FileRead } from '../read/read-form.ts';

/** One file of a batch as it was read; a form's bytes wait with it to be kept. */
export interface WaitingFile {
  readonly key: string;
  readonly fileName: string;
  readonly read: FileRead;
  /** SHA-256 of a form; '' of anything else. */
  readonly sha256: string;
}

export interface WaitingBatch {
  readonly roundId: string;
  readonly files: readonly WaitingFile[];
}

export const { keep: keepWaiting, find: waitingBatch, forget: forgetBatch } = waitingRoom<WaitingBatch>(2);
