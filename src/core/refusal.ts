import type { RefusalCode, RefusalData, RegisterRefusal } from '../contract/index.ts';
import { refusalSentence } from '../contract/words/refusals.ts';

/** The register's typed "no": a code of the contract, what its sentence needs, and the sentence itself. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code;
  readonly data: RefusalData<Code>;

  constructor(code: Code, data: RefusalData<Code>, options?: ErrorOptions) {
    super(refusalSentence(code, data), options);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}

export function refuse<Code extends RefusalCode>(code: Code, data: RefusalData<Code>): never {
  throw new Refusal(code, data);
}

/** The register itself cannot be opened or written; nothing was changed. */
export function refuseRegister(reason: RegisterRefusal, place: string, cause?: unknown): never {
  throw new Refusal('REGISTER_REFUSED', { reason, place }, { cause });
}
