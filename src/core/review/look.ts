import type { Doubt, Noun, ReviewKind, ReviewPlace } from '../../contract/index.ts';
import { reviewKind } from '../../contract/index.ts';
import * as words from '../../contract/words/review.ts';
import { doubtsOf } from '../reckoning/doubts.ts';
import { reckonYearNow, yearNouns } from '../reckoning/year.ts';
import { namingDay, unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import { doubtfulCounts } from './counts.ts';
import { doubtfulDays } from './days.ts';
import { type Finding, finding, type Looked } from './finding.ts';
import { doubtfulModels } from './models.ts';
import { doubtfulNumbers } from './numbers.ts';

export interface ReviewAsked {
  readonly year: number;
  readonly asOf: string;
}

const from: readonly Noun[] = [...yearNouns, 'issuedDocument', 'attachment', 'passage'];

/** Everything a careful person would look at again, those let stand among it; by kind, then in protocol order. */
export function lookAgain(register: Register, { year, asOf }: ReviewAsked): readonly Finding[] {
  const today = register.today();
  return register.book.remember(`review ${year} ${asOf} ${today}`, from, () => {
    const { nameOf, orderOf } = unitsNamedOn(register, namingDay(register, year));
    const reckoning = reckonYearNow(register.book, year, asOf);
    const looked: Looked = { register, reckoning, today, nameOf: id => nameOf(id) ?? '' };
    const found = [
      ...doubtfulCounts(looked),
      ...doubtfulModels(looked),
      ...doubtfulDays(looked),
      ...doubtfulNumbers(looked),
      ...asReckoned(looked, doubtsOf(register.book, { year, asOf, today })),
      ...withoutContact(looked),
    ];
    const place = (item: Finding) => reviewKind.options.indexOf(item.kind);
    return found.toSorted(
      (left, right) =>
        place(left) - place(right) ||
        orderOf(left.unitId ?? '') - orderOf(right.unitId ?? '') ||
        left.key.localeCompare(right.key),
    );
  });
}

/** Doubts the reckoning itself has, as it says them: only a person can settle them. */
const reckoned: Partial<Record<Doubt['kind'], { readonly kind: ReviewKind; readonly place: ReviewPlace }>> = {
  reportedDiffers: { kind: 'reportedDiffers', place: 'activities' },
  sharedNumber: { kind: 'sharedNumber', place: 'rounds' },
};

function asReckoned(looked: Looked, doubts: readonly Doubt[]): readonly Finding[] {
  return doubts.flatMap(({ kind, sentence, unitIds }) => {
    const said = reckoned[kind];
    const about = { unitId: unitIds[0] ?? null, recordId: null, about: sentence, sentence };
    return said === undefined ? [] : [finding(looked, { ...said, ...about })];
  });
}

function withoutContact(looked: Looked): readonly Finding[] {
  return looked.reckoning.units
    .filter(({ unit }) => unit.profile.contact_phone === null && unit.unit.closed_on === null)
    .map(({ unit }) =>
      finding(looked, {
        ...{ kind: 'contact', place: 'units', unitId: unit.id, recordId: unit.id, about: '' },
        sentence: words.noContactSentence,
      }),
    );
}
