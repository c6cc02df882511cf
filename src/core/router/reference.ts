import { readCriterionGroups, readReferenceDocuments, readTasks } from '../reference/read.ts';
import type { Procedures } from './procedures.ts';

export function referenceRoutes({ reference }: Procedures) {
  return reference.router({
    groups: reference.groups.handler(({ context }) => readCriterionGroups(context.register.resources)),
    tasks: reference.tasks.handler(({ context: { register }, input }) => {
      const ours = new Set(register.settings().tasksOfConcern);
      return readTasks(register.resources).filter(({ number }) => !input.onlyOurs || ours.has(number));
    }),
    documents: reference.documents.handler(({ context }) => readReferenceDocuments(context.register.resources)),
  });
}
