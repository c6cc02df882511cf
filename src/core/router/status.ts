import { coverageTable } from '../reckoning/coverage-table.ts';
import { doubtsOf } from '../reckoning/doubts.ts';
import { figureUnits } from '../reckoning/figure-units.ts';
import { statusOf } from '../reckoning/status.ts';
import { yearsKnown } from '../reckoning/years.ts';
import type { Procedures } from './procedures.ts';

export function statusRoutes({ status }: Procedures) {
  return status.router({
    get: status.get.handler(({ context: { register }, input }) =>
      statusOf(register.book, input.year, input.asOf, input.roundId),
    ),
    units: status.units.handler(({ context: { register }, input }) =>
      figureUnits(register.book, input).map(({ unit, position, detail }) => ({
        unitId: unit.id,
        unitName: unit.name,
        unitKind: unit.kind,
        position,
        detail,
        contactPost: unit.profile.contact_post,
        contactPhone: unit.profile.contact_phone,
      })),
    ),
    coverage: status.coverage.handler(({ context: { register }, input }) =>
      coverageTable(register.book, input.year, input.asOf),
    ),
    doubts: status.doubts.handler(({ context: { register }, input }) => [
      ...doubtsOf(register.book, { ...input, today: register.today() }),
    ]),
    calendar: status.calendar.handler(({ context: { register } }) => ({
      years: [...yearsKnown(register.book, register.today())],
      today: register.today(),
    })),
  });
}
