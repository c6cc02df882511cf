import type { FormDecisions } from '../../../contract/forms.ts';
import type { OperationParts } from '../../../contract/words/operations.ts';
import { keepFile } from '../../files/keep.ts';
import { bareContent } from '../../records/bare.ts';
import { refuse } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { rowOfReportContent } from '../../report-contents/rows.ts';
import { openRoster } from '../../rounds/open.ts';
import type { ReadDatabase } from '../../storage/database.ts';
import { query } from '../../storage/query.ts';
import type { Writer } from '../../storage/writer.ts';
import { toPlainText } from '../../text/normalise.ts';
import { formNoun } from './known.ts';
import type { PlannedBatch, PlannedForm } from './plan.ts';

interface KeptForm extends PlannedForm {
  readonly sha256: string;
}

/** Keeps the files of a planned batch and says how its records are written: alone, or in a larger operation. */
export function prepareBatch(
  register: Register,
  plan: PlannedBatch,
  { receipts }: FormDecisions,
): { readonly parts: OperationParts; readonly write: (writer: Writer) => void } {
  const { round, forms, written, writes, opensRound } = plan;
  for (const { receivedOn } of Object.values(receipts)) {
    if (receivedOn > register.today()) refuse('WRONG_VALUE', { field: 'receivedOn', reason: 'futureReceipt' });
  }
  // First the files, then the records: figures without their paper would be a claim.
  const kept = forms
    .filter(({ form }) => written.has(form.file.key))
    .map(planned => ({
      ...planned,
      sha256: keepFile(register.folder, planned.form.bytes, planned.form.file.fileName),
    }));
  const [only] = kept;
  const subject = kept.length === 1 ? only?.unit.name : undefined;
  return {
    parts: { count: kept.length, detail: round.title, ...(subject === undefined ? {} : { subject }) },
    write: writer => {
      if (opensRound) openRoster(writer, register, writer.get('round', round.id) ?? round);
      for (const write of writes) write(writer);
      for (const each of kept) {
        const attachmentId = attach(writer, register, each, {
          noun: formNoun,
          recordId: contentId(writer, register, plan, each),
        });
        for (const { write } of each.passages) write(writer, attachmentId);
        const receipt = receipts[each.form.file.key];
        const recordId =
          receipt === undefined ? undefined : receiptId(register.database, plan, each, receipt.receivedOn);
        if (recordId !== undefined) attach(writer, register, each, { noun: 'receipt', recordId });
      }
    },
  };
}

function attach(
  writer: Writer,
  register: Register,
  { form, sha256 }: KeptForm,
  { noun, recordId }: { readonly noun: string; readonly recordId: string },
): string {
  const { id } = writer.insert('attachment', {
    noun,
    record_id: recordId,
    sha256,
    file_name: toPlainText(form.file.fileName.replace(/^.*[\\/]/, '')),
    bytes: form.bytes.length,
    added_at: register.clock.now().toISOString(),
    turn: 0,
  });
  return id;
}

/** The unit's figures of the round, which the file is kept with; a form without figures still has its place there. */
function contentId(writer: Writer, { database }: Register, { round }: PlannedBatch, { unit }: KeptForm): string {
  const known = database.readFirst(
    query
      .selectFrom('report_content')
      .select('id')
      .where('round_id', '=', round.id)
      .where('unit_id', '=', unit.id)
      .where('deleted_at', 'is', null)
      .compile(),
  );
  return known?.id ?? writer.insert('report_content', rowOfReportContent(bareContent(unit.id, round.id))).id;
}

function receiptId(
  database: ReadDatabase,
  { round }: PlannedBatch,
  { unit }: KeptForm,
  receivedOn: string,
): string | undefined {
  const found = database.readFirst(
    query
      .selectFrom('receipt')
      .select('id')
      .where('round_id', '=', round.id)
      .where('unit_id', '=', unit.id)
      .where('received_on', '=', receivedOn)
      .where('deleted_at', 'is', null)
      .orderBy('id', 'desc')
      .compile(),
  );
  return found?.id;
}
