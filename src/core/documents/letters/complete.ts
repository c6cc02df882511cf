import type { RoundLine } from '../../../contract/index.ts';
import { refuse } from '../../refusal.ts';
import type { ReceiptRow } from '../../storage/tables.ts';
import {
  completeDemand,
  completeFileName,
  completeKind,
  completeSentences,
  completeSummary,
  thingsWanted,
} from '../words/complete.ts';
import { hyphens } from '../words/form.ts';
import { letter } from './letter.ts';
import type { PlannedPaper, RoundContext } from './planned.ts';

/** Phiếu đề nghị bổ sung, hoàn thiện báo cáo: one to each unit whose report is asked about. @throws Refusal PAPER_REFUSED. */
export function completeSlips(context: RoundContext): readonly PlannedPaper[] {
  const { choice, lines, round, register } = context;
  const wanted = choice.unitIds === undefined ? null : new Set(choice.unitIds);
  const receipts = register.book.receipts(round.id);
  const slips = lines
    .filter(line => line.askedToComplete && line.state !== 'exempt' && (wanted === null || wanted.has(line.unitId)))
    .flatMap(line => {
      const receipt = askedReceipt(receipts, line.unitId, choice.asOf);
      return receipt === undefined ? [] : [slip(context, line, receipt)];
    });
  return slips.length > 0 ? slips : refuse('PAPER_REFUSED', { reason: 'nobodyAsked' });
}

/** The latest arrival something was asked about. */
function askedReceipt(receipts: readonly ReceiptRow[], unitId: string, asOf: string): ReceiptRow | undefined {
  return receipts
    .filter(
      row =>
        row.unit_id === unitId &&
        row.not_counted_reason === null &&
        row.completion_asked_on !== null &&
        row.completion_asked_on <= asOf,
    )
    .toSorted((left, right) => (left.completion_asked_on ?? '').localeCompare(right.completion_asked_on ?? ''))
    .at(-1);
}

function slip(context: RoundContext, line: RoundLine, receipt: ReceiptRow): PlannedPaper {
  const { round, self, choice } = context;
  const summary = completeSummary(round.title);
  const sentences = completeSentences({
    unitName: line.unitName,
    number: receipt.document_number,
    day: receipt.document_date,
    self,
    wanted: thingsWanted(receipt.completion_asked ?? ''),
  });
  return {
    structure: letter(context, {
      fileName: `${String(line.position).padStart(3, '0')} ${line.unitName} - ${completeFileName}`,
      symbol: null,
      subject: { kind: completeKind, summary, hyphens },
      to: [line.unitName],
      text: [...sentences, completeDemand(choice.until ?? receipt.completion_due) ?? ''],
    }),
    purpose: 'askToComplete',
    documentType: 'other',
    subject: summary.join(' '),
    unitIds: [line.unitId],
    times: null,
  };
}
