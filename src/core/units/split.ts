import type { OperationSummary, UnitRecord, UnitSplit } from '../../contract/index.ts';
import { splitInto } from '../../contract/words/units.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { requireUnclosed } from '../rounds/find.ts';
import { shownDay } from '../text/days.ts';
import { nameKey } from '../text/same-name.ts';
import { refuseTakenName } from './create.ts';
import { findUnit } from './find.ts';
import { recordOfUnit } from './rows.ts';
import { answerRounds, found, livingUnit, moveBelow } from './successors.ts';

/**
 * Chia tách: new units are founded on a day out of one, which lives on beside them or ends; one operation, one undo.
 * Where it ends, the units below it stand below the first of the new ones, until somebody moves them.
 *
 * @throws Refusal NOT_FOUND, STALE, WRONG_VALUE (not alive then), ALREADY_EXISTS, ROUND_CLOSED.
 */
export function splitUnit(
  register: Register,
  input: UnitSplit,
): { record: UnitRecord; operation: OperationSummary | null } {
  const { id, on, staysAlive } = input;
  const ending = livingUnit(register, id, on);
  const { profile } = ending;
  refuseFoundedNames(register, input);
  requireUnclosed(register, input.roundIds);
  const parts = { subject: profile.name, count: input.founded.length, detail: shownDay(on) };
  const { operation } = register.transact({ name: 'unit.split', parts }, writer => {
    writer.update('unit', id, {}, input.version);
    const founded = input.founded.map(unit => found(writer, unit, on, profile));
    if (staysAlive) writer.touch('unit', id);
    else writer.update('unit', id, { closed_on: on, successor_ids: JSON.stringify(founded) });
    const [first] = founded;
    if (!staysAlive && first !== undefined) moveBelow(writer, register, { ending: [ending], to: first, on });
    answerRounds(writer, register, {
      roundIds: input.roundIds,
      ended: staysAlive ? [] : [id],
      founded: profile.parent_id === null ? founded : [],
      reason: splitInto(input.founded.map(({ name }) => name).join('; '), shownDay(on)),
    });
  });
  return { record: recordOfUnit(findUnit(register.database, id), on), operation };
}

/** Names of living units, and of each other; what ends may leave its name to one of them. */
function refuseFoundedNames(register: Register, { id, staysAlive, founded }: UnitSplit): void {
  const given = new Set<string>();
  for (const { name } of founded) {
    refuseTakenName(register, name, staysAlive ? [] : [id]);
    if (given.has(nameKey(name))) refuse('ALREADY_EXISTS', { noun: 'unit', name });
    given.add(nameKey(name));
  }
}
