import { z } from 'zod';
import { activity, activityFigure } from './activities.ts';
import { attachment } from './attachments.ts';
import { procedure } from './base.ts';
import { coverage } from './coverage.ts';
import { answer, taskState } from './enumerations.ts';
import { feedbackItem } from './feedback.ts';
import { meeting } from './meetings.ts';
import { modelLine } from './models.ts';
import { issuedDocument, reminder } from './papers.ts';
import { receipt } from './receipts.ts';
import { task } from './reference.ts';
import { roundLine } from './rounds.ts';
import { unitRecord } from './units.ts';
import { day, id, monthNumber, year } from './values.ts';
import { workPlan } from './work-plans.ts';

/** A unit as another page names it; `on`: the day its part in the sentence began. */
export const unitName = z.strictObject({ id, name: z.string(), on: day.nullable() });
export type UnitName = z.infer<typeof unitName>;

/** What one unit owes and sent in one round. */
export const unitRound = z.strictObject({
  id,
  title: z.string(),
  dueOn: day,
  /** Null: the unit is not on this round's roster. */
  line: roundLine.nullable(),
  /** The earliest first, with their files. */
  receipts: z.array(receipt.extend({ files: z.array(attachment) })),
  reminders: z.array(reminder.extend({ documentNumber: z.string().nullable() })),
});
export type UnitRound = z.infer<typeof unitRound>;

/** Everything of one unit in one year as of one day; each figure is the reckoning's own. */
export const unitPage = z.strictObject({
  unit: unitRecord,
  /** Place among the units alive on the day, in protocol order; null for one that does not live then. */
  position: z.int().nullable(),
  total: z.int(),
  previous: unitName.nullable(),
  next: unitName.nullable(),
  parent: unitName.nullable(),
  below: z.array(unitName),
  successors: z.array(unitName),
  /** Units this one took over. */
  predecessors: z.array(unitName),
  plan: workPlan.extend({ files: z.array(attachment) }).nullable(),
  /** The two answers as known on the day. */
  inProgramme: answer.nullable(),
  ownPlan: answer.nullable(),
  months: z.array(z.strictObject({ month: monthNumber, coverage: coverage.nullable() })),
  period: coverage.nullable(),
  meetings: z.array(meeting),
  figures: z.array(activityFigure),
  /** Where the figures come from: its report, the sum of its activities, or nowhere. */
  counted: z.enum(['reported', 'summed', 'none']),
  activities: z.array(activity.extend({ unitName: z.string() })),
  rounds: z.array(unitRound),
  models: z.array(modelLine.extend({ files: z.array(attachment) })),
  feedback: z.array(feedbackItem.extend({ unitName: z.string() })),
  /** Papers of the year sent to it by name. */
  letters: z.array(issuedDocument),
  /** KH 195, phụ lục: tasks it leads (linked, else by the printed name), with the year's progress. */
  tasks: z.array(task.extend({ state: taskState.nullable(), result: z.string().nullable() })),
  files: z.array(attachment),
});
export type UnitPage = z.infer<typeof unitPage>;

export const unitPageRoutes = {
  page: procedure.input(z.strictObject({ id, year, asOf: day })).output(unitPage),
};
