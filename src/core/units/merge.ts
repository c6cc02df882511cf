import type { Merger, OperationSummary, UnitRecord } from '../../contract/index.ts';
import { mergedInto } from '../../contract/words/units.ts';
import { profileOn } from '../reckoning/units-of-day.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { requireUnclosed } from '../rounds/find.ts';
import type { Writer } from '../storage/writer.ts';
import { shownDay } from '../text/days.ts';
import { writeProfile } from './change.ts';
import { refuseTakenName } from './create.ts';
import { findUnit, requireLivingUnit } from './find.ts';
import { recordOfUnit } from './rows.ts';
import { answerRounds, found, type LivingUnit, livingUnit, moveBelow } from './successors.ts';

/**
 * Sáp nhập: units end on a day and another answers for them from then on; one operation, one undo. What was recorded
 * of them stays theirs, and a closed round stays as it was.
 *
 * @throws Refusal NOT_FOUND, STALE, WRONG_VALUE (not alive then, into itself), ALREADY_EXISTS, ROUND_CLOSED.
 */
export function mergeUnits(
  register: Register,
  input: Merger,
): { record: UnitRecord; operation: OperationSummary | null } {
  const ending = input.units.map(({ id, version }) => ({ ...livingUnit(register, id, input.on), version }));
  const { into, on } = input;
  refuseWrongSuccessor(register, input);
  requireUnclosed(register, input.roundIds);
  const name = into.kind === 'founded' ? into.unit.name : nameOn(register, into.id, on);
  const [only] = ending;
  const parts = {
    count: ending.length,
    detail: mergedInto(name, shownDay(on)),
    ...(only && ending.length === 1 ? { subject: only.profile.name } : {}),
  };
  const { result, operation } = register.transact({ name: 'unit.merge', parts }, writer => {
    const successorId = successorOf(writer, register, input, ending);
    for (const { history, version } of ending) {
      const closed = { closed_on: on, successor_ids: JSON.stringify([successorId]) };
      writer.update('unit', history.unit.id, closed, version);
    }
    if (input.childrenFollow) moveBelow(writer, register, { ending, to: successorId, on });
    answerRounds(writer, register, {
      roundIds: input.roundIds,
      ended: ending.map(({ history }) => history.unit.id),
      founded: into.kind === 'founded' && isDirect(only) ? [successorId] : [],
      reason: mergedInto(name, shownDay(on), true),
    });
    return successorId;
  });
  return { record: recordOfUnit(findUnit(register.database, result), on), operation };
}

function isDirect(unit: LivingUnit | undefined): boolean {
  return unit?.profile.parent_id === null;
}

function refuseWrongSuccessor(register: Register, { into, units, on }: Merger): void {
  if (into.kind === 'founded') {
    refuseTakenName(
      register,
      into.unit.name,
      units.map(({ id }) => id),
    );
    return;
  }
  if (units.some(({ id }) => id === into.id))
    refuse('WRONG_VALUE', { field: 'successorIds', reason: 'unitBelowItself' });
  requireLivingUnit(register, into.id, on, 'successorIds');
}

function nameOn(register: Register, id: string, on: string): string {
  return profileOn(findUnit(register.database, id).profiles, on)?.name ?? '';
}

function successorOf(writer: Writer, register: Register, { into, on }: Merger, [first]: readonly LivingUnit[]): string {
  if (into.kind === 'founded') {
    return first ? found(writer, into.unit, on, first.profile) : refuse('NOT_FOUND', { noun: 'unit' });
  }
  if (into.cellCount !== undefined) {
    const history = findUnit(register.database, into.id);
    writeProfile(writer, history, { id: into.id, asOf: on, from: on, changes: { cellCount: into.cellCount } });
    writer.touch('unit', into.id);
  }
  return into.id;
}
