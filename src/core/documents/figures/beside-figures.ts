import type { Status } from '../../../contract/index.ts';
import { fraction } from '../numbers/counts.ts';
import { percent } from '../numbers/percent.ts';
import type { ReportFacts } from '../report/facts.ts';
import { activitiesOfYear, cellsOfYear, modelsOfYear, reportedInYear, workPlansOfYear } from '../words/by-year.ts';
import { figureLabels, figurePlaces, figureWords, ofYear, onlyOne, taskInText } from '../words/figures.ts';
import { yearTitle } from '../words/periods.ts';
import { count, type ReportFigure } from './figure.ts';

/** I.2, beside the count: a unit that is the only one stands there by its name. */
export function besideFigures({
  status,
  names,
  lines,
  reminderLetters,
  rosterChanges,
}: ReportFacts): readonly ReportFigure[] {
  const place = figurePlaces.reporting;
  const { round } = status;
  if (round === null) return [];
  const extended = lines.filter(line => line.extendedTo !== null && line.state !== 'exempt');
  const closed = rosterChanges.filter(change => change.kind === 'closed').length;
  return [
    count('extended', place, extended.length),
    count('softOnly', place, round.softOnly, namedOr('softOnly', round.softOnly, names['round.softOnly'])),
    count(
      'askedToComplete',
      place,
      round.askedToComplete,
      namedOr('askedToComplete', round.askedToComplete, names['round.askedToComplete']),
    ),
    count('rosterClosed', place, closed),
    count('reminders', place, reminderLetters.length),
  ];
}

function namedOr(key: 'softOnly' | 'askedToComplete', value: number, names: readonly string[]): readonly string[] {
  const [name] = names;
  if (value === 0) return [];
  return value === 1 && name !== undefined ? [onlyOne[key](name)] : figureWords[key](value);
}

/** II.2, where the clerk chose it. */
export function averageFigure({ monthlyAverage }: ReportFacts): readonly ReportFigure[] {
  if (monthlyAverage === null || monthlyAverage.expected === monthlyAverage.notRecorded) return [];
  const text = percent(monthlyAverage.done, monthlyAverage.expected);
  const label = figureLabels.monthlyAverage;
  const needles = [`có ${text} số chi bộ`];
  return [
    { key: 'monthlyAverage', place: figurePlaces.meetings, label, text, needles },
    count('monthsNotRecorded', figurePlaces.meetings, monthlyAverage.notRecorded),
  ];
}

/** II.5: proposed for spreading, recognised by the province. */
export function spreadFigures({ status, modelsForSpreading, modelsOfProvince }: ReportFacts): readonly ReportFigure[] {
  const place = figurePlaces.models;
  const isOnly = status.models.total === 1;
  return [
    count('spreading', place, modelsForSpreading, isOnly && modelsForSpreading > 0 ? [onlyOne.spreading] : undefined),
    count('recognised', place, modelsOfProvince, isOnly && modelsOfProvince > 0 ? [onlyOne.recognised] : undefined),
  ];
}

/** KH 195, nhiệm vụ 67, where the clerk chose it. */
export function taskFigures({ modelTask }: Status): readonly ReportFigure[] {
  const { expected } = modelTask;
  if (expected === 0) return [];
  return (['skilfulMobilisation', 'followingUncleHo', 'both'] as const).map(key => {
    const text = fraction(modelTask[key], expected);
    const needles = [taskInText(key, modelTask[key], text)];
    return { key: `task67.${key}`, place: figurePlaces.models, label: figureLabels[key], text, needles };
  });
}

/** Units behind opinions and difficulties, and what became of former proposals. */
export function topicFigures({
  opinionUnitNames,
  difficultyUnitNames,
  formerProposals,
}: ReportFacts): readonly ReportFigure[] {
  const former = formerProposals;
  return [
    count('opinionUnits', figurePlaces.opinions, opinionUnitNames.length),
    ...(former === null || former.only !== null
      ? []
      : [
          count('formerAnswered', figurePlaces.former, former.answered),
          count('formerInReview', figurePlaces.former, former.inReview),
          count('formerNotForwarded', figurePlaces.former, former.notForwarded),
        ]),
    count(
      'difficultyUnits',
      figurePlaces.difficulties,
      difficultyUnitNames.length,
      difficultyUnitNames.length === 1 ? [] : undefined,
    ),
  ];
}

/** Of a period of several years: each year's part of a sentence is one figure. */
export function yearFigures(years: readonly Status[]): readonly ReportFigure[] {
  const parts = [
    { key: 'received', place: figurePlaces.reporting, textOf: reportedInYear },
    { key: 'workPlans', place: figurePlaces.workPlans, textOf: workPlansOfYear },
    { key: 'period', place: figurePlaces.meetings, textOf: cellsOfYear },
    { key: 'activityUnits', place: figurePlaces.activities, textOf: activitiesOfYear },
    { key: 'models', place: figurePlaces.models, textOf: modelsOfYear },
  ] as const;
  return parts.flatMap(({ key, place, textOf }) =>
    years.map(status => {
      const text = textOf(status);
      const label = ofYear(key === 'activityUnits' ? figureLabels.activitiesOfYear : figureLabels[key], status.year);
      return { key: `${key}.${status.year}`, place, label, text, needles: [`${yearTitle(status.year)}: ${text}`] };
    }),
  );
}
