import { type ActivityFigure, type ActivityKind, activityKind } from '../../contract/index.ts';
import { activityKindLabel } from '../../contract/words/labels.ts';
import { activityOfRow } from '../activities/rows.ts';
import { figure } from '../documents/numbers/counts.ts';
import { groupsCell } from '../documents/report/groups-in-table.ts';
import { numberOrOpen } from '../documents/report/unit-cells.ts';
import type { Table, TableRow } from '../documents/structure/table.ts';
import { totalLabel } from '../documents/words/unit-table.ts';
import { addFigures } from '../reckoning/activity-figures.ts';
import { departedUnits } from '../reckoning/departed-units.ts';
import { reckonYear, type UnitYear } from '../reckoning/year.ts';
import type { Register } from '../register.ts';
import { unitNameOn } from '../units/find.ts';
import { dayOrNothing, numberedTable } from './numbered-table.ts';
import { type HandoverScope, recordsOf } from './scope.ts';
import { handoverWords as words } from './words.ts';

const { headings } = words;

/** Công tác tuyên truyền unit by unit as it is counted, down to the figures the report and the first page give. */
export function activityFiguresTable(register: Register, { year, asOf, roundId }: HandoverScope): Table {
  const reckoning = reckonYear(register.book, year, asOf, roundId);
  const units = [...reckoning.units, ...departedUnits(reckoning)].filter(
    ({ activities }) => activities.counted !== 'none',
  );
  const total = addFigures(units.flatMap(({ activities }) => activities.figures));
  const kinds = activityKind.options.filter(kind => total.some(each => each.kind === kind));
  const figuresOf = (figures: readonly ActivityFigure[]): readonly string[] =>
    kinds.flatMap(kind => {
      const found = figures.find(each => each.kind === kind);
      const quantity = numberOrOpen(found?.quantity ?? null);
      return kind === 'session' ? [quantity, numberOrOpen(found?.people ?? null)] : [quantity];
    });
  const table = numberedTable<UnitYear>(
    units,
    [
      { heading: headings.unit, widthMm: 80, cell: ({ unit }) => unit.name },
      ...columnsOf(kinds).map((heading, index) => ({
        heading,
        widthMm: 22,
        figures: true,
        cell: ({ activities }: UnitYear) => figuresOf(activities.figures)[index] ?? '',
      })),
      { heading: headings.counted, widthMm: 40, cell: ({ activities }) => words.counted[activities.counted] },
    ],
    11,
  );
  const sum: TableRow = { kind: 'total', cells: ['', totalLabel, ...figuresOf(total), ''] };
  return units.length === 0 ? table : { ...table, rows: [...table.rows, sum] };
}

function columnsOf(kinds: readonly ActivityKind[]): readonly string[] {
  return kinds.flatMap(kind =>
    kind === 'session' ? [activityKindLabel[kind], headings.people] : [activityKindLabel[kind]],
  );
}

/** Each activity that was recorded, the year's in protocol order of their units and by day. */
export function activitiesTable(register: Register, scope: HandoverScope): Table {
  return numberedTable(
    recordsOf(register, scope).activities.map(activityOfRow),
    [
      { heading: headings.unit, widthMm: 70, cell: ({ unitId }) => unitNameOn(register, unitId, scope.asOf) },
      { heading: headings.activityKind, widthMm: 44, cell: ({ kind }) => activityKindLabel[kind] },
      { heading: headings.title, widthMm: 70, cell: ({ title }) => title ?? '' },
      { heading: headings.quantity, widthMm: 18, figures: true, cell: ({ quantity }) => figure(quantity) },
      { heading: headings.people, widthMm: 20, figures: true, cell: ({ people }) => numberOrOpen(people) },
      { heading: headings.heldOn, widthMm: 22, cell: ({ heldOn }) => dayOrNothing(heldOn) },
      { heading: headings.groups, widthMm: 20, cell: ({ groups }) => groupsCell(groups) },
      { heading: headings.note, widthMm: 40, cell: ({ note }) => note ?? '' },
    ],
    11,
  );
}
