import type { Coverage } from '../../../contract/coverage.ts';
import type { ActivityKind } from '../../../contract/enumerations.ts';
import type { Share, Status } from '../../../contract/status.ts';
import { figure, fraction } from '../numbers/counts.ts';
import { dayParts } from '../numbers/days.ts';
import { mayBreakAfterSlash } from '../numbers/line-breaks.ts';
import { percentWorthSaying } from '../numbers/percent.ts';
import type { Column, Table, TableRow } from '../structure/table.ts';
import { nobodyReported } from '../words/by-year.ts';
import { roman } from '../words/roman.ts';
import { marks } from '../words/unit-table.ts';
import {
  yearsTableGroups as groups,
  yearsTableHeadings as h,
  yearsTableRows as rows,
  yearHeading,
} from '../words/years-table.ts';
import { onlyAtLeast } from './unit-cells.ts';

/** One line of the table: how it reads in one year, or whole. */
interface Line {
  readonly label: string;
  readonly cell: (status: Status) => string;
}

/** More years than this need the page laid on its side. */
const mostUpright = 3;

export function isUpright(years: readonly Status[]): boolean {
  return years.length <= mostUpright;
}

/** Each headline figure year by year and whole, as the reckoning gives it. */
export function yearsTable(years: readonly Status[], whole: Status): Table {
  let order = 0;
  const all: TableRow[] = [];
  linesOf([...years, whole]).forEach(({ title, lines }, index) => {
    all.push({ kind: 'group', number: roman(index + 1), text: title });
    for (const { label, cell } of lines) {
      order += 1;
      all.push({ kind: 'row', cells: [String(order), label, ...[...years, whole].map(cell)] });
    }
  });
  return { columns: columnsOf(years), rows: all, textSize: 12 };
}

function columnsOf(years: readonly Status[]): readonly Column[] {
  const width = isUpright(years) ? 165 : 252;
  const figures = isUpright(years) ? 24 : 28;
  const content = width - 9 - figures * (years.length + 1);
  return [
    { heading: h.order, widthMm: 9, align: 'center' },
    { heading: h.content, widthMm: content, align: 'left' },
    ...years.map(({ year, asOf }) => ({
      heading: yearHeading(year, endsWithin(year, asOf) ? asOf : null),
      widthMm: figures,
      align: 'center' as const,
    })),
    { heading: h.whole, widthMm: figures, align: 'center' },
  ];
}

/** A year still running on the as-of day; reports on a year are made in its December. */
function endsWithin(year: number, asOf: string): boolean {
  const day = dayParts(asOf);
  return day.year === String(year) && day.month < 12;
}

function linesOf(all: readonly Status[]): readonly { readonly title: string; readonly lines: readonly Line[] }[] {
  return [
    {
      title: groups.reporting,
      lines: [
        { label: rows.received, cell: ({ round }) => roundCell(round, round => ratio(round.received, round.expected)) },
        { label: rows.onTime, cell: ({ round }) => roundCell(round, round => figure(round.onTime)) },
        { label: rows.late, cell: ({ round }) => roundCell(round, round => figure(round.late)) },
      ],
    },
    {
      title: groups.workPlans,
      lines: [
        { label: rows.inProgramme, cell: ({ workPlans }) => shareCell(workPlans) },
        { label: rows.ownPlans, cell: ({ ownPlans }) => shareCell(ownPlans) },
      ],
    },
    {
      title: groups.meetings,
      lines: [
        { label: rows.cells, cell: ({ meetings }) => coverageCell(meetings.period) },
        { label: rows.thematic, cell: ({ meetings }) => thematicCell(meetings) },
        { label: rows.organisations, cell: ({ meetings }) => coverageCell(meetings.organisations) },
      ],
    },
    { title: groups.activities, lines: activityLines(all) },
    {
      title: groups.models,
      lines: [
        { label: rows.models, cell: modelCell(all, ({ models }) => figure(models.total)) },
        { label: rows.modelUnits, cell: modelCell(all, ({ models, units }) => fraction(models.units, units.total)) },
      ],
    },
  ];
}

/** Sessions, people and articles always; what else there is where some year had it. */
function activityLines(all: readonly Status[]): readonly Line[] {
  const further = (['specialPage', 'material', 'other'] as const).filter(kind =>
    all.some(({ activities }) => activities.some(item => item.kind === kind && item.quantity > 0)),
  );
  return [
    { label: rows.session, cell: status => activityCell(status, 'session') },
    { label: rows.people, cell: status => activityCell(status, 'session', 'people') },
    { label: rows.article, cell: status => activityCell(status, 'article') },
    ...further.map(kind => ({ label: rows[kind], cell: (status: Status) => activityCell(status, kind) })),
  ];
}

function activityCell(
  { activities, activityUnits }: Status,
  kind: ActivityKind,
  what: 'quantity' | 'people' = 'quantity',
): string {
  if (activityUnits === 0) return marks.notRecorded;
  return figure(activities.find(item => item.kind === kind)?.[what] ?? 0);
}

/** None is said only where somebody reported; of the whole period, where somebody did in one of its years. */
function modelCell(all: readonly Status[], cell: (status: Status) => string): (status: Status) => string {
  const told = (status: Status) => status.models.total > 0 || !nobodyReported(status.round);
  return status => (told(status) || (status === all.at(-1) && all.some(told)) ? cell(status) : marks.notRecorded);
}

function roundCell(round: Status['round'], cell: (round: NonNullable<Status['round']>) => string): string {
  if (round === null || round.expected === 0) return marks.notConcerned;
  return round.received + round.missing === 0 ? marks.notRecorded : cell(round);
}

function shareCell({ done, no, expected }: Share): string {
  return done + no === 0 ? marks.notRecorded : ratio(done, expected);
}

function coverageCell(coverage: Coverage): string {
  if (coverage.expected === 0) return marks.notConcerned;
  if (coverage.done + coverage.no + coverage.unknown === 0) return marks.notRecorded;
  return ratio(coverage.done, coverage.expected, onlyAtLeast(coverage) ? marks.atLeast : '');
}

function thematicCell({ period, thematic }: Status['meetings']): string {
  return thematic === 0 && period.done + period.no + period.unknown === 0 ? marks.notRecorded : figure(thematic);
}

/** "192/206*", and the percentage in the next line where it says something. */
function ratio(done: number, expected: number, mark = ''): string {
  const percentage = percentWorthSaying(done, expected);
  // Thousands of chi bộ do not stand on one line of the column; the mark never stands alone.
  return `${mayBreakAfterSlash(fraction(done, expected) + mark)}${percentage === '' ? '' : `\n(${percentage})`}`;
}
