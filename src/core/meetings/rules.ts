import type { MeetingFields } from '../../contract/index.ts';
import { monthOfYear } from '../../contract/words/months.ts';
import { isCell } from '../reckoning/meeting-coverage.ts';
import { namingDay } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { earlierOf, lastDayOfMonth } from '../text/days.ts';
import { unitNameOn } from '../units/find.ts';

export type MeetingPlace = Pick<MeetingFields, 'unitId' | 'year' | 'month' | 'kind'>;

/** One record a unit, month (or whole year) and kind. @throws Refusal ALREADY_EXISTS. */
export function refuseTakenMonth(register: Register, place: MeetingPlace, exceptId?: string): void {
  const taken = register.book
    .meetings(place.year)
    .some(
      row =>
        row.unit_id === place.unitId && row.month === place.month && row.kind === place.kind && row.id !== exceptId,
    );
  if (!taken) return;
  const { subject, detail } = partsOf(register, place);
  refuse('ALREADY_EXISTS', { noun: 'meeting', name: `${subject}, ${detail}` });
}

/**
 * A committee answers by count, a party cell answers yes or no.
 *
 * @throws Refusal WRONG_VALUE: a count above its total, a count for a party cell.
 */
export function refuseWrongCount(
  register: Register,
  place: MeetingPlace,
  { doneCount, totalCount }: Pick<MeetingFields, 'doneCount' | 'totalCount'>,
): void {
  if (doneCount === null && totalCount === null) return;
  const unit = register.book.unitsOn(dayOf(register, place)).byId.get(place.unitId);
  if (unit && isCell(unit.kind)) refuse('WRONG_VALUE', { field: 'doneCount', reason: 'unitHasNoCells' });
  if ((doneCount ?? 0) > (totalCount ?? Number.POSITIVE_INFINITY)) {
    refuse('WRONG_VALUE', { field: 'doneCount', reason: 'countAboveTotal' });
  }
}

/** What the operation's sentence says: whose meeting, of which month. */
export function partsOf(
  register: Register,
  { unitId, year, month }: Pick<MeetingPlace, 'unitId' | 'year' | 'month'>,
): { readonly subject: string; readonly detail: string } {
  return { subject: unitNameOn(register, unitId, namingDay(register, year)), detail: monthOfYear(year, month) };
}

/** The day whose units the month speaks of: its last, for the whole year the year's last, at most today. */
function dayOf(register: Register, { year, month }: MeetingPlace): string {
  return month === null ? namingDay(register, year) : earlierOf(lastDayOfMonth(year, month), register.today());
}
