import type { Status } from '../../contract/index.ts';
import { groupBy } from '../lists.ts';
import type { MeetingRow, RoundRow } from '../storage/tables.ts';
import type { Book } from './book.ts';
import type { MeetingSpan } from './meeting-coverage.ts';
import { treeOf, type UnitOfDay } from './units-of-day.ts';
import type { UnitYear, YearReckoning } from './year.ts';

/** A year as it was when a round of it was closed. */
export interface ClosedYear {
  readonly reckoning: YearReckoning;
  readonly status: Status;
}

/** A reckoned year as it is kept: plain data, each unit of the tree once. */
interface FrozenReckoning
  extends Pick<YearReckoning, 'year' | 'asOf' | 'round' | 'lines' | 'models' | 'feedback' | 'months' | 'part'> {
  readonly day: string;
  readonly alive: readonly UnitOfDay[];
  readonly units: readonly (Omit<UnitYear, 'unit'> & { readonly unitId: string })[];
  readonly counted: readonly string[];
  readonly meetings: readonly MeetingRow[];
  readonly span: { readonly months: readonly number[]; readonly yearlyUntil: MeetingSpan['yearlyUntil'] };
  /** Of a period of several years; rounds closed before they were kept have none. */
  readonly years?: readonly FrozenReckoning[];
}

interface FrozenYear extends FrozenReckoning {
  readonly status: Omit<Status, 'closed'>;
}

export function freezeYear(reckoning: YearReckoning, status: Status): string {
  return JSON.stringify({ ...frozen(reckoning), status } satisfies FrozenYear);
}

function frozen({ tree, units, counted, meetings, span, years, ...plain }: YearReckoning): FrozenReckoning {
  return {
    ...plain,
    day: tree.day,
    alive: tree.units,
    units: units.map(({ unit, ...rest }) => ({ ...rest, unitId: unit.id })),
    counted: counted.map(({ id }) => id),
    meetings: [...meetings.values()].flat(),
    span: { months: [...span.months], yearlyUntil: span.yearlyUntil },
    ...(years && { years: years.map(frozen) }),
  };
}

/** The year of a closed round as it was; undefined while the round is not closed. */
export function closedYear(book: Book, round: RoundRow | undefined): ClosedYear | undefined {
  if (round?.state !== 'closed') return undefined;
  const row = book.closedRound(round.id);
  return row && book.remember(`closed ${round.id}`, ['round'], () => thawYear(JSON.parse(row.reckoning)));
}

function thawYear({ status, ...kept }: FrozenYear): ClosedYear {
  const reckoning = thawed(kept);
  return {
    status: { ...status, closed: true },
    // It was kept while it was being closed; whoever meets it among other years must see that it is.
    reckoning: { ...reckoning, round: reckoning.round && { ...reckoning.round, state: 'closed' } },
  };
}

function thawed({ day, alive, units, counted, meetings, span, years, ...plain }: FrozenReckoning): YearReckoning {
  const tree = treeOf(day, alive);
  const unitOf = (id: string): readonly UnitOfDay[] => {
    const unit = tree.byId.get(id);
    return unit ? [unit] : [];
  };
  return {
    ...plain,
    tree,
    units: units.flatMap(({ unitId, ...rest }) => unitOf(unitId).map(unit => ({ ...rest, unit }))),
    counted: counted.flatMap(unitOf),
    meetings: groupBy(meetings, meeting => meeting.unit_id),
    span: { ...span, months: new Set(span.months) },
    ...(years && { years: years.map(thawed) }),
  };
}
