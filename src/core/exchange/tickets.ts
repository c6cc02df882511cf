import { waitingRoom } from '../register/waiting.ts';
import type { FileToPlan } from './plan/plan-file.ts';

/** A file that was read and waits for the clerk. */
export interface WaitingFile extends FileToPlan {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export const { keep: keepWaiting, find: waitingFile, forget: forgetFile } = waitingRoom<WaitingFile>(3);
