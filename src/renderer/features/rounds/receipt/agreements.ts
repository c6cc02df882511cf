import type { RoundLine } from '../../../../contract/rounds.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { receiptWords } from '../../../words/receipts.ts';

const { before: words } = receiptWords;

/** What was agreed about a line beside its arrivals: an extension, that it need not report. */
export function agreements(line: RoundLine): readonly string[] {
  return [
    ...(line.extendedTo === null ? [] : [words.extended(formatDay(line.extendedTo), line.extensionReason)]),
    ...(line.exemptReason === null ? [] : [words.exempt(line.exemptReason)]),
  ];
}
