import { feedbackLevelLabel } from '../../../contract/words/bodies.ts';
import { sentences } from '../numbers/lists.ts';
import type { Paragraph } from '../structure/document.ts';
import { activitySentence } from '../words/activities.ts';
import { activitiesByYear, meetingsByYear, modelsByYear, workPlansByYear } from '../words/by-year.ts';
import { formerProposalsSentence } from '../words/former-proposals.ts';
import { generalSentence, groupSentence, noGroupSentence } from '../words/groups.ts';
import { groupHeading, itemTitles } from '../words/headings.ts';
import { meetingSentences, monthlyAverageSentence } from '../words/meetings.ts';
import { type ModelParts, modelSentences, modelTaskSentence } from '../words/models.ts';
import { falseInformationSentence, opinionSentence } from '../words/opinions.ts';
import { yearTitle } from '../words/periods.ts';
import { workPlanSentences } from '../words/work-plans.ts';
import { isOfSeveralYears, type ReportContext } from './context.ts';
import { modelsByType } from './model-appendix.ts';
import { type Item, items, text } from './section.ts';

/** II: results, item by item; the answers to last period's proposals only where there were any. */
export function results(context: ReportContext): readonly Paragraph[] {
  const years = context.facts.severalYears?.years ?? [];
  return items([
    {
      title: itemTitles.workPlans,
      paragraphs: text(workPlans(context), workPlansByYear(years, context.numbers.years)),
    },
    { title: itemTitles.meetings, paragraphs: text(meetings(context), meetingsByYear(years)) },
    { title: itemTitles.activities, paragraphs: text(activities(context), activitiesByYear(years)) },
    { title: itemTitles.groups, paragraphs: groups(context) },
    { title: itemTitles.models, paragraphs: text(models(context), modelsByYear(years)) },
    { title: itemTitles.opinions, paragraphs: text(...opinions(context)) },
    ...formerProposals(context),
  ]);
}

/** The same figures where only a page is to be had: no groups, no opinions, models without their types. */
export function quickResults(context: ReportContext): readonly string[] {
  return [workPlans(context), meetings(context), activities(context), models(context, [])].filter(line => line !== '');
}

function workPlans({ facts, numbers }: ReportContext): string {
  return workPlanSentences({
    // A programme is a year's, whatever part of it is reported on.
    periodTitle: facts.yearly || isOfSeveralYears(facts) ? facts.periodTitle : yearTitle(facts.status.year),
    planTitle: facts.planTitle,
    inProgramme: facts.status.workPlans,
    ownPlans: facts.status.ownPlans,
    doneNames: facts.names['workPlans.done'],
    noNames: facts.names['workPlans.no'],
    notRecordedNames: facts.names['workPlans.notRecorded'],
    unitsAppendix: numbers.units,
    severalYears: isOfSeveralYears(facts),
  });
}

function meetings({ facts, choice }: ReportContext): string {
  const { period, byKind, organisations, thematic } = facts.status.meetings;
  return sentences(
    meetingSentences({
      planTitle: facts.planTitle,
      within: isOfSeveralYears(facts) ? 'years' : facts.yearly ? 'year' : 'part',
      period,
      subordinate: byKind.subordinate,
      grassroots: byKind.grassroots,
      organisations,
      thematic,
      doneNames: facts.names['meetings.done'],
    }),
    choice.withMonthlyAverage === true ? monthlyAverageSentence(facts.monthlyAverage) : '',
  );
}

function activities({ facts }: ReportContext): string {
  return activitySentence({
    figures: facts.status.activities,
    unitCount: facts.status.activityUnits,
    unitNames: facts.names.activities,
  });
}

/** All nine headings stay, in order, unless no unit reported on any. */
function groups({ facts }: ReportContext): readonly Paragraph[] {
  const general = text(generalSentence(facts.generalPassages));
  if (facts.groups.every(group => group.passages.length === 0))
    return [...general, ...text(noGroupSentence(facts.status.units.total))];
  return [
    ...general,
    ...facts.groups.flatMap((group, index) => [
      { role: 'point' as const, text: groupHeading(index, group.number, group.name) },
      ...text(groupSentence(group)),
    ]),
  ];
}

function models(
  { facts, numbers, choice }: ReportContext,
  byType: ModelParts['byType'] = modelsByType(facts.models).map(({ type, models: all }) => ({
    type,
    count: all.length,
  })),
): string {
  return sentences(
    modelSentences({
      total: facts.status.models.total,
      units: facts.status.models.units,
      allUnits: facts.status.units.total,
      byType,
      rows: facts.models,
      forSpreading: facts.modelsForSpreading,
      ofProvince: facts.modelsOfProvince,
      appendix: numbers.models,
    }),
    choice.withModelTask === true ? modelTaskSentence({ ...facts.status.modelTask, planTitle: facts.planTitle }) : '',
  );
}

function opinions({ facts }: ReportContext): readonly string[] {
  return [
    opinionSentence(facts.opinions, facts.opinionUnitNames, facts.status.round?.received ?? 0),
    falseInformationSentence(facts.falseInformation),
  ];
}

function formerProposals({ facts, settings }: ReportContext): readonly Item[] {
  const former = facts.formerProposals;
  if (former === null) return [];
  const level = former.only?.level ?? 'other';
  const levelName = former.only?.levelText ?? feedbackLevelLabel(level, settings);
  const sentence = formerProposalsSentence(former, levelName);
  return sentence === ''
    ? []
    : [
        {
          title: isOfSeveralYears(facts) ? itemTitles.earlierProposals : itemTitles.formerProposals,
          paragraphs: text(sentence),
        },
      ];
}
