import { activityKind, type ModelType, modelType, type Status, unitKind } from '../../../contract/index.ts';
import { modelTypeLabel } from '../../../contract/words/labels.ts';
import { countAlone, figure, fraction } from '../numbers/counts.ts';
import { percent } from '../numbers/percent.ts';
import {
  activityFigureLabel,
  activityInText,
  activityKey,
  figureLabels,
  figurePlaces,
  figureWords,
  modelTypeFigure,
  modelTypeKey,
  receivedKey,
  receivedOfKind,
} from '../words/figures.ts';
import { modelTypeInText, unitKindInText } from '../words/kinds.ts';

/** A figure of the consolidated report: where it stands, how it reads, and the words to look for in an edited copy. */
export interface ReportFigure {
  readonly key: string;
  readonly place: string;
  readonly label: string;
  /** "192/206 (93,2%)", "08" */
  readonly text: string;
  /** Each of these, found in a text, is this figure. Empty for a zero: the sentence then reads otherwise. */
  readonly needles: readonly string[];
}

/** Every figure the sentences of the report carry, in its order. */
export function reportFigures(status: Status): readonly ReportFigure[] {
  return [
    ...roundFigures(status),
    ...planFigures(status),
    ...meetingFigures(status),
    ...activityFigures(status),
    ...modelFigures(status),
    count('falseInformation', figurePlaces.opinions, status.feedback.byKind.falseInformation),
  ];
}

function roundFigures({ round }: Status): readonly ReportFigure[] {
  if (round === null) return [];
  const place = figurePlaces.reporting;
  return [
    share('received', place, round.received, round.expected),
    ...receivedByKind(round, place),
    count('onTime', place, round.onTime),
    count('late', place, round.late),
    // Before the last day the sentence says the same of those who still have time.
    count('missing', place, round.missing > 0 ? round.missing : round.notYetDue),
    count('softOnly', place, round.softOnly),
    count('exempt', place, round.exempt),
    count('askedToComplete', place, round.askedToComplete),
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
    share('workPlans', place, workPlans.done, workPlans.expected),
    count('workPlansNo', place, workPlans.no),
    count('workPlansNotRecorded', place, workPlans.notRecorded),
    share('ownPlans', place, ownPlans.done, ownPlans.expected),
  ];
}

function meetingFigures({ meetings }: Status): readonly ReportFigure[] {
  const place = figurePlaces.meetings;
  const { period, byKind, organisations, thematic } = meetings;
  return [
    share('period', place, period.done, period.expected),
    share('subordinate', place, byKind.subordinate.done, byKind.subordinate.expected),
    share('grassroots', place, byKind.grassroots.done, byKind.grassroots.expected),
    count('thematic', place, thematic),
    count('periodNo', place, period.no),
    count('periodUnknown', place, period.unknown),
    count('periodNotRecorded', place, period.notRecorded),
    share('organisations', place, organisations.done, organisations.expected),
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

function share(key: keyof typeof figureLabels, place: string, done: number, expected: number): ReportFigure {
  const text = fraction(done, expected);
  const percentage = expected > 0 ? percent(done, expected) : null;
  const isExact = percentage === null || percentage === '100%' || percentage === '0%';
  return {
    key,
    place,
    label: figureLabels[key],
    text: percentage === null ? text : `${text} (${percentage})`,
    needles: expected === 0 ? [] : isExact || percentage === null ? [text] : [text, percentage],
  };
}

function count(key: keyof typeof figureWords, place: string, value: number): ReportFigure {
  return {
    key,
    place,
    label: figureLabels[key],
    text: figure(value),
    needles: value > 0 ? [figureWords[key](value)] : [],
  };
}
