import { z } from 'zod';
import { activityFigure } from './activities.ts';
import { procedure } from './base.ts';
import { coverage } from './coverage.ts';
import { feedbackKind, modelType, unitKind } from './enumerations.ts';
import { roundFigures } from './rounds.ts';
import { day, id, monthNumber, year } from './values.ts';

/** A yes/no fact over the roster: `expected = done + no + notRecorded`. */
export const share = z.strictObject({
  done: z.int(),
  no: z.int(),
  notRecorded: z.int(),
  expected: z.int(),
});
export type Share = z.infer<typeof share>;

export const monthFigures = z.strictObject({ month: monthNumber, cells: coverage, organisations: coverage });
export type MonthFigures = z.infer<typeof monthFigures>;

/** Every counted figure of one year as of one day: the only figures screens, documents, Excel and CLI show. */
export const status = z.strictObject({
  year,
  asOf: day,
  /** True: a closed round's figures, of the day they were closed for, whatever day was asked for. */
  closed: z.boolean(),
  units: z.strictObject({
    total: z.int(),
    byKind: z.record(unitKind, z.int()),
    /** Party cells of all units (đảng ủy by their number, chi bộ cơ sở one each). */
    cells: z.int(),
  }),
  workPlans: share,
  ownPlans: share,
  meetings: z.strictObject({
    period: coverage,
    /** The same figure for cells under grassroots committees and for grassroots cells. */
    byKind: z.strictObject({ subordinate: coverage, grassroots: coverage }),
    organisations: coverage,
    /** Cells that held a thematic meeting with the content. */
    thematic: z.int(),
    months: z.array(monthFigures),
  }),
  /** Null: the year has no yearly round. */
  round: roundFigures
    .extend({
      id,
      byKind: z.record(
        unitKind,
        z.strictObject({
          received: z.int(),
          onTime: z.int(),
          late: z.int(),
          missing: z.int(),
          notYetDue: z.int(),
          expected: z.int(),
        }),
      ),
    })
    .nullable(),
  activities: z.array(activityFigure),
  /** Units whose figures the activities are. */
  activityUnits: z.int(),
  models: z.strictObject({ total: z.int(), units: z.int(), byType: z.record(modelType, z.int()) }),
  /** KH 195, nhiệm vụ 67: units with a “Dân vận khéo”, with a học tập và làm theo Bác, with both. */
  modelTask: z.strictObject({
    skilfulMobilisation: z.int(),
    followingUncleHo: z.int(),
    both: z.int(),
    expected: z.int(),
  }),
  feedback: z.strictObject({ byKind: z.record(feedbackKind, z.int()) }),
  groups: z.array(z.strictObject({ group: z.int(), models: z.int(), feedback: z.int() })),
  targets: z.array(z.strictObject({ task: z.int(), done: z.int(), expected: z.int() })),
});
export type Status = z.infer<typeof status>;

/** Meeting coverage of one unit, by month and of the whole period; null where it did not live or has nothing to answer for. */
export const coverageRow = z.strictObject({
  unitId: id,
  unitName: z.string(),
  unitKind,
  position: z.int(),
  /** One for each of the table's months, in order. */
  months: z.array(coverage.nullable()),
  period: coverage.nullable(),
});
export type CoverageRow = z.infer<typeof coverageRow>;

/** Units x months that are over, as reckoned over all kinds of meeting; its sums are the status's own. */
export const coverageTable = z.strictObject({ months: z.array(monthNumber), rows: z.array(coverageRow) });
export type CoverageTable = z.infer<typeof coverageTable>;

/** A figure that opens the list of units behind it. */
export const figureName = z.enum([
  'units',
  'workPlans.done',
  'workPlans.no',
  'workPlans.notRecorded',
  'ownPlans.done',
  'ownPlans.no',
  'ownPlans.notRecorded',
  'meetings.done',
  'meetings.no',
  'meetings.notRecorded',
  'round.received',
  'round.onTime',
  'round.late',
  'round.missing',
  'round.notYetDue',
  'round.softOnly',
  'round.exempt',
  'round.extended',
  'round.askedToComplete',
  'activities',
  'models',
  'task67.skilfulMobilisation',
  'task67.followingUncleHo',
  'task67.both',
]);
export type FigureName = z.infer<typeof figureName>;

export const figureLine = z.strictObject({
  unitId: id,
  unitName: z.string(),
  unitKind,
  position: z.int(),
  /** What this unit adds to the figure ("6/7", "Chậm 03 ngày"). */
  detail: z.string(),
  contactPost: z.string().nullable(),
  contactPhone: z.string().nullable(),
});

/** A thing to look at again, in one sentence: "Cần xem lại". */
export const doubt = z.strictObject({
  kind: z.enum([
    'duplicateModel',
    'countDiffers',
    'notRecorded',
    'softOnly',
    'roster',
    'missingText',
    'noDirectives',
    'reportedDiffers',
    'receiptYear',
    'futureDay',
    'sharedNumber',
    'planDay',
  ]),
  sentence: z.string(),
  unitIds: z.array(id),
});
export type Doubt = z.infer<typeof doubt>;

export const statusRoutes = {
  /** `round` other than the year's own one may be asked for. */
  get: procedure.input(z.strictObject({ year, asOf: day, roundId: id.optional() })).output(status),
  /** The units behind a figure; of the period of `roundId` when it is not the year's own round. */
  units: procedure
    .input(
      z.strictObject({ year, asOf: day, figure: figureName, month: monthNumber.optional(), roundId: id.optional() }),
    )
    .output(z.array(figureLine)),
  coverage: procedure.input(z.strictObject({ year, asOf: day })).output(coverageTable),
  doubts: procedure.input(z.strictObject({ year, asOf: day })).output(z.array(doubt)),
  /** Years the register knows, and today by the core's clock. */
  calendar: procedure.input(z.strictObject({})).output(z.strictObject({ years: z.array(year), today: day })),
};
