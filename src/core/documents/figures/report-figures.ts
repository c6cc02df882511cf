import {
  activityKind,
  type ModelType,
  modelType,
  type ReportChoice,
  type Status,
  unitKind,
} from '../../../contract/index.ts';
import { modelTypeLabel } from '../../../contract/words/labels.ts';
import { countAlone, figure, fraction } from '../numbers/counts.ts';
import type { ReportFacts } from '../report/facts.ts';
import {
  activityFigureLabel,
  activityInText,
  activityKey,
  figureLabels,
  figurePlaces,
  modelTypeFigure,
  modelTypeKey,
  receivedKey,
  receivedOfKind,
} from '../words/figures.ts';
import { modelTypeInText, unitKindInText } from '../words/kinds.ts';
import { nobodyAnswered } from '../words/meetings.ts';
import {
  averageFigure,
  besideFigures,
  spreadFigures,
  taskFigures,
  topicFigures,
  yearFigures,
} from './beside-figures.ts';
import { contentFigures, groupFigures } from './content-figures.ts';
import { count, type ReportFigure, share } from './figure.ts';

type Optional = Pick<ReportChoice, 'withModelTask' | 'withMonthlyAverage' | 'addressee'>;

/** Every figure the sentences of the report carry, in its order; those of sentences the clerk chose only where chosen. */
export function reportFigures(facts: ReportFacts, choice: Optional): readonly ReportFigure[] {
  const { status } = facts;
  return [
    // A single one stands there by its name.
    count(
      'directives',
      figurePlaces.directives,
      facts.directives.length,
      facts.directives.length === 1 ? [] : undefined,
    ),
    ...roundFigures(status),
    ...besideFigures(facts),
    ...planFigures(status),
    ...meetingFigures(status),
    ...(choice.withMonthlyAverage === true ? averageFigure(facts) : []),
    ...activityFigures(status),
    ...groupFigures(facts),
    ...modelFigures(status),
    ...spreadFigures(facts),
    ...(choice.withModelTask === true ? taskFigures(status) : []),
    ...topicFigures(facts),
    ...contentFigures(facts, choice.addressee === 'provincialBoard'),
    count('falseInformation', figurePlaces.opinions, status.feedback.byKind.falseInformation),
    ...yearFigures(facts.severalYears?.years ?? []),
  ];
}

function roundFigures({ round }: Status): readonly ReportFigure[] {
  if (round === null) return [];
  const place = figurePlaces.reporting;
  return [
    share('received', place, { done: round.received, expected: round.expected }),
    ...receivedByKind(round, place),
    count('onTime', place, round.onTime),
    count('late', place, round.late),
    // Before the last day the sentence says the same of those who still have time.
    count('missing', place, round.missing > 0 ? round.missing : round.notYetDue),
    count('exempt', place, round.exempt),
  ];
}

/** "16/21 đảng ủy cơ sở": only where the roster has several kinds. */
function receivedByKind({ byKind }: NonNullable<Status['round']>, place: string): readonly ReportFigure[] {
  const kinds = unitKind.options.filter(kind => (byKind[kind]?.expected ?? 0) > 0);
  if (kinds.length < 2) return [];
  return kinds.map(kind => {
    const text = fraction(byKind[kind]?.received ?? 0, byKind[kind]?.expected ?? 0);
    const label = receivedOfKind(unitKindInText[kind]);
    return { key: receivedKey(kind), place, label, text, needles: [`${text} ${unitKindInText[kind]}`] };
  });
}

function planFigures({ workPlans, ownPlans }: Status): readonly ReportFigure[] {
  const place = figurePlaces.workPlans;
  return [
    share('workPlans', place, workPlans, { answered: workPlans.done + workPlans.no > 0 }),
    count('workPlansNo', place, workPlans.no),
    count('workPlansNotRecorded', place, workPlans.notRecorded),
    share('ownPlans', place, ownPlans, { answered: ownPlans.done + ownPlans.no > 0, withPercent: false }),
  ];
}

function meetingFigures({ meetings }: Status): readonly ReportFigure[] {
  const place = figurePlaces.meetings;
  const { period, byKind, organisations, thematic } = meetings;
  const answered = !nobodyAnswered(period);
  return [
    share('period', place, period, { answered }),
    share('subordinate', place, byKind.subordinate, { answered, withPercent: false }),
    share('grassroots', place, byKind.grassroots, { answered, withPercent: false }),
    count('thematic', place, thematic),
    count('periodNo', place, period.no),
    count('periodUnknown', place, period.unknown),
    count('periodNotRecorded', place, period.notRecorded),
    share('organisations', place, organisations, { answered: !nobodyAnswered(organisations) }),
  ];
}

function activityFigures({ activities, activityUnits }: Status): readonly ReportFigure[] {
  const place = figurePlaces.activities;
  const of = (kind: Status['activities'][number]['kind']) => activities.find(item => item.kind === kind);
  return [
    count('activityUnits', place, activityUnits),
    ...activityKind.options.map(kind => {
      const quantity = of(kind)?.quantity ?? 0;
      return {
        key: activityKey(kind),
        place,
        label: activityFigureLabel[kind],
        text: figure(quantity),
        needles: quantity > 0 ? [activityInText(kind, quantity)] : [],
      };
    }),
    count('people', place, of('session')?.people ?? 0),
  ];
}

function modelFigures({ models, units }: Status): readonly ReportFigure[] {
  const place = figurePlaces.models;
  return [
    count('models', place, models.total),
    modelUnits(place, models.units, units.total),
    ...modelType.options.map(type => modelsOfType(type, place, models.byType[type])),
  ];
}

/** "của 60/60 đơn vị": no percentage stands there. */
function modelUnits(place: string, having: number, all: number): ReportFigure {
  const text = fraction(having, all);
  const needles = having > 0 ? [`của ${text} đơn vị`] : [];
  return { key: 'modelUnits', place, label: figureLabels.modelUnits, text, needles };
}

function modelsOfType(type: ModelType, place: string, value: number): ReportFigure {
  return {
    key: modelTypeKey(type),
    place,
    label: modelTypeFigure(modelTypeLabel[type]),
    text: figure(value),
    needles: value > 0 ? [`${countAlone(value)} ${modelTypeInText[type]}`] : [],
  };
}
