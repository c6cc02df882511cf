import type { RoundFigures, RoundLine, Status, UnitKind } from '../../contract/index.ts';
import { groupBy } from '../lists.ts';

type KindFigures = NonNullable<Status['round']>['byKind'][UnitKind];

/** roster = expected + exempt; expected = received + missing + notYetDue; received = onTime + late. */
export function roundFigures(
  lines: readonly RoundLine[],
  { dueOn, lastDayOnTime }: { dueOn: string; lastDayOnTime: string },
): RoundFigures {
  const expected = lines.filter(line => line.state !== 'exempt');
  const count = (isCounted: (line: RoundLine) => boolean) => expected.filter(isCounted).length;
  const onTime = count(line => line.state === 'onTime');
  const late = count(line => line.state === 'late');
  return {
    dueOn,
    lastDayOnTime,
    expected: expected.length,
    exempt: lines.length - expected.length,
    extended: count(line => line.extendedTo !== null),
    received: onTime + late,
    softOnly: count(line => line.softOnly),
    onTime,
    late,
    missing: count(line => line.state === 'overdue'),
    notYetDue: count(line => line.state === 'notYetDue'),
    askedToComplete: count(line => line.askedToComplete),
  };
}

export function figuresByKind(lines: readonly RoundLine[]): Partial<Record<UnitKind, KindFigures>> {
  const days = { dueOn: '', lastDayOnTime: '' };
  return Object.fromEntries(
    [...groupBy(lines, line => line.unitKind)].map(([kind, ofKind]) => {
      const { received, onTime, late, missing, notYetDue, expected } = roundFigures(ofKind, days);
      return [kind, { received, onTime, late, missing, notYetDue, expected }];
    }),
  );
}
