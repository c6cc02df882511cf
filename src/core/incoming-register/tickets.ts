import type { RegisterProposed, RegisterQuestion } from '../../contract/incoming-register.ts';
import { waitingRoom } from '../register/waiting.ts';

/** A register that was read and waits for the clerk. */
export interface WaitingRegister {
  readonly roundId: string;
  readonly fileName: string;
  readonly rows: readonly (RegisterProposed | RegisterQuestion)[];
}

export const { keep: keepRegister, find: waitingRegister, forget: forgetRegister } = waitingRoom<WaitingRegister>(3);
