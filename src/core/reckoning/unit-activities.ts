import type { ActivityFigure, Noun } from '../../contract/index.ts';
import { groupBy } from '../lists.ts';
import type { ReceiptRow } from '../storage/tables.ts';
import { reportedFigures, summedFigures } from './activity-figures.ts';
import { type Book, unitNouns } from './book.ts';
import { isWholeYear, type Period, within } from './round-period.ts';
import type { UnitOfDay, UnitsOfDay } from './units-of-day.ts';

export interface UnitActivities {
  /** What the unit reported for the round; null: nothing, or its report has not come. */
  readonly reported: readonly ActivityFigure[] | null;
  readonly summed: readonly ActivityFigure[];
  readonly counted: 'reported' | 'summed' | 'none';
  readonly figures: readonly ActivityFigure[];
}

/** What the figures of công tác tuyên truyền are read from. */
const activityNouns: readonly Noun[] = ['activity', 'reportContent', 'receipt', ...unitNouns];

interface ActivityQuestion {
  readonly year: number;
  readonly asOf: string;
  readonly period: Period;
  readonly roundId: string | undefined;
  readonly units: UnitsOfDay;
}

/**
 * Công tác tuyên truyền by direct unit: the figure reported for the round from its first receipt that counts, else
 * the sum of its activities and of the units below it.
 */
export function unitActivities(book: Book, question: ActivityQuestion): ReadonlyMap<string, UnitActivities> {
  const { year, asOf, period, roundId } = question;
  const part = isWholeYear(period) ? '' : `${period.from} ${period.to}`;
  const key = `activities ${year} ${asOf} ${roundId ?? ''} ${part}`;
  return book.remember(key, activityNouns, () => activitiesOver(book, question));
}

/** The same over any tree: what a year keeps is over the year's own. */
export function activitiesOver(
  book: Book,
  { year, asOf, period, roundId, units }: ActivityQuestion,
): ReadonlyMap<string, UnitActivities> {
  const { from, to } = within(period, asOf);
  const byRoot = groupBy(book.activities(year), activity => units.rootOf(activity.unit_id)?.id ?? activity.unit_id);
  const contents = new Map((roundId ? book.contents(roundId) : []).map(content => [content.unit_id, content]));
  const receipts = roundId ? book.receipts(roundId) : [];
  const arrived = new Set(receipts.filter(receipt => hasArrived(receipt, asOf)).map(receipt => receipt.unit_id));
  return new Map(
    units.direct.map(({ id }) => {
      const reported = arrived.has(id) ? reportedFigures(contents.get(id)) : null;
      const summed = summedFigures(byRoot.get(id) ?? [], to, from);
      const counted = reported ? 'reported' : summed.length > 0 ? 'summed' : 'none';
      return [id, { reported, summed, counted, figures: reported ?? summed }];
    }),
  );
}

const noActivities: UnitActivities = { reported: null, summed: [], counted: 'none', figures: [] };

export function activitiesOf(activities: ReadonlyMap<string, UnitActivities>, unit: UnitOfDay): UnitActivities {
  return activities.get(unit.id) ?? noActivities;
}

function hasArrived(receipt: ReceiptRow, asOf: string): boolean {
  return receipt.not_counted_reason === null && receipt.received_on <= asOf;
}
