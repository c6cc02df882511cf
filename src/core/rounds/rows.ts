import { type CutOff, cutOff, type Round, type RoundFields, roundKind, roundState } from '../../contract/index.ts';
import type { RoundRow } from '../storage/tables.ts';
import { plainParagraphOrNull, toPlainText } from '../text/normalise.ts';
import { lastDayOnTime } from './last-day-on-time.ts';

export function rowOfRound(
  fields: RoundFields,
): Omit<RoundRow, 'id' | 'version' | 'deleted_at' | 'state' | 'closed_at'> {
  return {
    kind: fields.kind,
    year: fields.year,
    title: toPlainText(fields.title),
    period_from: fields.periodFrom,
    period_to: fields.periodTo,
    basis: plainParagraphOrNull(fields.basis),
    due_on: fields.dueOn,
    cut_off: fields.cutOff,
    note: plainParagraphOrNull(fields.note),
  };
}

export function fieldsOfRound(row: RoundRow): RoundFields {
  return {
    kind: roundKind.parse(row.kind),
    year: row.year,
    title: row.title,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    basis: row.basis,
    dueOn: row.due_on,
    cutOff: cutOff.nullable().parse(row.cut_off),
    note: row.note,
  };
}

/** @param officeCutOff the office's setting, for rounds that follow it. */
export function roundOfRow(row: RoundRow, officeCutOff: CutOff): Round {
  const fields = fieldsOfRound(row);
  const appliedCutOff = fields.cutOff ?? officeCutOff;
  return {
    ...fields,
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    state: roundState.parse(row.state),
    closedAt: row.closed_at,
    lastDayOnTime: lastDayOnTime(row.due_on, appliedCutOff),
    appliedCutOff,
  };
}
