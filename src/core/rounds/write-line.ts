import { requireUnits } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import type { RosterLineRow, RoundRow } from '../storage/tables.ts';
import type { NewRow, Writer } from '../storage/writer.ts';
import { earlierOf } from '../text/days.ts';
import { unitNameOn } from '../units/find.ts';
import { findUnclosedRound } from './find.ts';
import { plainLine } from './open.ts';

type LineChanges = Partial<Omit<NewRow<'roster_line'>, 'round_id' | 'unit_id'>>;

/** Lines of one round that are about to change, each for one unit. */
export interface LinesToWrite {
  /** The unit's name when there is only one, for the operation's sentence. */
  readonly subject?: string;
  readonly count: number;
  write(writer: Writer, changes: LineChanges): void;
}

/** @throws Refusal NOT_FOUND, ROUND_CLOSED, WRONG_VALUE (unknown unit). */
export function linesToWrite(register: Register, roundId: string, unitIds: readonly string[]): LinesToWrite {
  const round = findUnclosedRound(register, roundId);
  const ids = [...new Set(unitIds)];
  requireUnits(register, ids, 'unitId');
  const known = new Map(register.book.rosterLines(roundId).map(line => [line.unit_id, line]));
  return {
    ...(ids[0] !== undefined && ids.length === 1 ? { subject: nameIn(register, round, ids[0]) } : {}),
    count: ids.length,
    write: (writer, changes) => {
      for (const unitId of ids) writeLine(writer, known.get(unitId), { roundId, unitId, changes });
    },
  };
}

function writeLine(
  writer: Writer,
  line: RosterLineRow | undefined,
  { roundId, unitId, changes }: { readonly roundId: string; readonly unitId: string; readonly changes: LineChanges },
): void {
  if (line) writer.update('roster_line', line.id, changes);
  else writer.insert('roster_line', { ...plainLine, round_id: roundId, unit_id: unitId, ...changes });
}

function nameIn(register: Register, round: RoundRow, unitId: string): string {
  return unitNameOn(register, unitId, earlierOf(register.today(), round.due_on));
}
