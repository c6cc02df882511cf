import type { Register } from '../register.ts';

/** What every procedure is given: the open register. */
export interface Context {
  readonly register: Register;
}
