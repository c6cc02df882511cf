import type { OperationSummary, UnitRecord } from '../../contract/index.ts';
import { profileOn } from '../reckoning/units-of-day.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { shownDay } from '../text/days.ts';
import { findUnit, requireLivingUnit, unitNameOn } from './find.ts';
import { recordOfUnit } from './rows.ts';

export interface UnitClosing {
  readonly id: string;
  readonly version: number;
  /** First day the unit no longer lives. */
  readonly closedOn: string;
  readonly successorIds: readonly string[];
}

/**
 * @throws Refusal NOT_FOUND, STALE, WRONG_VALUE (closed before opened, unknown or ended successor), STILL_USED while
 * units live below it on that day: they would come to stand beside the direct units.
 */
export function closeUnit(
  register: Register,
  input: UnitClosing,
): { record: UnitRecord; operation: OperationSummary | null } {
  const { unit, profiles } = findUnit(register.database, input.id);
  if (unit.opened_on !== null && input.closedOn < unit.opened_on) {
    refuse('WRONG_VALUE', { field: 'closedOn', reason: 'endsBeforeItBegins' });
  }
  for (const successor of input.successorIds) {
    if (successor === input.id) refuse('WRONG_VALUE', { field: 'successorIds', reason: 'unitBelowItself' });
    requireLivingUnit(register, successor, input.closedOn, 'successorIds');
  }
  refuseUnitsBelow(register, input);
  const parts = { subject: profileOn(profiles, input.closedOn)?.name ?? '', detail: shownDay(input.closedOn) };
  const { operation } = register.transact({ name: 'unit.close', parts }, writer =>
    writer.update(
      'unit',
      input.id,
      { closed_on: input.closedOn, successor_ids: JSON.stringify(input.successorIds) },
      input.version,
    ),
  );
  return { record: recordOfUnit(findUnit(register.database, input.id), input.closedOn), operation };
}

function refuseUnitsBelow(register: Register, { id, closedOn }: UnitClosing): void {
  if (!register.book.unitsOn(closedOn).units.some(unit => unit.parentId === id)) return;
  refuse('STILL_USED', { noun: 'unit', name: unitNameOn(register, id, closedOn), by: 'subordinateUnits' });
}
