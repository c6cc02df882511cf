import type { ReviewKind, ReviewPlace } from '../../contract/index.ts';
import * as words from '../../contract/words/review.ts';
import { twoDigits } from '../../contract/words/states.ts';
import { shownDay } from '../text/days.ts';
import { type Finding, type Fix, finding, type Looked, type Repair } from './finding.ts';
import { dayKindOf, type Weekend } from './weekday.ts';

/** A day somebody typed, what it may not lie before, and how it is written again. */
interface TypedDay {
  readonly place: ReviewPlace;
  readonly unitId: string | null;
  readonly recordId: string;
  readonly what: string;
  readonly day: string;
  /** The year the record belongs to: a slip of the pen is most often in the year. */
  readonly year: number;
  readonly from: { readonly day: string; readonly kind: 'beforePeriod' | 'beforeProgramme' } | null;
  /** Offices write and receive papers on working days. */
  readonly onWorkingDays: boolean;
  /** Null: the record stands still (its round is closed). */
  readonly write: ((day: string) => Repair) | null;
}

/** Days to come, before what they answer, on a weekend, or in another order or month than they can be. */
export function doubtfulDays(looked: Looked): readonly Finding[] {
  return [...typedDays(looked).flatMap(typed => ofDay(looked, typed)), ...otherMonths(looked), ...dayOrders(looked)];
}

function ofDay(looked: Looked, typed: TypedDay): readonly Finding[] {
  const { today } = looked;
  const { day, what, from } = typed;
  const doubt = (kind: ReviewKind, sentence: string, fix: Fix | null) => [
    finding(looked, { ...typed, kind, about: `${what} ${day}`, sentence }, fix),
  ];
  if (day > today) {
    return doubt('futureDay', words.futureSentence(what, shownDay(day), shownDay(today)), inOwnYear(typed, today));
  }
  if (from !== null && day < from.day) return doubt(from.kind, beforeSentence(looked, typed), inOwnYear(typed, today));
  const weekday: Weekend | null = typed.onWorkingDays ? dayKindOf(day) : null;
  return weekday === null ? [] : doubt('weekend', words.weekendSentence(what, shownDay(day), weekday), null);
}

function beforeSentence({ register }: Looked, { what, day, from }: TypedDay): string {
  const { month, year } = register.settings().programmeStart;
  return from?.kind === 'beforeProgramme'
    ? words.beforeProgrammeSentence(what, shownDay(day), month, year)
    : words.beforePeriodSentence(what, shownDay(day), shownDay(from?.day ?? day));
}

/** The same day and month in the record's own year, where that can be: then only the year was mistyped. */
function inOwnYear({ day, year, from, write }: TypedDay, today: string): Fix | null {
  const meant = `${year}${day.slice(4)}`;
  const exists = new Date(`${meant}T00:00:00Z`).toISOString().startsWith(meant);
  if (write === null || meant === day || !exists || meant > today || meant < (from?.day ?? meant)) return null;
  return { says: words.fixWords.day(shownDay(meant)), repairs: [write(meant)] };
}

function typedDays(looked: Looked): readonly TypedDay[] {
  return [
    ...ofPlans(looked),
    ...ofReceipts(looked),
    ...ofMeetings(looked),
    ...ofActivities(looked),
    ...ofPapers(looked),
  ];
}

function ofPlans({ register, reckoning }: Looked): readonly TypedDay[] {
  const { year, month } = register.settings().programmeStart;
  const from = { day: `${year}-${twoDigits(month)}-01`, kind: 'beforeProgramme' } as const;
  return reckoning.units.flatMap(({ plan }) => {
    if (plan === undefined) return [];
    const typed = (what: string, column: 'programme_date' | 'own_plan_date'): readonly TypedDay[] => {
      const day = plan[column];
      if (day === null) return [];
      const repair = { table: 'work_plan', id: plan.id, version: plan.version } as const;
      return [
        {
          ...{ place: 'workPlans', unitId: plan.unit_id, recordId: plan.id, what, day, year: plan.year, from },
          onWorkingDays: true,
          write: meant => ({ ...repair, columns: { [column]: meant } }),
        },
      ];
    };
    return [
      ...(plan.in_programme === 'yes' ? typed(words.dayNames.programme, 'programme_date') : []),
      ...(plan.own_plan === 'yes' ? typed(words.dayNames.ownPlan, 'own_plan_date') : []),
    ];
  });
}

function ofReceipts({ register, reckoning: { round } }: Looked): readonly TypedDay[] {
  if (!round) return [];
  const from = { day: round.period_from, kind: 'beforePeriod' } as const;
  return register.book
    .receipts(round.id)
    .filter(row => row.not_counted_reason === null)
    .flatMap(row => {
      const typed = (
        what: string,
        column: 'received_on' | 'document_date',
        onWorkingDays: boolean,
      ): readonly TypedDay[] => {
        const day = row[column];
        if (day === null) return [];
        const repair = { table: 'receipt', id: row.id, version: row.version } as const;
        return [
          {
            ...{ place: 'rounds', unitId: row.unit_id, recordId: row.id, what, day, year: round.year, from },
            onWorkingDays,
            write: round.state === 'closed' ? null : meant => ({ ...repair, columns: { [column]: meant } }),
          },
        ];
      };
      // A signed copy may come in on any evening; paper is brought in when the office is open.
      return [
        ...typed(words.dayNames.received, 'received_on', row.channel === 'paper'),
        ...typed(words.dayNames.report, 'document_date', true),
      ];
    });
}

function ofMeetings({ register, reckoning: { year } }: Looked): readonly TypedDay[] {
  return register.book.meetings(year).flatMap(row =>
    row.held_on === null
      ? []
      : [
          {
            ...{ place: 'meetings' as const, unitId: row.unit_id, recordId: row.id, what: words.dayNames.meeting },
            ...{ day: row.held_on, year, from: null, onWorkingDays: false },
            write: day => ({ table: 'meeting', id: row.id, version: row.version, columns: { held_on: day } }),
          },
        ],
  );
}

function ofActivities({ register, reckoning: { year } }: Looked): readonly TypedDay[] {
  return register.book.activities(year).flatMap(row =>
    row.held_on === null
      ? []
      : [
          {
            ...{ place: 'activities' as const, unitId: row.unit_id, recordId: row.id, what: words.dayNames.activity },
            ...{ day: row.held_on, year, from: null, onWorkingDays: false },
            write: day => ({ table: 'activity', id: row.id, version: row.version, columns: { held_on: day } }),
          },
        ],
  );
}

function ofPapers({ register, reckoning: { year } }: Looked): readonly TypedDay[] {
  return register.book.issuedDocuments(year).flatMap(row =>
    row.issued_on === null
      ? []
      : [
          {
            ...{ place: 'papers' as const, unitId: null, recordId: row.id, what: words.dayNames.issued },
            ...{ day: row.issued_on, year, from: null, onWorkingDays: true },
            write: day => ({ table: 'issued_document', id: row.id, version: row.version, columns: { issued_on: day } }),
          },
        ],
  );
}

function otherMonths(looked: Looked): readonly Finding[] {
  const { register, reckoning } = looked;
  return register.book.meetings(reckoning.year).flatMap(({ id, unit_id, month, held_on }) =>
    held_on === null || month === null || held_on > looked.today || Number(held_on.slice(5, 7)) === month
      ? []
      : [
          finding(looked, {
            ...{ kind: 'otherMonth', place: 'meetings', unitId: unit_id, recordId: id, about: held_on },
            sentence: words.otherMonthSentence(shownDay(held_on), month),
          }),
        ],
  );
}

function dayOrders(looked: Looked): readonly Finding[] {
  const { round } = looked.reckoning;
  if (!round) return [];
  return looked.register.book
    .receipts(round.id)
    .flatMap(({ id, unit_id, received_on, document_date, not_counted_reason: notCounted }) =>
      document_date === null || notCounted !== null || document_date <= received_on || document_date > looked.today
        ? []
        : [
            finding(looked, {
              ...{ kind: 'dayOrder', place: 'rounds', unitId: unit_id, recordId: id },
              about: `${received_on} ${document_date}`,
              sentence: words.dayOrderSentence(shownDay(received_on), shownDay(document_date)),
            }),
          ],
    );
}
