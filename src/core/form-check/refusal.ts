import type { WordFileRefusal } from '../../contract/refusals.ts';
import { FileRefused } from '../exchange/workbook/refusal.ts';

/** The .docx is not read; nothing in it was followed. The sentence is chosen by `reason` where it is shown. */
export class WordFileRefused extends Error {
  readonly reason: WordFileRefusal;

  constructor(reason: WordFileRefusal, detail?: string) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.name = 'WordFileRefused';
    this.reason = reason;
  }
}

const reasonOfPackage: Readonly<Record<FileRefused['reason'], WordFileRefusal>> = {
  notAWorkbook: 'notAWordFile',
  oldExcelFile: 'notAWordFile',
  encryptedWorkbook: 'encrypted',
  tooLarge: 'tooLarge',
  tooMuch: 'tooLarge',
  zipBomb: 'zipBomb',
  empty: 'empty',
  damaged: 'damaged',
  hostile: 'hostile',
  noUnitColumn: 'notAWordFile',
  trackingNotUnits: 'notAWordFile',
  unitsNotTracking: 'notAWordFile',
  noRows: 'notAWordFile',
};

/** The guarded package reader speaks of workbooks; here its reasons are said of a Word file. */
export function asWordRefusal<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileRefused) throw new WordFileRefused(reasonOfPackage[error.reason], error.message);
    throw error;
  }
}
