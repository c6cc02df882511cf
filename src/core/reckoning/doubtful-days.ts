import type { Doubt } from '../../contract/index.ts';
import * as words from '../../contract/words/doubts.ts';
import { twoDigits } from '../../contract/words/states.ts';
import { groupBy } from '../lists.ts';
import type { ReceiptRow } from '../storage/tables.ts';
import { shownDay } from '../text/days.ts';
import { searchKey } from '../text/search-key.ts';
import type { Book } from './book.ts';
import type { YearReckoning } from './year.ts';

/** A unit and the day typed for it. */
interface Typed {
  readonly unitId: string;
  readonly day: string;
}

/**
 * Days that can hardly be meant, and one số đến for two units. All are taken: only the clerk knows, and the figures
 * follow what was typed. `today` is the core's own day.
 */
export function doubtfulDays(book: Book, reckoning: YearReckoning, today: string): readonly Doubt[] {
  return [
    ...receiptDays(book, reckoning, today),
    ...sharedNumbers(book, reckoning),
    ...planDays(book, reckoning, today),
  ];
}

function receiptDays(book: Book, reckoning: YearReckoning, today: string): readonly Doubt[] {
  const { round } = reckoning;
  if (!round) return [];
  const arrivals = receiptsOf(book, round.id).map(row => ({ unitId: row.unit_id, day: row.received_on }));
  const early = arrivals.filter(({ day }) => day < round.period_from);
  const later = arrivals.filter(({ day }) => day > today);
  const from = shownDay(round.period_from);
  return [
    ...doubtAbout(reckoning, 'receiptYear', early, named => words.earlyReceiptSentence(named, from)),
    ...doubtAbout(reckoning, 'futureDay', later, named => words.futureReceiptSentence(named, shownDay(today))),
  ];
}

/** Arrivals that count; "gửi nhầm" stands where it was put on purpose. */
function receiptsOf(book: Book, roundId: string): readonly ReceiptRow[] {
  return book.receipts(roundId).filter(row => row.not_counted_reason === null);
}

/** A số đến is given once: two units under one number is a slip of the pen in one of them. */
function sharedNumbers(book: Book, reckoning: YearReckoning): readonly Doubt[] {
  if (!reckoning.round) return [];
  const numbered = receiptsOf(book, reckoning.round.id).filter(row => searchKey(row.incoming_number ?? '') !== '');
  return [...groupBy(numbered, row => searchKey(row.incoming_number ?? '')).values()].flatMap(rows => {
    const unitIds = [...new Set(rows.map(row => row.unit_id))];
    if (unitIds.length < 2) return [];
    const names = unitIds.map(id => nameOf(reckoning, id));
    const sentence = words.sharedNumberSentence(rows[0]?.incoming_number ?? '', words.inOneLine(names));
    return [{ kind: 'sharedNumber' as const, sentence, unitIds }];
  });
}

/** A plan older than the programme that asked for it (first month: the official letter's), or of a day to come. */
function planDays(book: Book, reckoning: YearReckoning, today: string): readonly Doubt[] {
  const { year, month } = book.settings().programmeStart;
  const dated = reckoning.units.flatMap(({ unit, plan }) =>
    [plan?.in_programme === 'yes' ? plan.programme_date : null, plan?.own_plan === 'yes' ? plan.own_plan_date : null]
      .filter(day => day !== null)
      .map(day => ({ unitId: unit.id, day })),
  );
  const early = dated.filter(({ day }) => day < `${year}-${twoDigits(month)}-01`);
  const later = dated.filter(({ day }) => day > today);
  return [
    ...doubtAbout(reckoning, 'planDay', early, named => words.earlyPlanSentence(named, month, year)),
    ...doubtAbout(reckoning, 'planDay', later, named => words.futurePlanSentence(named, shownDay(today))),
  ];
}

function doubtAbout(
  reckoning: YearReckoning,
  kind: Doubt['kind'],
  typed: readonly Typed[],
  sentenceOf: (named: string) => string,
): readonly Doubt[] {
  if (typed.length === 0) return [];
  const named = typed.map(({ unitId, day }) => `${nameOf(reckoning, unitId)} (${shownDay(day)})`);
  return [
    { kind, sentence: sentenceOf(words.inOneLine(named)), unitIds: [...new Set(typed.map(each => each.unitId))] },
  ];
}

function nameOf({ tree, lines }: YearReckoning, unitId: string): string {
  return tree.byId.get(unitId)?.name ?? lines.find(line => line.unitId === unitId)?.unitName ?? '';
}
