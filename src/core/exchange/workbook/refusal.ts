import type { FileRefusal } from '../../../contract/refusals.ts';

/** The file is not taken; nothing was read into the register. The sentence is chosen by `reason` where it is shown. */
export class FileRefused extends Error {
  readonly reason: FileRefusal;

  constructor(reason: FileRefusal, detail?: string) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.name = 'FileRefused';
    this.reason = reason;
  }
}
