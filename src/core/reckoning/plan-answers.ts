import type { Answer, Share } from '../../contract/index.ts';
import type { WorkPlanRow } from '../storage/tables.ts';

/** The two facts of a work plan as known on a day: a plan dated later is not known yet, an undated one is. */
export interface PlanAnswers {
  readonly inProgramme: Answer | null;
  readonly ownPlan: Answer | null;
}

export function planAnswers(plan: WorkPlanRow | undefined, asOf: string): PlanAnswers {
  return {
    inProgramme: knownAnswer(plan?.in_programme, plan?.programme_date, asOf),
    ownPlan: knownAnswer(plan?.own_plan, plan?.own_plan_date, asOf),
  };
}

function knownAnswer(answer: string | null | undefined, day: string | null | undefined, asOf: string): Answer | null {
  if (answer !== 'yes' && answer !== 'no') return null;
  return day && day > asOf ? null : answer;
}

export function shareOf(answers: readonly (Answer | null)[]): Share {
  const done = answers.filter(answer => answer === 'yes').length;
  const no = answers.filter(answer => answer === 'no').length;
  return { done, no, notRecorded: answers.length - done - no, expected: answers.length };
}
