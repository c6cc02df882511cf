import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { criterionGroup, feedbackKind, noun } from './enumerations.ts';
import { day, doneWith, id, operationSummary, paragraph, recordHead, year } from './values.ts';

export const joinedNoun = noun.extract(['feedback', 'passage']);
export type JoinedNoun = z.infer<typeof joinedNoun>;

/** Things several units said that the report says once, with "(03 đơn vị)" (gộp ý trùng). Every source stays as it was. */
export const joiningFields = z.strictObject({
  noun: joinedNoun,
  year,
  /** What the report says of all of them. */
  content: paragraph.trim().min(1),
  memberIds: z.array(id).min(2).max(500),
});
export type JoiningFields = z.infer<typeof joiningFields>;

export const joining = joiningFields.extend(recordHead);
export type Joining = z.infer<typeof joining>;

/** One source of a joining: who said it, and where it was read. */
export const joiningItem = z.strictObject({
  id,
  unitId: id,
  unitName: z.string(),
  text: z.string(),
  /** The passage it was cut as; null: it was typed or imported. */
  passageId: id.nullable(),
  roundId: id.nullable(),
});
export type JoiningItem = z.infer<typeof joiningItem>;

/** Near-equal things, offered as one or joined already. */
export const joiningGroup = z.strictObject({
  noun: joinedNoun,
  /** Kind of feedback; null for passages. */
  kind: feedbackKind.nullable(),
  /** Criterion group of passages; null: "Chung", or feedback. */
  group: criterionGroup.nullable(),
  /** Null: offered, nobody has decided. */
  joining: joining.nullable(),
  items: z.array(joiningItem),
});
export type JoiningGroup = z.infer<typeof joiningGroup>;

export const joinings = {
  /** What is joined, and what could be: offers first, those of most units before the others. */
  list: procedure.input(z.strictObject({ year, asOf: day })).output(z.array(joiningGroup)),
  /** Sources of another joining leave it and come here. */
  join: procedure.input(joiningFields).output(doneWith(joining)),
  /** The offer is not made again. */
  keepApart: procedure
    .input(z.strictObject({ noun: joinedNoun, year, memberIds: z.array(id).min(2).max(500) }))
    .output(z.strictObject({ operation: operationSummary.nullable() })),
  /** "Tách ra": every source stands by itself again. */
  separate: procedure.input(byVersion).output(doneWith(joining)),
  restore: procedure.input(byId).output(doneWith(joining)),
};
