import type { FeedbackRow, ModelRow } from '../storage/tables.ts';
import type { Book } from './book.ts';
import { unitIdsOf } from './model-units.ts';

/**
 * Models of a year with those of their units that are in the register; one all of whose units were removed went with
 * them. A unit that ended is still in the register.
 */
export function modelsOfUnits(book: Book, year: number): readonly ModelRow[] {
  const known = knownUnits(book);
  return book.models(year).flatMap(model => {
    const unitIds = unitIdsOf(model);
    const left = unitIds.filter(id => known.has(id));
    if (left.length === 0) return [];
    return [left.length === unitIds.length ? model : { ...model, unit_ids: JSON.stringify(left) }];
  });
}

/** Difficulties, proposals and opinions of a year; those of a removed unit went with it. */
export function feedbackOfUnits(book: Book, year: number): readonly FeedbackRow[] {
  const known = knownUnits(book);
  return book.feedback(year).filter(row => known.has(row.unit_id));
}

function knownUnits(book: Book): ReadonlySet<string> {
  return new Set(book.units().map(({ unit }) => unit.id));
}
