import type { UnreadableReason, WordFileRefusal } from '../../contract/index.ts';

/** The received file is not read; nothing in it was followed. */
export class ReceivedFileRefused extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.name = 'ReceivedFileRefused';
    this.reason = reason;
  }
}

export const reasonOfWord: Readonly<Record<WordFileRefusal, UnreadableReason>> = {
  notAWordFile: 'otherKind',
  oldWordFile: 'oldWordFile',
  encrypted: 'encrypted',
  tooLarge: 'tooLarge',
  zipBomb: 'hostile',
  empty: 'empty',
  damaged: 'damaged',
  hostile: 'hostile',
};
