import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { cutOff, lineState, roundKind, roundState, unitKind } from './enumerations.ts';
import {
  count,
  day,
  doneWith,
  id,
  line,
  listOf,
  operationSummary,
  page,
  paragraph,
  recordHead,
  sortBy,
  version,
  year,
} from './values.ts';

export const roundFields = z.strictObject({
  kind: roundKind,
  year,
  /** As printed: "năm 2026", "6 tháng đầu năm 2027". */
  title: line(200).trim().min(1),
  periodFrom: day,
  periodTo: day,
  basis: paragraph.nullable(),
  dueOn: day,
  /** Null follows the office's setting. */
  cutOff: cutOff.nullable(),
  note: paragraph.nullable(),
});
export type RoundFields = z.infer<typeof roundFields>;

export const round = roundFields.extend({
  ...recordHead,
  state: roundState,
  closedAt: z.iso.datetime().nullable(),
  /** Last day on time, after the cut-off rule. */
  lastDayOnTime: day,
  appliedCutOff: cutOff,
});
export type Round = z.infer<typeof round>;

/** The figures of a round; `expected = received + missing + notYetDue`, `received = onTime + late`. */
export const roundFigures = z.strictObject({
  dueOn: day,
  lastDayOnTime: day,
  expected: z.int(),
  exempt: z.int(),
  extended: z.int(),
  received: z.int(),
  softOnly: z.int(),
  onTime: z.int(),
  late: z.int(),
  missing: z.int(),
  notYetDue: z.int(),
  askedToComplete: z.int(),
});
export type RoundFigures = z.infer<typeof roundFigures>;

/** One unit of the roster: what it owes, what arrived, what that means on the as-of date. */
export const roundLine = z.strictObject({
  unitId: id,
  /** Its own record in the roster; null where nothing was agreed of it, or it was closed before this was kept. */
  rosterLineId: id.nullable().default(null),
  unitName: z.string(),
  unitKind,
  position: z.int(),
  /** The main state; `softOnly` and `askedToComplete` stand beside on time or late, never instead of them. */
  state: z.enum(['notYetDue', 'overdue', 'onTime', 'late', 'exempt']),
  softOnly: z.boolean(),
  askedToComplete: z.boolean(),
  completionDue: day.nullable(),
  accepted: z.boolean(),
  /** Days after the last day on time: of the receipt when late, up to the as-of date when overdue. */
  daysLate: z.int(),
  lastDayOnTime: day,
  extendedTo: day.nullable(),
  extensionReason: z.string().nullable(),
  exemptReason: z.string().nullable(),
  receivedOn: day.nullable(),
  incomingNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  documentDate: day.nullable(),
  receiptId: id.nullable(),
  receiptCount: z.int(),
  contactPost: z.string().nullable(),
  contactPhone: z.string().nullable(),
  /** The unit merged or closed meanwhile: proposed as exempt, never applied silently. */
  closedOn: day.nullable(),
});
export type RoundLine = z.infer<typeof roundLine>;

/** A difference between the roster and the units alive, asked about once the round is open. */
export const rosterQuestion = z.strictObject({
  unitId: id,
  unitName: z.string(),
  kind: z.enum(['founded', 'closed']),
  on: day.nullable(),
  successorNames: z.array(z.string()),
  /** Why a unit that ended need not report, for the clerk to accept; null where the unit was founded. */
  proposedReason: z.string().nullable(),
});
export type RosterQuestion = z.infer<typeof rosterQuestion>;

export const roundView = z.strictObject({
  round,
  figures: roundFigures,
  lines: z.array(roundLine),
  questions: z.array(rosterQuestion),
  /** The day the figures of a closed round stand for, and who closed it; null while it is not closed. */
  closed: z.strictObject({ at: z.iso.datetime(), by: z.string(), asOf: day }).nullable(),
});
export type RoundView = z.infer<typeof roundView>;

/** The report figures one unit sent for a round; null: nobody told us, 0: the unit said none. What it wrote are passages. */
export const reportContentFields = z.strictObject({
  roundId: id,
  unitId: id,
  sessions: count.nullable(),
  people: count.nullable(),
  articles: count.nullable(),
  specialPages: count.nullable(),
  materials: count.nullable(),
});
export type ReportContentFields = z.infer<typeof reportContentFields>;

export const reportContent = reportContentFields.extend(recordHead);
export type ReportContent = z.infer<typeof reportContent>;

export const rounds = {
  list: procedure
    .input(
      z.strictObject({
        year: year.optional(),
        deleted: z.boolean().optional(),
        sort: sortBy(['dueOn', 'title']).optional(),
        page,
      }),
    )
    .output(listOf(round)),
  get: procedure.input(byId).output(round),
  /** The round with the state of every unit on the as-of date, in protocol order. */
  view: procedure
    .input(
      z.strictObject({
        id,
        asOf: day,
        search: line(200).optional(),
        states: z.array(lineState).optional(),
        extendedOnly: z.boolean().optional(),
      }),
    )
    .output(roundView),
  create: procedure.input(roundFields).output(doneWith(round)),
  change: procedure.input(z.strictObject({ id, version, changes: roundFields.partial() })).output(doneWith(round)),
  /** Fixes the roster: from then on each difference is asked. */
  open: procedure.input(byVersion).output(doneWith(round)),
  /** Freezes figures and names as they stand on a day (today when left out), until it is reopened. */
  close: procedure.input(z.strictObject({ id, version, asOf: day.optional() })).output(doneWith(round)),
  /** The round takes changes again and is reckoned anew; the reason stays in the log. */
  reopen: procedure.input(z.strictObject({ id, version, reason: line(500).trim().min(1) })).output(doneWith(round)),
  exempt: procedure
    .input(
      z.strictObject({
        roundId: id,
        unitIds: z.array(id).min(1).max(1000),
        reason: line(500).trim().min(1).nullable(),
      }),
    )
    .output(z.strictObject({ operation: operationSummary.nullable() })),
  extend: procedure
    .input(
      z.strictObject({
        roundId: id,
        unitIds: z.array(id).min(1).max(1000),
        to: day.nullable(),
        reason: line(500).nullable(),
      }),
    )
    .output(z.strictObject({ operation: operationSummary.nullable() })),
  /** Answer to a roster question: take the founded unit in, leave the closed one out. */
  answerRoster: procedure
    .input(z.strictObject({ roundId: id, unitId: id, listed: z.boolean() }))
    .output(z.strictObject({ operation: operationSummary.nullable() })),
  content: procedure.input(z.strictObject({ roundId: id, unitId: id })).output(reportContent.nullable()),
  /** The unit's reported figures; `version` null when there are none yet. */
  recordContent: procedure
    .input(z.strictObject({ version: version.nullable(), content: reportContentFields }))
    .output(doneWith(reportContent)),
  remove: procedure.input(byVersion).output(doneWith(round)),
  restore: procedure.input(byId).output(doneWith(round)),
};
