import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { coverage } from './coverage.ts';
import { answer, criterionGroups, meetingKind, unitKind } from './enumerations.ts';
import {
  count,
  day,
  doneWith,
  id,
  line,
  listOf,
  monthNumber,
  operationSummary,
  page,
  paragraph,
  recordHead,
  sortBy,
  version,
  year,
} from './values.ts';

/**
 * Whether meetings of one unit in one month (null: the whole year, "Cả năm") carried HPI content. A party cell
 * answers `content`; a committee answers by count, `doneCount` of `totalCount` cells.
 */
export const meetingFields = z.strictObject({
  unitId: id,
  year,
  month: monthNumber.nullable(),
  kind: meetingKind,
  content: answer.nullable(),
  doneCount: count.nullable(),
  totalCount: count.nullable(),
  heldOn: day.nullable(),
  topic: line(500).nullable(),
  groups: criterionGroups,
  attendance: count.nullable(),
  note: paragraph.nullable(),
});
export type MeetingFields = z.infer<typeof meetingFields>;

export const meeting = meetingFields.extend(recordHead);
export type Meeting = z.infer<typeof meeting>;

/** A cell of the grid as one short text: '' not recorded, 'yes', 'no', or a count 'n/N'. */
export const cellValue = z.string().regex(/^(?:|yes|no|\d{1,5}\/\d{1,5})$/);

export const gridRow = z.strictObject({
  unitId: id,
  unitName: z.string(),
  unitKind,
  parentId: id.nullable(),
  position: z.int(),
  /** Number of cells this row answers for: a committee's profile number, 1 for a cell, null for an organisation. */
  cellCount: z.int().nullable(),
  /** One value for each of the grid's columns, in order. */
  cells: z.array(cellValue),
  result: coverage,
});
export type GridRow = z.infer<typeof gridRow>;

export const meetingGrid = z.strictObject({
  /** Months 1-12 in order, then null for the whole year. */
  columns: z.array(monthNumber.nullable()),
  rows: z.array(gridRow),
  /** What meetings of this kind alone come to: each month that is over, then the whole year (null). */
  totals: z.array(z.strictObject({ month: monthNumber.nullable(), cells: coverage, organisations: coverage })),
  /** The year's result, over all kinds of meeting. */
  result: z.strictObject({ cells: coverage, organisations: coverage }),
  /** Cells that carry a note or further detail: index of row and column. */
  noted: z.array(z.strictObject({ row: z.int(), column: z.int() })),
});
export type MeetingGrid = z.infer<typeof meetingGrid>;

export const meetings = {
  list: procedure
    .input(
      z.strictObject({
        year,
        unitId: id.optional(),
        month: monthNumber.nullable().optional(),
        kind: meetingKind.optional(),
        deleted: z.boolean().optional(),
        sort: sortBy(['month', 'unit', 'heldOn']).optional(),
        page,
      }),
    )
    .output(listOf(meeting.extend({ unitName: z.string() }))),
  grid: procedure.input(z.strictObject({ year, asOf: day, kind: meetingKind })).output(meetingGrid),
  /** Cells typed into the grid; refused whole when one of them changed since it was shown (`before`). */
  fill: procedure
    .input(
      z.strictObject({
        year,
        kind: meetingKind,
        cells: z
          .array(z.strictObject({ unitId: id, month: monthNumber.nullable(), before: cellValue, value: cellValue }))
          .min(1)
          .max(20_000),
      }),
    )
    .output(z.strictObject({ changed: z.int(), operation: operationSummary.nullable() })),
  get: procedure.input(byId).output(meeting),
  create: procedure.input(meetingFields).output(doneWith(meeting)),
  change: procedure
    .input(
      z.strictObject({
        id,
        version,
        changes: meetingFields.omit({ unitId: true, year: true, month: true, kind: true }).partial(),
      }),
    )
    .output(doneWith(meeting)),
  remove: procedure.input(byVersion).output(doneWith(meeting)),
  restore: procedure.input(byId).output(doneWith(meeting)),
};
