import type { OperationSummary, PaperChoice } from '../../../contract/index.ts';
import { reminderTimesText } from '../../../contract/words/reminders.ts';
import { rowOfDocument } from '../../papers/rows.ts';
import { timesSoFar } from '../../papers/times.ts';
import type { Register } from '../../register.ts';
import type { Writer } from '../../storage/writer.ts';
import { unitNameOn } from '../../units/find.ts';
import { letterContext, roundContext } from './context.ts';
import { messageLines } from './messages.ts';
import { planPapers } from './plan.ts';
import type { PlannedPaper } from './planned.ts';

export interface Recorded {
  readonly operation: OperationSummary | null;
  readonly documents: number;
  readonly reminders: number;
}

/**
 * Into the log in one step: each paper of the choice, and whom it reminded. Messages remind without a paper. A list is
 * not logged.
 *
 * @throws Refusal PAPER_REFUSED.
 */
export function recordPapers(
  register: Register,
  { choice, on }: { readonly choice: PaperChoice; readonly on: string },
): Recorded {
  return choice.kind === 'messages' ? recordMessages(register, choice, on) : recordDocuments(register, choice, on);
}

function recordDocuments(register: Register, choice: PaperChoice, on: string): Recorded {
  const context = letterContext(register, choice);
  const papers = planPapers(register, choice).papers.filter(({ purpose }) => purpose !== null);
  const [first] = papers;
  if (first === undefined) return { operation: null, documents: 0, reminders: 0 };
  const roundId = choice.kind === 'quick' ? null : roundContext(context).round.id;
  const parts = { subject: `“${first.subject}”`, count: papers.length };
  let reminders = 0;
  const { operation } = register.transact({ name: 'issuedDocument.record', parts }, writer => {
    for (const paper of papers) reminders += insertPaper(writer, paper, roundId);
  });
  return { operation, documents: papers.length, reminders };

  function insertPaper(writer: Writer, paper: PlannedPaper, round: string | null): number {
    const { purpose, documentType, subject, unitIds, times } = paper;
    const document = writer.insert('issued_document', {
      ...rowOfDocument({
        purpose: purpose ?? 'other',
        documentType,
        year: choice.year,
        roundId: round,
        number: null,
        issuedOn: null,
        letterhead: context.letterhead,
        signer: context.body.signer.name === '' ? null : context.body.signer.name,
        subject,
        unitIds: [...unitIds],
        channel: null,
        note: null,
      }),
      file_sha256: null,
      file_name: null,
    });
    if (times === null || round === null) return 0;
    for (const unitId of unitIds) {
      writer.insert('reminder', {
        round_id: round,
        unit_id: unitId,
        times,
        channel: 'letter',
        reminded_on: on,
        document_id: document.id,
        result: null,
        note: null,
      });
    }
    return unitIds.length;
  }
}

/** A message to late units is one more time; before the last day it only reminds. */
function recordMessages(register: Register, choice: PaperChoice, on: string): Recorded {
  const context = roundContext(letterContext(register, choice));
  const { late, lines } = messageLines(context);
  const { id: roundId } = context.round;
  const rows = lines.map(line => ({
    round_id: roundId,
    unit_id: line.unitId,
    times: late ? (choice.times ?? timesSoFar(register.book, roundId, line.unitId) + 1) : 0,
    channel: 'zalo',
    reminded_on: on,
    document_id: null,
    result: null,
    note: null,
  }));
  const [first] = rows;
  if (first === undefined) return { operation: null, documents: 0, reminders: 0 };
  const times = reminderTimesText(first.times);
  const parts = {
    subject: unitNameOn(register, first.unit_id, on),
    count: rows.length,
    detail: times.charAt(0).toLocaleLowerCase('vi') + times.slice(1),
  };
  const { operation } = register.transact({ name: 'reminder.record', parts }, writer => {
    for (const row of rows) writer.insert('reminder', row);
  });
  return { operation, documents: 0, reminders: rows.length };
}
