import { type FeedbackKind, feedbackKind, modelType } from '../../contract/index.ts';
import { rowOfFeedback } from '../feedback/rows.ts';
import { rowOfMeeting } from '../meetings/rows.ts';
import { rowOfModel } from '../models/rows.ts';
import { rowOfReceipt } from '../receipts/rows.ts';
import { bareContent, bareFeedback, bareMeeting, bareModel, bareReceipt, bareWorkPlan } from '../records/bare.ts';
import { rowOfReportContent } from '../report-contents/rows.ts';
import type { Writer } from '../storage/writer.ts';
import { addDays } from '../text/days.ts';
import { rowOfWorkPlan } from '../work-plans/rows.ts';
import * as names from './names.ts';
import { between, pick, type Random } from './random.ts';
import type { SeededUnit } from './seed.ts';

interface SeededYear {
  readonly year: number;
  /** The programme's months of the year, 1-12. */
  readonly months: readonly number[];
  readonly roundId: string;
}

/**
 * All a unit does and sends in one year. Chance is asked in a fixed order: the same seed must give the same office.
 *
 * @param index The unit's place, from 0.
 */
export function seedUnitYear(writer: Writer, unit: SeededUnit, of: SeededYear, index: number, random: Random): void {
  seedPlan(writer, unit, of.year, random);
  for (const month of of.months) seedMeeting(writer, unit, of.year, month, random);
  seedReport(writer, unit, of, index, random);
  seedModel(writer, unit, of.year, index, random);
  seedFeedback(writer, unit, of.year, random);
  seedFeedback(writer, unit, of.year, random);
}

function seedPlan(writer: Writer, { id }: SeededUnit, year: number, random: Random): void {
  const chance = random();
  writer.insert(
    'work_plan',
    rowOfWorkPlan({
      ...bareWorkPlan(id, year),
      inProgramme: chance < 0.8 ? 'yes' : chance < 0.9 ? 'no' : null,
      ownPlan: chance < 0.5 ? 'yes' : null,
      ownPlanNumber: chance < 0.5 ? `${between(random, 1, 99)}-KH/ĐU` : null,
    }),
  );
}

function seedMeeting(writer: Writer, unit: SeededUnit, year: number, month: number, random: Random): void {
  const kind = unit.kind === 'massOrganisation' ? 'organisation' : 'regular';
  const content = random() < 0.8 ? ('yes' as const) : ('no' as const);
  const answer =
    unit.kind === 'grassrootsCommittee'
      ? { doneCount: between(random, 0, unit.cells), totalCount: unit.cells }
      : { content };
  writer.insert('meeting', rowOfMeeting({ ...bareMeeting({ unitId: unit.id, year, month, kind }), ...answer }));
}

function seedReport(
  writer: Writer,
  { id: unitId }: SeededUnit,
  { year, roundId }: SeededYear,
  index: number,
  random: Random,
): void {
  if (random() < 0.15) return;
  const receivedOn = addDays(`${year}-12-01`, between(random, 0, 16));
  writer.insert(
    'receipt',
    rowOfReceipt({
      ...bareReceipt({ roundId, unitId, receivedOn }),
      incomingNumber: String(1000 + index),
      documentNumber: `${between(random, 1, 300)}-BC/ĐU`,
      documentDate: addDays(receivedOn, -2),
      channel: pick(random, ['documentSystem', 'email', 'zalo', 'paper']),
      copyForm: pick(random, ['digitallySigned', 'stampedPaper', 'digitallySigned', 'soft']),
    }),
  );
  const sessions = between(random, 0, 12);
  const people = sessions * between(random, 20, 120);
  const articles = between(random, 0, 20);
  const content = { ...bareContent(unitId, roundId), sessions, people, articles };
  writer.insert('report_content', rowOfReportContent(content));
}

function seedModel(writer: Writer, { id }: SeededUnit, year: number, index: number, random: Random): void {
  const [first = modelType.enum.other, ...others] = modelType.options;
  const type = pick(random, [first, ...others]);
  const name = names.modelName(type, index + 1);
  writer.insert(
    'model',
    rowOfModel({
      ...bareModel({ name, type, unitIds: [id], year }),
      bearer: random() < 0.9 ? 'collective' : 'individual',
      groups: [between(random, 1, 9)],
      results: names.modelResults,
      spreadProposed: random() < 0.3,
    }),
  );
}

/** False information is rare; the other kinds come up about equally often. */
function seedFeedback(writer: Writer, { id: unitId }: SeededUnit, year: number, random: Random): void {
  const common: readonly [FeedbackKind, ...FeedbackKind[]] = ['difficulty', 'proposal', 'opinion'];
  const kind = random() < 0.02 ? feedbackKind.enum.falseInformation : pick(random, common);
  const content = pick(random, names.feedbackSentences[kind]);
  const groups = random() < 0.3 ? [] : [between(random, 1, 9)];
  const forwarding =
    kind === 'proposal'
      ? ({
          level: pick(random, ['committee', 'provincialBoard', 'peoplesCommittee'] as const),
          resolution: 'notForwarded',
        } as const)
      : {};
  writer.insert('feedback', rowOfFeedback({ ...bareFeedback({ kind, unitId, year, content }), groups, ...forwarding }));
}
