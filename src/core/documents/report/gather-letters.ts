import { groupBy } from '../../lists.ts';
import { fieldsOfDocument } from '../../papers/rows.ts';
import type { Book } from '../../reckoning/book.ts';
import type { YearReckoning } from '../../reckoning/year.ts';
import type { IssuedDocumentRow, ReminderRow } from '../../storage/tables.ts';
import { documentTypeInText } from '../words/document-types.ts';
import type { Directive, ReminderLetters, UnitRow } from './facts.ts';

/** Papers of leadership and guidance of the year, as far as they were out on the as-of day; by day, undated last. */
export function directivesOf(book: Book, { year, asOf }: Pick<YearReckoning, 'year' | 'asOf'>): readonly Directive[] {
  return book
    .issuedDocuments(year)
    .filter(row => row.purpose === 'directive' && (row.issued_on === null || row.issued_on <= asOf))
    .toSorted((left, right) => (left.issued_on ?? '9').localeCompare(right.issued_on ?? '9') || byId(left, right))
    .map(row => {
      const { documentType, letterhead, number, issuedOn, subject } = fieldsOfDocument(row);
      return { kind: documentTypeInText[documentType], letterhead, number, day: issuedOn, subject };
    });
}

/**
 * Đôn đốc by letter up to the as-of day, time after time: the letters each time consisted of. A time is the day letters
 * went out: the lần on a letter is its own unit's, and units written to together have different ones.
 */
export function reminderLettersOf(book: Book, { round, asOf }: YearReckoning): readonly ReminderLetters[] {
  if (round === undefined) return [];
  const reminders = reminded(book, round.id, asOf).filter(row => row.channel === 'letter');
  const letters = new Map(book.issuedDocuments(round.year).map(row => [row.id, row]));
  const known = new Set(reminders.map(row => row.document_id));
  const byDay = [...groupBy(reminders, row => row.reminded_on).entries()].map(([day, rows]) =>
    lettersOf(day, rows, letters),
  );
  // A letter entered by hand reminds nobody by name; it is a time of its own.
  const others = [...letters.values()]
    .filter(
      row =>
        row.purpose === 'chase' &&
        row.round_id === round.id &&
        !known.has(row.id) &&
        row.issued_on !== null &&
        row.issued_on <= asOf,
    )
    .map(row => ({ number: row.number, day: row.issued_on ?? '', count: 1 }));
  return [...byDay, ...others].toSorted((left, right) => left.day.localeCompare(right.day));
}

function lettersOf(
  day: string,
  rows: readonly ReminderRow[],
  letters: ReadonlyMap<string, IssuedDocumentRow>,
): ReminderLetters {
  const ids = [...new Set(rows.map(row => row.document_id))];
  const [id] = ids;
  const only = ids.length === 1 && id !== undefined && id !== null ? letters.get(id) : undefined;
  return { number: only?.number ?? null, day: only?.issued_on ?? day, count: Math.max(ids.length, 1) };
}

/** Each unit's đôn đốc up to the as-of day, whatever the channel. */
export function remindersByUnit(book: Book, { round, asOf }: YearReckoning): ReadonlyMap<string, UnitRow['reminders']> {
  if (round === undefined) return new Map();
  const rows = reminded(book, round.id, asOf).toSorted(
    (left, right) => left.times - right.times || left.reminded_on.localeCompare(right.reminded_on),
  );
  const ofUnits = groupBy(rows, row => row.unit_id);
  return new Map(
    [...ofUnits].map(([unitId, all]) => [unitId, all.map(row => ({ times: row.times, day: row.reminded_on }))]),
  );
}

/** What was only a reminder before the last day is no đôn đốc. */
function reminded(book: Book, roundId: string, asOf: string): readonly ReminderRow[] {
  return book.reminders(roundId).filter(row => row.times > 0 && row.reminded_on <= asOf);
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id.localeCompare(right.id);
}
