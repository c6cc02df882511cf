import type { Doubt } from '../../contract/index.ts';
import * as words from '../../contract/words/doubts.ts';
import { coverageText } from '../../contract/words/states.ts';
import { groupBy } from '../lists.ts';
import { reportedFigures } from './activity-figures.ts';
import type { Book } from './book.ts';
import { differingCounts } from './differing-counts.ts';
import { doubtfulDays } from './doubtful-days.ts';
import { unitIdsOf } from './model-units.ts';
import { lastSeen } from './roster.ts';
import { viewRound } from './view-round.ts';
import { factNouns, reckonYear, type YearReckoning, yearNouns } from './year.ts';

/** "Cần xem lại": what a careful person would look at before trusting the figures. Nothing here blocks anything. */
export function doubtsOf(book: Book, choice: DoubtsAsked): readonly Doubt[] {
  const { year, asOf, today, roundId } = choice;
  return book.remember(`doubts ${year} ${asOf} ${today} ${roundId ?? ''}`, [...yearNouns, 'issuedDocument'], () =>
    lookThrough(book, choice),
  );
}

export interface DoubtsAsked {
  readonly year: number;
  readonly asOf: string;
  /** The core's own day: what lies after it has not happened. */
  readonly today: string;
  /** Another round than the year's own. */
  readonly roundId?: string | undefined;
}

function lookThrough(book: Book, choice: DoubtsAsked): readonly Doubt[] {
  const { year, asOf, today, roundId } = choice;
  const reckoning = reckonYear(book, year, asOf, roundId);
  if (reckoning.years) {
    return [
      ...reckoning.years.flatMap(each => ofOneYear(book, each)),
      ...ofRound(book, reckoning),
      ...ofWhole(book, reckoning, today),
    ];
  }
  const [before, after] = book.remember(
    `doubts but of models ${year} ${asOf} ${today} ${roundId ?? ''}`,
    [...factNouns, 'issuedDocument'],
    (): readonly [readonly Doubt[], readonly Doubt[]] => [
      [...notRecorded(reckoning), ...ofRound(book, reckoning)],
      [...countsThatDiffer(reckoning), ...ofWhole(book, reckoning, today)],
    ],
  );
  return [...before, ...duplicateModels(book, reckoning), ...after];
}

function ofRound(book: Book, reckoning: YearReckoning): readonly Doubt[] {
  return [...softCopies(reckoning), ...rosterChanges(book, reckoning)];
}

function ofWhole(book: Book, reckoning: YearReckoning, today: string): readonly Doubt[] {
  return [
    ...differingActivities(reckoning),
    ...contentsWithoutReport(book, reckoning),
    ...noDirectives(book, reckoning),
    ...doubtfulDays(book, reckoning, today),
  ];
}

/** A year of a longer period, named; a year that was closed is what it was. */
function ofOneYear(book: Book, reckoning: YearReckoning): readonly Doubt[] {
  if (reckoning.round?.state === 'closed') return [];
  return [
    ...notRecorded(reckoning),
    ...duplicateModels(book, reckoning),
    ...countsThatDiffer(reckoning),
    ...differingActivities(reckoning),
  ].map(doubt => ({ ...doubt, sentence: words.inYearSentence(reckoning.year, doubt.sentence) }));
}

function notRecorded({ units, year, asOf }: YearReckoning): readonly Doubt[] {
  const plans = units.filter(unit => unit.inProgramme === null);
  const meetings = units.filter(
    ({ period }) => period && period.expected > 0 && period.notRecorded === period.expected,
  );
  // "Cả năm" can only be said once the year is about over; before that its absence is no gap.
  const withoutYearCount = asOf < `${year}-12-01` ? [] : units.filter(({ period }) => period?.atLeast);
  return [
    ...doubtAbout('notRecorded', plans, words.plansNotRecordedSentence(plans.length)),
    ...doubtAbout('notRecorded', meetings, words.meetingsNotRecordedSentence(meetings.length)),
    ...doubtAbout('notRecorded', withoutYearCount, words.withoutYearCountSentence(withoutYearCount.length)),
  ];
}

function softCopies({ units }: YearReckoning): readonly Doubt[] {
  const soft = units.filter(({ line }) => line?.softOnly && line.state !== 'exempt');
  return doubtAbout('softOnly', soft, words.softOnlySentence(soft.length));
}

function doubtAbout(
  kind: Doubt['kind'],
  units: readonly { readonly unit: { readonly id: string } }[],
  sentence: string,
): readonly Doubt[] {
  return units.length === 0 ? [] : [{ kind, sentence, unitIds: units.map(({ unit }) => unit.id) }];
}

function rosterChanges(book: Book, { round, asOf }: YearReckoning): readonly Doubt[] {
  if (!round) return [];
  const { questions } = viewRound(book, { id: round.id, asOf });
  if (questions.length === 0) return [];
  const unitIds = questions.map(question => question.unitId);
  return [{ kind: 'roster', sentence: words.rosterSentence(questions.length), unitIds }];
}

/** The same unit, name, type and year twice: both are kept and counted until the clerk decides. */
function duplicateModels(book: Book, { models, tree }: YearReckoning): readonly Doubt[] {
  const same = groupBy(models, model => [model.unit_ids, model.search_key, model.type, model.year].join('\n'));
  return [...same.values()].flatMap(group => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const unitIds = [...unitIdsOf(first)];
    const [unitId = ''] = unitIds;
    const unitName = tree.byId.get(unitId)?.name ?? lastSeen(book, unitId)?.name ?? '';
    return [
      {
        kind: 'duplicateModel' as const,
        sentence: words.duplicateModelSentence(first.name, unitName, group.length),
        unitIds,
      },
    ];
  });
}

/** A total typed beside a count that is not the unit's number of cells; and counts that differ from its cells. */
function countsThatDiffer(reckoning: YearReckoning): readonly Doubt[] {
  return differingCounts(reckoning).flatMap(({ unit, expected, otherTotals: [other], above: [above], twice }) =>
    [
      other === undefined ? null : words.countDiffersSentence(unit.name, other.total_count ?? 0, expected),
      above === undefined
        ? null
        : words.countAboveSentence(unit.name, above.done_count ?? 0, above.total_count ?? expected),
      twice === null
        ? null
        : words.countedTwiceSentence(unit.name, coverageText(twice.byCount), coverageText(twice.byCells)),
    ]
      .filter(sentence => sentence !== null)
      .map(sentence => ({ kind: 'countDiffers' as const, sentence, unitIds: [unit.id] })),
  );
}

function differingActivities({ units }: YearReckoning): readonly Doubt[] {
  return units.flatMap(({ unit, activities }) => {
    const reported = activities.reported?.find(figure => figure.kind === 'session')?.quantity;
    const summed = activities.summed.find(figure => figure.kind === 'session')?.quantity;
    if (reported === undefined || summed === undefined || reported === summed) return [];
    const sentence = words.reportedDiffersSentence(unit.name, reported, summed);
    return [{ kind: 'reportedDiffers' as const, sentence, unitIds: [unit.id] }];
  });
}

/** The report would be silent on what the committee itself did. */
function noDirectives(book: Book, reckoning: YearReckoning): readonly Doubt[] {
  const { asOf, units, years = [reckoning] } = reckoning;
  const isOut = (day: string | null) => day === null || day <= asOf;
  const some = years
    .flatMap(({ year }) => book.issuedDocuments(year))
    .some(row => row.purpose === 'directive' && isOut(row.issued_on));
  return some || units.length === 0
    ? []
    : [{ kind: 'noDirectives', sentence: words.noDirectivesSentence, unitIds: [] }];
}

/** Figures typed for units of which no report came at all: kept, not counted. */
function contentsWithoutReport(book: Book, { round, units }: YearReckoning): readonly Doubt[] {
  if (!round) return [];
  const contents = new Map(book.contents(round.id).map(content => [content.unit_id, content]));
  const receipts = book.receipts(round.id).filter(receipt => receipt.not_counted_reason === null);
  const arrived = new Set(receipts.map(receipt => receipt.unit_id));
  const waiting = units.filter(({ unit }) => !arrived.has(unit.id) && reportedFigures(contents.get(unit.id)) !== null);
  const [first] = waiting;
  if (!first) return [];
  return doubtAbout('reportedDiffers', waiting, words.contentWithoutReportSentence(first.unit.name, waiting.length));
}
