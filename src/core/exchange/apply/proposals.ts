import { plainLine } from '../../rounds/open.ts';
import type { ReadDatabase } from '../../storage/database.ts';
import { query } from '../../storage/query.ts';
import type { ReceiptRow, RoundRow } from '../../storage/tables.ts';
import type { Writer } from '../../storage/writer.ts';
import type { RowProposal } from '../understand/findings.ts';

/** What the clerk ticked among the notes' proposals, after the rows themselves are written. */
export function applyProposals(
  writer: Writer,
  database: ReadDatabase,
  round: RoundRow,
  proposals: readonly RowProposal[],
): void {
  if (round.state === 'closed') return;
  for (const proposal of proposals) {
    if (proposal.kind === 'extension') extend(writer, database, round.id, proposal);
    else markSoft(writer, database, round.id, proposal);
  }
}

function extend(writer: Writer, database: ReadDatabase, roundId: string, { unitId, on, value }: RowProposal): void {
  const compiled = query
    .selectFrom('roster_line')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .where('deleted_at', 'is', null)
    .compile();
  const line = database.readFirst(compiled);
  const changes = { extended_to: on, extension_reason: value };
  if (line === undefined)
    writer.insert('roster_line', { ...plainLine, round_id: roundId, unit_id: unitId, ...changes });
  else writer.update('roster_line', line.id, changes);
}

/** The arrival becomes a soft copy; where the note says when the official one came, that is an arrival of its own. */
function markSoft(writer: Writer, database: ReadDatabase, roundId: string, proposal: RowProposal): void {
  const { unitId, receivedOn, on, isPhoto } = proposal;
  const receipt = receiptsOf(database, roundId, unitId).find(row => row.received_on === receivedOn);
  if (receipt === undefined) return;
  const soft = writer.update('receipt', receipt.id, { copy_form: isPhoto ? 'photo' : 'soft' });
  if (on === null) return;
  const { id: _, version: __, deleted_at: ___, ...fields } = soft;
  writer.insert('receipt', { ...fields, received_on: on, incoming_number: null, copy_form: 'stampedPaper' });
}

function receiptsOf(database: ReadDatabase, roundId: string, unitId: string): readonly ReceiptRow[] {
  return database.read(
    query
      .selectFrom('receipt')
      .selectAll()
      .where('round_id', '=', roundId)
      .where('unit_id', '=', unitId)
      .where('deleted_at', 'is', null)
      .compile(),
  );
}
