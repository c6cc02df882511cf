import type { ActivityFigure } from '../../contract/index.ts';
import type { ReceiptRow } from '../storage/tables.ts';
import { reportedFigures, summedFigures } from './activity-figures.ts';
import type { Book } from './book.ts';
import { groupBy } from './numbers.ts';
import type { UnitOfDay, UnitsOfDay } from './units-of-day.ts';

export interface UnitActivities {
  /** What the unit reported for the round; null: nothing, or its report has not come. */
  readonly reported: readonly ActivityFigure[] | null;
  readonly summed: readonly ActivityFigure[];
  readonly counted: 'reported' | 'summed' | 'none';
  readonly figures: readonly ActivityFigure[];
}

/**
 * Công tác tuyên truyền by direct unit: the figure reported for the round from its first receipt that counts, else
 * the sum of its activities and of the units below it.
 */
export function unitActivities(
  book: Book,
  options: {
    readonly year: number;
    readonly asOf: string;
    readonly roundId: string | undefined;
    readonly units: UnitsOfDay;
  },
): (unit: UnitOfDay) => UnitActivities {
  const { year, asOf, roundId, units } = options;
  const byRoot = groupBy(book.activities(year), activity => units.rootOf(activity.unit_id)?.id ?? activity.unit_id);
  const contents = new Map((roundId ? book.contents(roundId) : []).map(content => [content.unit_id, content]));
  const arrived = new Set(
    (roundId ? book.receipts(roundId) : [])
      .filter(receipt => hasArrived(receipt, asOf))
      .map(receipt => receipt.unit_id),
  );
  return unit => {
    const reported = arrived.has(unit.id) ? reportedFigures(contents.get(unit.id)) : null;
    const summed = summedFigures(byRoot.get(unit.id) ?? [], asOf);
    const counted = reported ? 'reported' : summed.length > 0 ? 'summed' : 'none';
    return { reported, summed, counted, figures: reported ?? summed };
  };
}

function hasArrived(receipt: ReceiptRow, asOf: string): boolean {
  return receipt.not_counted_reason === null && receipt.received_on <= asOf;
}
