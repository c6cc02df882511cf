import { type ReportChoice, roundKind, type Task } from '../../../contract/index.ts';
import { joiningsOf } from '../../joinings/joined.ts';
import { fieldsOfModel } from '../../models/rows.ts';
import type { Book } from '../../reckoning/book.ts';
import { statusOf } from '../../reckoning/status.ts';
import { profileOn } from '../../reckoning/units-of-day.ts';
import { reckonYear, type YearReckoning } from '../../reckoning/year.ts';
import { ownBasis } from '../../rounds/own-basis.ts';
import { planTitle } from '../words/periods.ts';
import { closedReport } from './closed.ts';
import type { ModelRow, ReportFacts, RosterChange } from './facts.ts';
import { directivesOf, reminderLettersOf, remindersByUnit } from './gather-letters.ts';
import { groupFacts, resultPassages } from './gather-passages.ts';
import { topicsOf, type UnitNames, unitNamesOf } from './gather-topics.ts';
import { unitNames, unitRows } from './gather-units.ts';
import { averageOfYears, formerProposals, openFeedback, severalYearsOf, titlesOf } from './gather-years.ts';
import { fallsDue } from './tasks-due.ts';

/** Reference data the report quotes. */
export interface ReportReference {
  readonly groups: readonly { readonly number: number; readonly name: string }[];
  readonly tasks: readonly Task[];
}

type FactsAsked = Pick<ReportChoice, 'year' | 'asOf' | 'roundId'>;

/**
 * Takes from the register everything the report says, each figure from the one reckoning. Of a closed round it says
 * what it said when it was closed.
 */
export function gatherFacts(book: Book, reference: ReportReference, choice: FactsAsked): ReportFacts {
  return closedReport(book, choice)?.facts ?? gatherNow(book, reference, choice);
}

function gatherNow(book: Book, reference: ReportReference, { year, asOf, roundId }: FactsAsked): ReportFacts {
  const reckoning = reckonYear(book, year, asOf, roundId);
  const status = statusOf(book, year, asOf, roundId);
  const names = namesIn(book, reckoning);
  const severalYears = severalYearsOf(book, reckoning);
  const { periodTitle, next, nextYear } = titlesOf(reckoning, severalYears);
  const { lines, round, feedback } = reckoning;
  const models = modelRows(reckoning, names);
  const joinings = (reckoning.years ?? [reckoning]).flatMap(each => book.joinings(each.year));
  const passages = resultPassages(
    round === undefined ? [] : book.passages(round.id),
    lines,
    joiningsOf(joinings, 'passage'),
  );
  const joined = joiningsOf(joinings, 'feedback');
  const years = severalYears?.nextYears ?? [nextYear];
  const concern = new Set(book.settings().tasksOfConcern);
  return {
    status,
    periodTitle,
    nextPeriodTitle: next,
    nextYear,
    roundKind: roundKind.nullable().parse(round?.kind ?? null),
    basis: round === undefined ? null : ownBasis(round),
    severalYears,
    yearly: round === undefined || round.kind === 'yearly',
    planTitle,
    directives: (reckoning.years ?? [reckoning]).flatMap(each => directivesOf(book, { year: each.year, asOf })),
    reminderLetters: reminderLettersOf(book, reckoning),
    rosterChanges: rosterChanges(book, reckoning, names),
    units: unitRows(reckoning, remindersByUnit(book, reckoning)),
    lines,
    names: unitNames(reckoning),
    monthlyAverage: averageOfYears(severalYears?.years ?? [status]),
    models,
    modelsForSpreading: models.filter(model => model.spreadProposed).length,
    modelsOfProvince: models.filter(
      model => model.level === 'province' && (model.state === 'recognised' || model.state === 'spreading'),
    ).length,
    groups: groupFacts(reference.groups, passages),
    generalPassages: passages.filter(passage => passage.group === null),
    difficulties: topicsOf(feedback, 'difficulty', names, joined),
    difficultyUnitNames: unitNamesOf(feedback, 'difficulty', names),
    proposals: topicsOf(openFeedback(reckoning), 'proposal', names, joined),
    opinions: topicsOf(feedback, 'opinion', names, joined),
    opinionUnitNames: unitNamesOf(feedback, 'opinion', names),
    // The register does not record whether units were asked, so that nothing found is never claimed.
    falseInformation: { cases: status.feedback.byKind.falseInformation, asked: false },
    formerProposals: formerProposals(book, reckoning, names),
    tasks: reference.tasks.filter(
      task => concern.has(task.number) && fallsDue(task.time, years, round?.period_to ?? `${year}-12-31`),
    ),
  };
}

/** Names as of the reference day; a unit that no longer lives keeps the last it had. */
function namesIn(book: Book, { tree }: YearReckoning): UnitNames {
  const names = new Map(
    book.units().map(({ unit, profiles }) => [unit.id, profileOn(profiles, tree.day)?.name ?? ''] as const),
  );
  return { nameOf: id => names.get(id) ?? '', placeOf: id => tree.order.get(id) ?? Number.MAX_SAFE_INTEGER };
}

function modelRows({ models }: YearReckoning, names: UnitNames): readonly ModelRow[] {
  return models
    .map(row => ({ id: row.id, ...fieldsOfModel(row) }))
    .toSorted(
      (left, right) =>
        firstPlace(left.unitIds, names) - firstPlace(right.unitIds, names) || left.id.localeCompare(right.id),
    )
    .map(model => ({ ...model, unitNames: model.unitIds.map(id => names.nameOf(id)) }));
}

function firstPlace([first = '']: readonly string[], names: UnitNames): number {
  return names.placeOf(first);
}

/** Units the clerk took off the roster after it was opened, because they merged or closed. */
function rosterChanges(book: Book, { round }: YearReckoning, names: UnitNames): readonly RosterChange[] {
  const lines = round === undefined ? [] : book.rosterLines(round.id);
  const dropped = new Set(lines.filter(line => line.listed === 0).map(line => line.unit_id));
  return book
    .units()
    .filter(({ unit }) => dropped.has(unit.id) && unit.closed_on !== null)
    .map(({ unit }) => {
      const successors: readonly string[] = JSON.parse(unit.successor_ids);
      return {
        kind: 'closed',
        unitName: names.nameOf(unit.id),
        on: unit.closed_on,
        successorNames: successors.map(id => names.nameOf(id)),
      };
    });
}
