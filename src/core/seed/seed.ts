import { type FeedbackKind, feedbackKind, modelType, type UnitKind } from '../../contract/index.ts';
import { programmeMonths } from '../reckoning/months.ts';
import type { Register } from '../register.ts';
import { openRoster } from '../rounds/open.ts';
import { rowOfRound } from '../rounds/rows.ts';
import type { RoundRow } from '../storage/tables.ts';
import type { Writer } from '../storage/writer.ts';
import { addDays } from '../text/days.ts';
import { searchKey } from '../text/search-key.ts';
import { insertUnit } from '../units/create.ts';
import * as names from './names.ts';
import { between, createRandom, pick, type Random } from './random.ts';

export interface SeedOptions {
  readonly units: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

interface SeededUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly cells: number;
}

/**
 * Fills an empty register with a synthetic office, the same for the same options: `units` units with plans, all
 * months, receipts and figures, and for each year as many models and twice as many opinions. For measuring and trying.
 */
export function seedRegister(register: Register, options: SeedOptions): void {
  const random = createRandom(options.units * 31 + options.firstYear);
  const operation = { name: 'register.seed', parts: { count: options.units } } as const;
  const { result: units } = register.transact(operation, writer => seedUnits(writer, options.units, random));
  for (let year = options.firstYear; year <= options.lastYear; year += 1) {
    register.transact(operation, writer => seedYear(register, writer, units, year, random));
  }
}

/** Two of five are committees, one in twenty an organisation, the rest cells; as such an office roughly is. */
function seedUnits(writer: Writer, count: number, random: Random): readonly SeededUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const kind = kindOf(number);
    const cells = kind === 'grassrootsCommittee' ? between(random, 3, 30) : 0;
    const id = insertUnit(writer, {
      name: nameOf(kind, number),
      shortName: null,
      kind,
      parentId: null,
      position: number,
      cellCount: cells > 0 ? cells : null,
      memberCount: kind === 'massOrganisation' ? null : between(random, 7, 40) * Math.max(1, cells),
      contactPost: null,
      contactPhone: null,
      code: null,
      openedOn: null,
      note: null,
    });
    return { id, kind, cells };
  });
}

function kindOf(number: number): UnitKind {
  if (number % 20 === 0) return 'massOrganisation';
  return number % 5 < 2 ? 'grassrootsCommittee' : 'grassrootsCell';
}

function nameOf(kind: UnitKind, number: number): string {
  if (kind === 'grassrootsCommittee') return names.committeeName(number);
  return kind === 'massOrganisation' ? names.organisationName(number) : names.cellName(number);
}

function seedYear(
  register: Register,
  writer: Writer,
  units: readonly SeededUnit[],
  year: number,
  random: Random,
): void {
  const round = roundOf(register, writer, year);
  openRoster(writer, register, round);
  const months = programmeMonths(year, register.settings());
  for (const [index, unit] of units.entries()) {
    seedPlan(writer, unit, year, random);
    for (const month of months) seedMeeting(writer, unit, year, month, random);
    seedReport(writer, unit, year, round.id, index, random);
    seedModel(writer, unit, year, index, random);
    seedFeedback(writer, unit, year, random);
    seedFeedback(writer, unit, year, random);
  }
}

function roundOf(register: Register, writer: Writer, year: number): RoundRow {
  const known = register.book.rounds().find(round => round.year === year && round.kind === 'yearly');
  return (
    known ??
    writer.insert('round', {
      ...rowOfRound({
        kind: 'yearly',
        year,
        title: names.roundTitle(year),
        periodFrom: `${year}-01-01`,
        periodTo: `${year}-12-31`,
        basis: null,
        dueOn: `${year}-12-10`,
        cutOff: null,
        note: null,
      }),
      state: 'prepared',
      closed_at: null,
    })
  );
}

function seedPlan(writer: Writer, { id }: SeededUnit, year: number, random: Random): void {
  const chance = random();
  writer.insert('work_plan', {
    unit_id: id,
    year,
    in_programme: chance < 0.8 ? 'yes' : chance < 0.9 ? 'no' : null,
    programme_number: null,
    programme_date: null,
    own_plan: chance < 0.5 ? 'yes' : null,
    own_plan_number: chance < 0.5 ? `${between(random, 1, 99)}-KH/ĐU` : null,
    own_plan_date: null,
    note: null,
  });
}

function seedMeeting(writer: Writer, unit: SeededUnit, year: number, month: number, random: Random): void {
  const isCommittee = unit.kind === 'grassrootsCommittee';
  const answer = random() < 0.8 ? 'yes' : 'no';
  writer.insert('meeting', {
    unit_id: unit.id,
    year,
    month,
    kind: unit.kind === 'massOrganisation' ? 'organisation' : 'regular',
    content: isCommittee ? null : answer,
    done_count: isCommittee ? between(random, 0, unit.cells) : null,
    total_count: isCommittee ? unit.cells : null,
    held_on: null,
    topic: null,
    groups: '[]',
    attendance: null,
    note: null,
  });
}

function seedReport(
  writer: Writer,
  { id }: SeededUnit,
  year: number,
  roundId: string,
  index: number,
  random: Random,
): void {
  if (random() < 0.15) return;
  const receivedOn = addDays(`${year}-12-01`, between(random, 0, 16));
  writer.insert('receipt', {
    round_id: roundId,
    unit_id: id,
    received_on: receivedOn,
    incoming_number: String(1000 + index),
    document_number: `${between(random, 1, 300)}-BC/ĐU`,
    document_date: addDays(receivedOn, -2),
    signer: null,
    channel: pick(random, ['documentSystem', 'email', 'zalo', 'paper']),
    copy_form: pick(random, ['digitallySigned', 'stampedPaper', 'digitallySigned', 'soft']),
    not_counted_reason: null,
    combined: 0,
    completion_asked_on: null,
    completion_asked: null,
    completion_due: null,
    completed_on: null,
    accepted: 0,
    note: null,
  });
  const sessions = between(random, 0, 12);
  writer.insert('report_content', {
    round_id: roundId,
    unit_id: id,
    sessions,
    people: sessions * between(random, 20, 120),
    articles: between(random, 0, 20),
    special_pages: null,
    materials: null,
  });
}

function seedModel(writer: Writer, { id }: SeededUnit, year: number, index: number, random: Random): void {
  const type = pick(random, modelType.options as [(typeof modelType.options)[number]]);
  const name = names.modelName(type, index + 1);
  writer.insert('model', {
    name,
    type,
    bearer: random() < 0.9 ? 'collective' : 'individual',
    field: null,
    unit_ids: JSON.stringify([id]),
    year,
    level: 'grassroots',
    state: 'proposed',
    groups: JSON.stringify([between(random, 1, 9)]),
    results: names.modelResults,
    spread_proposed: random() < 0.3 ? 1 : 0,
    commendation_proposed: 0,
    note: null,
    search_key: searchKey(name),
  });
}

/** False information is rare; the other kinds come up about equally often. */
function seedFeedback(writer: Writer, { id }: SeededUnit, year: number, random: Random): void {
  const common: readonly [FeedbackKind, ...FeedbackKind[]] = ['difficulty', 'proposal', 'opinion'];
  const kind = random() < 0.02 ? feedbackKind.enum.falseInformation : pick(random, common);
  const content = pick(random, names.feedbackSentences[kind]);
  writer.insert('feedback', {
    kind,
    unit_id: id,
    year,
    groups: random() < 0.3 ? '[]' : JSON.stringify([between(random, 1, 9)]),
    content,
    level: kind === 'proposal' ? pick(random, ['committee', 'provincialBoard', 'peoplesCommittee']) : null,
    level_text: null,
    resolution: kind === 'proposal' ? 'notForwarded' : null,
    forwarded_number: null,
    forwarded_on: null,
    answered_number: null,
    answered_on: null,
    answer: null,
    note: null,
    search_key: searchKey(content),
  });
}
