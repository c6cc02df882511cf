import { unitIdsOfRow } from '../models/rows.ts';
import { unitIdsOfDocument } from '../papers/rows.ts';
import type { UnitsOfDay } from '../reckoning/units-of-day.ts';
import { arrange, dayKey } from '../records/arrange.ts';
import { rowsOf } from '../records/find.ts';
import { unitsNamedOn } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type {
  ActivityRow,
  IssuedDocumentRow,
  MeetingRow,
  ModelRow,
  ReceiptRow,
  ReportContentRow,
  RoundRow,
  TaskProgressRow,
  WorkPlanRow,
} from '../storage/tables.ts';
import { unitNameOn } from '../units/find.ts';
import { handoverWords as words } from './words.ts';

/** What a folder is made of: a whole year, one round of it ("Hồ sơ đợt báo cáo"), or one unit in it ("Hồ sơ đơn vị"). */
export interface HandoverScope {
  readonly year: number;
  readonly asOf: string;
  readonly roundId?: string | undefined;
  readonly unitId?: string | undefined;
}

/** Records whose papers and files belong into the folder. */
export interface ScopedRecords {
  readonly rounds: readonly RoundRow[];
  /** The earliest first. */
  readonly receipts: readonly ReceiptRow[];
  /** Figures of the rounds; the forms they were taken from are kept with them. */
  readonly contents: readonly ReportContentRow[];
  readonly workPlans: readonly WorkPlanRow[];
  readonly meetings: readonly MeetingRow[];
  /** In protocol order of their units and by day. */
  readonly activities: readonly ActivityRow[];
  readonly models: readonly ModelRow[];
  /** What became of KH 195's tasks; of a whole year alone. */
  readonly tasks: readonly TaskProgressRow[];
  readonly papers: readonly IssuedDocumentRow[];
  /** Files kept with these units themselves; null: with every unit. */
  readonly unitIds: ReadonlySet<string> | null;
}

export type HandoverKind = 'year' | 'round' | 'unit';

export function kindOf({ roundId, unitId }: HandoverScope): HandoverKind {
  if (unitId !== undefined) return 'unit';
  return roundId === undefined ? 'year' : 'round';
}

/** "năm 2026"; "của Chi bộ A năm 2026"; "đợt báo cáo 6 tháng đầu năm 2027". */
export function scopeTitle(register: Register, { year, asOf, roundId, unitId }: HandoverScope): string {
  if (unitId !== undefined) return words.ofUnit(unitNameOn(register, unitId, asOf), year);
  const round = register.book.rounds().find(({ id }) => id === roundId);
  return round ? words.ofRound(round.title) : words.ofYear(year);
}

export function recordsOf(register: Register, { year, asOf, roundId, unitId }: HandoverScope): ScopedRecords {
  const { book } = register;
  const units = unitId === undefined ? null : withUnitsBelow(unitId, book.unitsOn(asOf));
  const rounds = book.rounds().filter(round => round.year === year && (roundId === undefined || round.id === roundId));
  const isOfUnit = (ids: readonly string[]) => units === null || ids.some(id => units.has(id));
  return {
    rounds,
    receipts: rounds
      .flatMap(round => book.receipts(round.id))
      .filter(row => isOfUnit([row.unit_id]))
      .toSorted((left, right) => left.received_on.localeCompare(right.received_on)),
    contents: rounds.flatMap(round => book.contents(round.id)).filter(row => isOfUnit([row.unit_id])),
    workPlans: roundId === undefined ? book.workPlans(year).filter(row => isOfUnit([row.unit_id])) : [],
    meetings: roundId === undefined ? book.meetings(year).filter(row => isOfUnit([row.unit_id])) : [],
    activities: roundId === undefined ? activitiesOf(register, year, asOf).filter(row => isOfUnit([row.unit_id])) : [],
    tasks: roundId === undefined && units === null ? progressOf(register, year) : [],
    models: roundId === undefined ? book.models(year).filter(row => isOfUnit(unitIdsOfRow(row))) : [],
    papers: book.issuedDocuments(year).filter(row => {
      const to = unitIdsOfDocument(row);
      return (roundId === undefined || row.round_id === roundId) && (to.length === 0 || isOfUnit(to));
    }),
    unitIds: roundId === undefined ? units : new Set(),
  };
}

/** Those of a removed unit went with it. */
function activitiesOf(register: Register, year: number, asOf: string): readonly ActivityRow[] {
  const { nameOf, orderOf } = unitsNamedOn(register, asOf);
  const rows = register.book.activities(year).filter(row => nameOf(row.unit_id) !== undefined);
  return arrange(rows, 'ascending', [row => orderOf(row.unit_id), row => dayKey(row.held_on)]);
}

function progressOf({ database }: Register, year: number): readonly TaskProgressRow[] {
  return rowsOf(database, 'task_progress', false).filter(row => row.year === year);
}

function withUnitsBelow(unitId: string, units: UnitsOfDay): ReadonlySet<string> {
  const below = units.childrenOf(unitId).flatMap(child => [...withUnitsBelow(child.id, units)]);
  return new Set([unitId, ...below]);
}

/** @throws Refusal NOT_FOUND (round, unit), HANDOVER_REFUSED where there is nothing to hand over. */
export function refuseEmpty(register: Register, scope: HandoverScope): void {
  const { book } = register;
  const { year, roundId, unitId } = scope;
  const records = recordsOf(register, scope);
  if (roundId !== undefined && records.rounds.length === 0) refuse('NOT_FOUND', { noun: 'round' });
  if (unitId !== undefined && !book.units().some(({ unit }) => unit.id === unitId)) {
    refuse('NOT_FOUND', { noun: 'unit' });
  }
  const { receipts, workPlans, activities, models, papers, rounds, tasks } = records;
  const kept = [receipts, workPlans, activities, models, papers, tasks].reduce((sum, { length }) => sum + length, 0);
  if (unitId !== undefined) {
    if (kept === 0) refuse('HANDOVER_REFUSED', { reason: 'nothingOfUnit' });
    return;
  }
  const counted = kept + rounds.length + book.meetings(year).length + book.feedback(year).length;
  if (counted === 0) refuse('HANDOVER_REFUSED', { reason: 'nothingThatYear' });
}
