import type { OperationSummary, Round } from '../../contract/index.ts';
import { readUnits, rosterOfDay } from '../reckoning/units-of-day.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { RoundRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { findUnclosedRound } from './find.ts';
import { roundOfRow } from './rows.ts';

/** @throws Refusal NOT_FOUND, STALE, ROUND_CLOSED. */
export function openRound(
  register: Register,
  { id, version }: { readonly id: string; readonly version: number },
): { record: Round; operation: OperationSummary | null } {
  const round = findUnclosedRound(register, id);
  const { result, operation } = register.transact({ name: 'round.open', parts: { subject: round.title } }, writer => {
    writer.update('round', id, {}, version);
    openRoster(writer, register, round);
    return writer.get('round', id) ?? round;
  });
  return { record: roundOfRow(result, register.settings().cutOff), operation };
}

/**
 * Opens a prepared round inside a larger operation: from now on its roster is what is written here, one line for
 * each direct unit that lives on the due date. Lines written before (exempt, extended) stay; those of units that by
 * then report no more are not listed. An open round is left alone.
 */
export function openRoster(writer: Writer, register: Register, round: RoundRow): void {
  if (round.state !== 'prepared') return;
  writer.update('round', round.id, { state: 'open' });
  const lines = register.database.read(
    query.selectFrom('roster_line').select(['id', 'unit_id']).where('round_id', '=', round.id).compile(),
  );
  // Read from the file, not from the book: the same operation may have written units the book does not know yet.
  const { direct } = rosterOfDay(readUnits(register.database), round.due_on);
  const { coordinatingBodyCounted } = register.settings();
  const due = direct.filter(unit => unit.kind !== 'coordinatingBody' || coordinatingBodyCounted);
  const dueIds = new Set(due.map(unit => unit.id));
  for (const { id, unit_id } of lines) {
    if (!dueIds.has(unit_id)) writer.update('roster_line', id, { listed: 0 });
  }
  const known = new Set(lines.map(line => line.unit_id));
  for (const unit of due) {
    if (known.has(unit.id)) continue;
    writer.insert('roster_line', { ...plainLine, round_id: round.id, unit_id: unit.id });
  }
}

/** A line nothing was decided about: the unit must report by the round's own date. */
export const plainLine = { listed: 1, exempt_reason: null, extended_to: null, extension_reason: null } as const;
