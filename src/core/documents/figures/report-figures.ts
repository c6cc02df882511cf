import { type ModelType, modelType, type Status } from '../../../contract/index.ts';
import { modelTypeLabel } from '../../../contract/words/labels.ts';
import { countAlone, figure, fraction } from '../numbers/counts.ts';
import { percent } from '../numbers/percent.ts';
import { figureLabels, figurePlaces, figureWords, modelTypeFigure, modelTypeKey } from '../words/figures.ts';
import { modelTypeInText } from '../words/kinds.ts';

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
  ];
}

function roundFigures({ round }: Status): readonly ReportFigure[] {
  if (round === null) return [];
  const place = figurePlaces.reporting;
  return [
    share('received', place, round.received, round.expected),
    count('onTime', place, round.onTime),
    count('late', place, round.late),
    count('missing', place, round.missing),
    count('softOnly', place, round.softOnly),
  ];
}

function planFigures({ workPlans, ownPlans }: Status): readonly ReportFigure[] {
  const place = figurePlaces.workPlans;
  return [
    share('workPlans', place, workPlans.done, workPlans.expected),
    count('workPlansNo', place, workPlans.no),
    share('ownPlans', place, ownPlans.done, ownPlans.expected),
  ];
}

function meetingFigures({ meetings }: Status): readonly ReportFigure[] {
  const place = figurePlaces.meetings;
  const { period, byKind, organisations } = meetings;
  return [
    share('period', place, period.done, period.expected),
    share('subordinate', place, byKind.subordinate.done, byKind.subordinate.expected),
    share('grassroots', place, byKind.grassroots.done, byKind.grassroots.expected),
    count('periodNo', place, period.no),
    count('periodNotRecorded', place, period.notRecorded),
    share('organisations', place, organisations.done, organisations.expected),
  ];
}

function activityFigures({ activities }: Status): readonly ReportFigure[] {
  const place = figurePlaces.activities;
  const of = (kind: Status['activities'][number]['kind']) => activities.find(item => item.kind === kind);
  return [
    count('sessions', place, of('session')?.quantity ?? 0),
    count('people', place, of('session')?.people ?? 0),
    count('articles', place, of('article')?.quantity ?? 0),
  ];
}

function modelFigures({ models }: Status): readonly ReportFigure[] {
  const place = figurePlaces.models;
  return [
    count('models', place, models.total),
    ...modelType.options.map(type => modelsOfType(type, place, models.byType[type])),
  ];
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
