import type { Addressee } from '../../../contract/index.ts';
import { readCriterionGroups, readTasks } from '../../reference/read.ts';
import type { ReportContext } from '../report/context.ts';
import { gatherFacts } from '../report/gather.ts';
import type { LetterContext } from './planned.ts';

/** The facts of the consolidated report for a letter that quotes its sentences; it has none of its appendices. */
export function reportContext(
  { register, settings, choice, letterhead }: LetterContext,
  { namesAllowed, addressee = 'standing' }: { readonly namesAllowed: boolean; readonly addressee?: Addressee },
): ReportContext {
  const { resources, book } = register;
  const report = {
    year: choice.year,
    asOf: choice.asOf,
    ...(choice.roundId === undefined ? {} : { roundId: choice.roundId }),
    letterhead,
    addressee,
  };
  const reference = { groups: readCriterionGroups(resources), tasks: readTasks(resources) };
  return {
    facts: gatherFacts(book, reference, report),
    choice: report,
    settings,
    numbers: { years: null, units: null, models: null, feedback: null, late: null },
    namesAllowed,
    proposals: [],
  };
}
