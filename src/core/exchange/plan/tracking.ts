import type { ImportQuestion, RefusedCell } from '../../../contract/exchange.ts';
import { nounLabel } from '../../../contract/words/labels.ts';
import type { TrackingRecords } from '../understand/records.ts';
import { trackingRowNoun } from '../words/fields.ts';
import { refusalReason } from '../words/questions.ts';
import { isSame } from './compare.ts';
import { planContent } from './contents.ts';
import { planFeedback } from './feedback.ts';
import { planMeeting } from './meetings.ts';
import { planModels } from './models.ts';
import { type PlannedRecord, type PlannedRow, plannedRows, rowKeyOf } from './planned.ts';
import { planReceipts } from './receipts.ts';
import { planWithNote, receiptWithNote } from './row-notes.ts';
import { shownValue } from './show.ts';
import { roundRefusal, type TrackingPlanning } from './tracking-planning.ts';
import { planWorkPlan } from './work-plans.ts';

export interface PlannedTracking {
  readonly rows: readonly PlannedRow[];
  readonly refused: readonly RefusedCell[];
  readonly questions: readonly ImportQuestion[];
}

/** What a tracking workbook would do to the register. Of a unit that stands in two rows the first row's facts win. */
export function planTracking(records: TrackingRecords, planning: TrackingPlanning): PlannedTracking {
  const rows = plannedRows();
  const refused: RefusedCell[] = [];
  const questions: ImportQuestion[] = [];
  const isFirst = firstOfTwo(refused);

  function addTo(row: PlannedRow, planned: PlannedRecord, { held }: { readonly held: boolean }): void {
    row.records.push(planned);
    if (held) row.blocked = 'asked';
  }
  function add(filed: FiledFact & { readonly unitName: string; readonly held: boolean }, planned: PlannedRecord): void {
    addTo(rows.at({ ...filed, noun: trackingRowNoun, name: filed.unitName }), planned, filed);
  }

  for (const read of records.workPlans) {
    const filed = planWithNote(read, planning.known);
    rows.at({ ...filed, noun: trackingRowNoun, name: filed.unitName });
    if (isFirst(`plan ${filed.unitId}`, filed)) add(filed, planWorkPlan(filed, planning));
  }
  for (const filed of records.meetings) {
    const key = `meeting ${filed.unitId} ${filed.month} ${filed.kind}`;
    if (isFirst(key, filed)) add(filed, planMeeting(filed, planning));
  }
  const noted = records.receipts.map(read => receiptWithNote(read, planning.known));
  const receipts = planReceipts(noted, planning);
  for (const { filed, planned } of receipts.planned) add(filed, planned);
  refused.push(...receipts.refused);
  questions.push(...receipts.questions);
  const held = new Set(receipts.held.map(rowKeyOf));
  for (const row of rows.all()) if (held.has(row.key)) row.blocked = 'asked';
  for (const filed of records.contents) {
    const isSaid = Object.values(filed.said).some(value => value !== null);
    if (!isFirst(`content ${filed.unitId}`, filed)) continue;
    const reason = isSaid ? roundRefusal(planning) : null;
    const planned = planContent(filed, planning);
    if (reason !== null && planned.write !== null) {
      refused.push({ sheet: filed.sheet, cell: filed.cell, value: '', reason });
    } else add(filed, planned);
  }
  for (const { filed, planned } of planModels(records.models, planning)) {
    addTo(rows.at({ ...filed, noun: nounLabel.model }), planned, filed);
  }
  for (const { filed, planned } of planFeedback(records.feedback, planning)) {
    addTo(rows.at({ ...filed, noun: nounLabel.feedback, name: filed.content }), planned, filed);
  }
  for (const left of records.unfiled) {
    if (left.why !== 'skipped') rows.at({ ...left, noun: trackingRowNoun }).blocked = left.why;
  }
  return { rows: rows.all(), refused, questions };
}

interface FiledFact {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly said: object;
  readonly cells?: Readonly<Record<string, string>>;
}

/** Takes the first row of a fact; of a later one only what says otherwise is refused, with the row that stands. */
function firstOfTwo(refused: RefusedCell[]): (key: string, filed: FiledFact) => boolean {
  const first = new Map<string, FiledFact>();
  return (key, filed) => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, filed);
      return true;
    }
    const reason = refusalReason.alreadyInRow(earlier.row);
    const told = new Set<string>();
    for (const [field, value] of Object.entries(filed.said)) {
      if (value === null || isSame(value, Reflect.get(earlier.said, field))) continue;
      const cell = filed.cells?.[field] ?? filed.cell;
      // One cell may say two fields ("3/7"; a number, and so that there is a plan): told once, as it is written.
      if (told.has(cell)) continue;
      told.add(cell);
      refused.push({ sheet: filed.sheet, cell, value: writtenValue(filed.said, field), reason });
    }
    return false;
  };
}

/** The value as the cell shows it: a count whole, a plan by its number. */
function writtenValue(said: object, field: string): string {
  const shown = (name: string): string => shownValue(name, Reflect.get(said, name), String);
  if (field === 'doneCount' || field === 'totalCount') return `${shown('doneCount')}/${shown('totalCount')}`;
  return (field === 'ownPlan' && shown('ownPlanNumber')) || shown(field);
}
