import type { Answer, Coverage } from '../../contract/index.ts';
import { countBy, groupBy } from '../lists.ts';
import type { ModelRow } from '../storage/tables.ts';
import { addFigures } from './activity-figures.ts';
import type { Book } from './book.ts';
import { wholeCoverage } from './coverage-of-years.ts';
import { unitIdsOf } from './model-units.ts';
import { roundLines } from './round-lines.ts';
import { type PartAsked, yearsOf } from './round-period.ts';
import { type UnitActivities, unitActivities } from './unit-activities.ts';
import type { UnitYear, YearReckoning } from './year.ts';

/**
 * A period of several years, whole: each year is reckoned by itself (a closed one is what it was then) and brought
 * together unit by unit, over the units that live at its end. In the programme is who was in it every year; an own plan
 * and a meeting count once in the period; what was counted is added up.
 */
export function reckonSeveralYears(
  book: Book,
  asked: PartAsked,
  reckonOne: (part: PartAsked) => YearReckoning,
): YearReckoning {
  const { year, asOf, round, period } = asked;
  const years = yearsOf(period, asOf).map(part => reckonOne({ ...part, asOf, round: undefined }));
  const lines = round ? roundLines(book, round, asOf) : [];
  const last = years.at(-1) ?? reckonOne({ ...asked, round: undefined });
  const models = modelsOnce(years);
  return {
    year,
    asOf,
    tree: last.tree,
    counted: last.counted,
    units: unitsOfPeriod(book, { asked, years, last, models, lines }),
    months: [],
    meetings: last.meetings,
    span: last.span,
    round,
    lines,
    models,
    feedback: years.flatMap(({ feedback }) => feedback),
    years,
  };
}

interface UnitsAsked {
  readonly asked: PartAsked;
  readonly years: readonly YearReckoning[];
  readonly last: YearReckoning;
  readonly models: readonly ModelRow[];
  readonly lines: YearReckoning['lines'];
}

function unitsOfPeriod(book: Book, { asked, years, last, models, lines }: UnitsAsked): readonly UnitYear[] {
  const { year, asOf, round, period } = asked;
  const { tree, counted } = last;
  const byUnit = groupBy(
    years.flatMap(({ units }) => units),
    ({ unit }) => unit.id,
  );
  const lineByUnit = new Map(lines.map(line => [line.unitId, line]));
  const modelsByUnit = countBy(models.flatMap(unitIdsOf), unitId => tree.rootOf(unitId)?.id ?? unitId);
  const reported = unitActivities(book, { year, asOf, period, roundId: round?.id, units: tree });
  return counted.map((unit, index) => {
    const own = byUnit.get(unit.id) ?? [];
    return {
      unit,
      position: index + 1,
      plan: own.findLast(({ ownPlan }) => ownPlan === 'yes')?.plan ?? own.at(-1)?.plan,
      inProgramme: everyYear(own.map(({ inProgramme }) => inProgramme)),
      ownPlan: onceInYears(own.map(({ ownPlan }) => ownPlan)),
      period: wholeCoverage(unit, tree, years, ownCoverages(own)),
      activities: activitiesOfYears(own, reported.get(unit.id)),
      models: modelsByUnit.get(unit.id) ?? 0,
      line: lineByUnit.get(unit.id),
    };
  });
}

function ownCoverages(own: readonly UnitYear[]): readonly Coverage[] {
  return own.flatMap(({ period }) => period ?? []);
}

/** One year without is a no; a year nobody told of leaves the whole open. */
function everyYear(answers: readonly (Answer | null)[]): Answer | null {
  if (answers.includes('no')) return 'no';
  return answers.length === 0 || answers.includes(null) ? null : 'yes';
}

function onceInYears(answers: readonly (Answer | null)[]): Answer | null {
  if (answers.includes('yes')) return 'yes';
  return answers.length > 0 && answers.every(answer => answer === 'no') ? 'no' : null;
}

/** What the unit reported for the whole period, else its years added up. */
function activitiesOfYears(own: readonly UnitYear[], asked: UnitActivities | undefined): UnitActivities {
  const counting = own.filter(({ activities }) => activities.counted !== 'none');
  const summed = addFigures(counting.flatMap(({ activities }) => activities.figures));
  const reported = asked?.reported ?? null;
  const counted = reported ? 'reported' : counting.length > 0 ? 'summed' : 'none';
  return { reported, summed, counted, figures: reported ?? summed };
}

/** Models of the years; one that is entered year after year is one, as it stands now, of the year it began. */
function modelsOnce(years: readonly YearReckoning[]): readonly ModelRow[] {
  const same = groupBy(
    years.flatMap(({ models }) => models),
    model => JSON.stringify([unitIdsOf(model), model.search_key, model.type]),
  );
  return [...same.values()].flatMap(rows => {
    const begun = Math.min(...rows.map(({ year }) => year));
    const latest = Math.max(...rows.map(({ year }) => year));
    return rows.filter(({ year }) => year === latest).map(row => ({ ...row, year: begun }));
  });
}
