import type { ReportChoice } from '../../../contract/index.ts';
import { readCriterionGroups, readTasks } from '../../reference/read.ts';
import type { Register } from '../../register.ts';
import type { ReportFacts } from './facts.ts';
import { gatherFacts } from './gather.ts';

/** What the report says of a round or a year, with the reference data it quotes. */
export function factsOf(register: Register, choice: Pick<ReportChoice, 'year' | 'asOf' | 'roundId'>): ReportFacts {
  const { book, resources } = register;
  return gatherFacts(book, { groups: readCriterionGroups(resources), tasks: readTasks(resources) }, choice);
}
