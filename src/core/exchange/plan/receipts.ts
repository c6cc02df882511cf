import type { ImportQuestion, RefusedCell } from '../../../contract/exchange.ts';
import { fieldsOfReceipt, rowOfReceipt } from '../../receipts/rows.ts';
import { bareReceipt } from '../../records/bare.ts';
import { shownDay } from '../../text/days.ts';
import { skip } from '../understand/findings.ts';
import type { FiledReceipt } from '../understand/records.ts';
import { questionSentence, refusalReason } from '../words/questions.ts';
import { heldLast } from './pair.ts';
import { type KnownReceipt, pairReceipt } from './pair-receipts.ts';
import { planRecord } from './plan-record.ts';
import type { PlannedRecord } from './planned.ts';
import { roundRefusal, type TrackingPlanning } from './tracking-planning.ts';

export interface PlannedReceipts {
  readonly planned: { filed: FiledReceipt; planned: PlannedRecord }[];
  readonly refused: RefusedCell[];
  readonly questions: ImportQuestion[];
  /** Rows a question about a receipt holds. */
  readonly held: { sheet: string; row: number }[];
}

/** Receipts of the year's round, one per arrival. Two rows are one arrival only when they bear one số đến. */
export function planReceipts(filed: readonly FiledReceipt[], planning: TrackingPlanning): PlannedReceipts {
  const result: PlannedReceipts = { planned: [], refused: [], questions: [], held: [] };
  const known = new Map<string, KnownReceipt[]>();
  const reason = roundRefusal(planning);
  for (const receipt of heldLast(filed)) {
    const ofUnit = known.get(receipt.unitId) ?? knownReceipts(receipt.unitId, planning);
    known.set(receipt.unitId, ofUnit);
    const resolved = resolve(receipt, ofUnit, planning, result);
    if (resolved === null) continue;
    const { pair, said } = resolved;
    if (pair !== null && pair.row !== null) {
      refuse(receipt, refusalReason.alreadyInRow(pair.row), result);
      continue;
    }
    const planned = planReceipt({ ...receipt, ...said }, pair, planning);
    if (reason !== null && planned.write !== null) {
      refuse(receipt, reason, result);
      continue;
    }
    if (pair === null) {
      const fields = { ...bareReceipt({ ...receipt, roundId: planning.round.id }), ...withoutBlanks(receipt.said) };
      ofUnit.push({ id: null, fields, row: receipt.row });
    } else pair.row = receipt.row;
    result.planned.push({ filed: receipt, planned });
  }
  return result;
}

function knownReceipts(unitId: string, { known }: TrackingPlanning): KnownReceipt[] {
  return known.receipts(unitId).map(row => ({ id: row.id, fields: fieldsOfReceipt(row), row: null }));
}

/** Null while the day of a known số đến is asked, or when the clerk leaves the row out. */
function resolve(
  receipt: FiledReceipt,
  ofUnit: readonly KnownReceipt[],
  { answers }: TrackingPlanning,
  result: PlannedReceipts,
): { pair: KnownReceipt | null; said: Partial<FiledReceipt> } | null {
  const pair = pairReceipt(receipt, ofUnit);
  if (pair.kind === 'new') return { pair: null, said: {} };
  if (pair.kind === 'same') return { pair: pair.known, said: {} };
  const { sheet, cell, row } = receipt;
  const key = `${sheet}!${cell}!sameIncoming`;
  const known = pair.known.fields.receivedOn;
  const answer = answers[key];
  if (answer === skip || answer === known) {
    return { pair: pair.known, said: { receivedOn: known, said: { ...receipt.said, receivedOn: known } } };
  }
  if (answer === receipt.receivedOn) return { pair: pair.known, said: {} };
  const sentence = questionSentence.sameIncoming(receipt.said.incomingNumber ?? '', shownDay(known));
  const candidates = [known, receipt.receivedOn].map(day => ({ key: day, label: shownDay(day) }));
  result.questions.push({
    key,
    sheet,
    cell,
    value: shownDay(receipt.receivedOn),
    sentence,
    candidates,
    takes: 'candidates',
    holdsRow: true,
  });
  result.held.push({ sheet, row });
  return null;
}

function planReceipt(receipt: FiledReceipt, pair: KnownReceipt | null, planning: TrackingPlanning): PlannedRecord {
  const planned = planRecord(
    {
      table: 'tracking',
      current: pair?.fields ?? null,
      bare: { ...bareReceipt({ ...receipt, roundId: planning.round.id }), receivedOn: '' },
      said: receipt.said,
      insert: (writer, fields) => writer.insert('receipt', rowOfReceipt(fields)),
      update: (writer, fields) => {
        if (pair !== null && pair.id !== null) writer.update('receipt', pair.id, rowOfReceipt(fields));
      },
    },
    planning,
  );
  return { ...planned, opensRound: planned.isNew, inRound: true };
}

function refuse({ sheet, cell, receivedOn }: FiledReceipt, reason: string, { refused }: PlannedReceipts): void {
  refused.push({ sheet, cell, value: shownDay(receivedOn), reason });
}

function withoutBlanks<Fields extends object>(
  said: Fields,
): Partial<{ [Name in keyof Fields]: NonNullable<Fields[Name]> }> {
  const filled = Object.entries(said).filter(([, value]) => value !== null);
  return Object.fromEntries(filled) as Partial<{ [Name in keyof Fields]: NonNullable<Fields[Name]> }>;
}
