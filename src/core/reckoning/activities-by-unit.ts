import type { UnitActivityLine } from '../../contract/index.ts';
import type { Book } from './book.ts';
import { reckonYearNow } from './year.ts';

/** What each unit reported beside the sum of its activities, and which of the two is counted. */
export function activitiesByUnit(
  book: Book,
  input: { year: number; asOf: string; page: { offset: number; limit: number } },
): { items: UnitActivityLine[]; total: number } {
  const { units } = reckonYearNow(book, input.year, input.asOf);
  const items = units
    .slice(input.page.offset, input.page.offset + input.page.limit)
    .map(({ unit, position, activities }) => ({
      unitId: unit.id,
      unitName: unit.name,
      position,
      reported: activities.reported ? [...activities.reported] : null,
      summed: [...activities.summed],
      counted: activities.counted,
    }));
  return { items, total: units.length };
}
