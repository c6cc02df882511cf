import type { Paragraph } from '../structure/document.ts';
import { difficultyLines } from '../words/difficulties.ts';
import { itemTitles } from '../words/headings.ts';
import { nextTaskLines } from '../words/next-tasks.ts';
import { yearTitle } from '../words/periods.ts';
import { shortcomingSentence } from '../words/shortcomings.ts';
import { isOfSeveralYears, type ReportContext } from './context.ts';
import type { ReportFacts } from './facts.ts';
import { items, text, textOrBlank } from './section.ts';

/** III: what the figures say of difficulties and shortcomings; merits and causes are for a person to write. */
export function assessment({ facts, numbers, namesAllowed }: ReportContext): readonly Paragraph[] {
  const { status, names } = facts;
  const shortcomings = shortcomingSentence({
    missing: status.round?.missing ?? 0,
    missingNames: names['round.missing'],
    late: status.round?.late ?? 0,
    lateNames: names['round.late'],
    withoutProgramme: status.workPlans.no,
    withoutProgrammeNames: names['workPlans.no'],
    cellsWithoutMeeting: status.meetings.period.no,
    namesAllowed,
    severalYears: isOfSeveralYears(facts),
  });
  const difficulties = difficultyLines(
    facts.difficulties,
    facts.difficultyUnitNames,
    status.round?.received ?? 0,
    numbers.feedback,
  );
  return items([
    { title: itemTitles.strengths, paragraphs: textOrBlank() },
    { title: itemTitles.difficulties, paragraphs: text(...difficulties) },
    { title: itemTitles.shortcomings, paragraphs: textOrBlank(shortcomings) },
    { title: itemTitles.causes, paragraphs: textOrBlank() },
  ]);
}

/** IV: tasks of the next period. */
export function nextTasks({ facts, namesAllowed }: ReportContext): readonly Paragraph[] {
  const { status, names } = facts;
  return textOrBlank(
    ...nextTaskLines({
      ...planned(facts),
      planTitle: facts.planTitle,
      missing: status.round?.missing ?? 0,
      missingNames: names['round.missing'],
      withoutProgramme: status.workPlans.no,
      withoutProgrammeNames: names['workPlans.no'],
      namesAllowed,
      tasks: facts.tasks,
    }),
  );
}

function planned({ nextYear, severalYears }: ReportFacts): {
  readonly nextYears: readonly number[];
  readonly programmeTitle: string;
} {
  if (!severalYears) return { nextYears: [nextYear], programmeTitle: yearTitle(nextYear) };
  const [next] = severalYears.nextYears;
  return { nextYears: severalYears.nextYears, programmeTitle: next === undefined ? '' : yearTitle(next) };
}
