import type { MeetingKind, OperationSummary } from '../../contract/index.ts';
import { answerLabel, notRecordedLabel } from '../../contract/words/labels.ts';
import { groupBy } from '../lists.ts';
import { cellText } from '../reckoning/grid.ts';
import { cellCountOf } from '../reckoning/meeting-coverage.ts';
import { namingDay, requireUnits } from '../records/units-named.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { MeetingRow } from '../storage/tables.ts';
import type { NewRow, Writer } from '../storage/writer.ts';
import { partsOf, refuseWrongCount } from './rules.ts';

/** A cell of the grid as it was shown and as it was typed (contract: cellValue). */
export interface FilledCell {
  readonly unitId: string;
  readonly month: number | null;
  readonly before: string;
  readonly value: string;
}

export interface MeetingFilling {
  readonly year: number;
  readonly kind: MeetingKind;
  readonly cells: readonly FilledCell[];
}

type Answers = Pick<NewRow<'meeting'>, 'content' | 'done_count' | 'total_count'>;

/**
 * Cells typed or pasted into the grid, all of them or none, as one operation.
 *
 * @throws Refusal STALE naming the units whose record is no longer what was shown; WRONG_VALUE (unknown unit, wrong count).
 */
export function fillMeetings(
  register: Register,
  { year, kind, cells }: MeetingFilling,
): { changed: number; operation: OperationSummary | null } {
  requireUnits(
    register,
    cells.map(cell => cell.unitId),
    'unitId',
  );
  const shown = shownCells(register, year, kind);
  refuseStale(register, year, cells, shown);
  const changes = lastWord(cells).filter(cell => cell.value !== cell.before);
  for (const cell of changes) {
    const { done_count: doneCount, total_count: totalCount } = answersOf(cell.value);
    refuseWrongCount(register, { unitId: cell.unitId, year, month: cell.month, kind }, { doneCount, totalCount });
  }
  const filed = register.book.withFiles('meeting');
  const { operation } = register.transact(
    { name: 'meeting.fill', parts: sentenceParts(register, year, changes) },
    writer => {
      for (const cell of changes) {
        const record = shown.recordOf(cell);
        const kept = record !== undefined && (saysMore(record) || filed.has(record.id));
        writeCell(writer, record, { cell, year, kind, kept });
      }
    },
  );
  return { changed: changes.length, operation };
}

/** A cell pasted twice holds what was pasted last. */
function lastWord(cells: readonly FilledCell[]): readonly FilledCell[] {
  return [...new Map(cells.map(cell => [`${cell.unitId} ${cell.month}`, cell])).values()];
}

interface ShownCells {
  recordOf(cell: Pick<FilledCell, 'unitId' | 'month'>): MeetingRow | undefined;
  textOf(cell: Pick<FilledCell, 'unitId' | 'month'>): string;
}

/** The grid's cells of one kind as they are now. */
function shownCells(register: Register, year: number, kind: MeetingKind): ShownCells {
  const tree = register.book.unitsOn(namingDay(register, year));
  const byUnit = groupBy(register.book.meetings(year), row => row.unit_id);
  function recordOf({ unitId, month }: Pick<FilledCell, 'unitId' | 'month'>): MeetingRow | undefined {
    return byUnit.get(unitId)?.find(row => row.kind === kind && row.month === month);
  }
  return {
    recordOf,
    textOf: cell => {
      const unit = tree.byId.get(cell.unitId);
      return cellText(recordOf(cell), unit ? cellCountOf(unit, tree, byUnit.get(cell.unitId) ?? []) : null);
    },
  };
}

function refuseStale(register: Register, year: number, cells: readonly FilledCell[], shown: ShownCells): void {
  const fields = cells
    .filter(cell => shown.textOf(cell) !== cell.before && !isSameCount(shown.recordOf(cell), cell.before))
    .map(cell => {
      const { subject, detail } = partsOf(register, { unitId: cell.unitId, year, month: cell.month });
      return { field: `${subject}, ${detail}`, now: inWords(shown.textOf(cell)) };
    });
  if (fields.length > 0) refuse('STALE', { noun: 'meeting', fields });
}

/** A count recorded without its total is shown with the unit's number on the day asked for, which need not be today's. */
function isSameCount(record: MeetingRow | undefined, before: string): boolean {
  if (!record || record.done_count === null || record.total_count !== null) return false;
  return answersOf(before).done_count === record.done_count;
}

function inWords(value: string): string {
  if (value === '') return notRecordedLabel;
  return value === 'yes' || value === 'no' ? answerLabel[value] : value;
}

function answersOf(value: string): Answers {
  if (value === 'yes' || value === 'no') return { content: value, done_count: null, total_count: null };
  const [done, total] = value.split('/');
  if (done === undefined || total === undefined) return { content: null, done_count: null, total_count: null };
  return { content: null, done_count: Number(done), total_count: Number(total) };
}

interface WrittenCell {
  readonly cell: FilledCell;
  readonly year: number;
  readonly kind: MeetingKind;
  /** The record stays when its answer is cleared, for it says more or files are kept with it. */
  readonly kept: boolean;
}

function writeCell(writer: Writer, record: MeetingRow | undefined, { cell, year, kind, kept }: WrittenCell): void {
  const answers = answersOf(cell.value);
  if (record && cell.value === '' && !kept) writer.remove('meeting', record.id);
  else if (record) writer.update('meeting', record.id, answers);
  else writer.insert('meeting', { ...emptyMeeting, unit_id: cell.unitId, year, month: cell.month, kind, ...answers });
}

/** Whether a record says more than its answer. */
function saysMore(record: MeetingRow): boolean {
  const further = [record.note, record.topic, record.held_on, record.attendance];
  return further.some(value => value !== null) || record.groups !== '[]';
}

const emptyMeeting = { held_on: null, topic: null, groups: '[]', attendance: null, note: null } as const;

function sentenceParts(register: Register, year: number, cells: readonly FilledCell[]) {
  const unitIds = new Set(cells.map(cell => cell.unitId));
  const [first] = cells;
  const named = first && unitIds.size === 1 ? partsOf(register, { ...first, year }) : undefined;
  return { count: cells.length, ...named };
}
