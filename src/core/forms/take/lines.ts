import type { FormLine } from '../../../contract/forms.ts';
import { nounLabel } from '../../../contract/words/labels.ts';
import { type PlannedRow, stateOf } from '../../exchange/plan/planned.ts';
import type { RegisterUnit } from '../../exchange/understand/options.ts';
import { parseAddress } from '../../exchange/workbook/address.ts';
import { type ListId, listColumns } from '../fields.ts';
import type { PlannedPassage } from '../passages.ts';
import { fieldLabelOf, listHeading, listRowLabel } from '../words/labels.ts';
import { fieldLineKey, passageLineKey, recordLineKey } from './left-out.ts';
import { rowOf, trackingFields } from './understand.ts';

/** What one planned record looks like to the clerk; nothing for what the register has already. */
export function linesOf(row: PlannedRow, unit: RegisterUnit | undefined): FormLine[] {
  const state = stateOf(row);
  if (unit === undefined || state === 'unchanged' || state === 'refused') return [];
  const common = { file: row.sheet, unitId: unit.id, unitName: unit.name, noun: nounOf(row.row) };
  const fields = row.records.flatMap(record => record.fields);
  if (row.row !== rowOf.plan && row.row !== rowOf.content)
    return [{ ...common, key: recordLineKey(row.sheet, row.row), name: nameOf(row, unit), state, fields: [...fields] }];
  return fields.map(field => ({
    ...common,
    key: fieldLineKey(row.sheet, row.row, field.field),
    name: field.label,
    state: field.from === '' ? ('new' as const) : ('changed' as const),
    fields: [field],
  }));
}

export function passageLine(file: string, unit: RegisterUnit, passage: PlannedPassage): FormLine {
  const { field, label, from, to, isNew } = passage;
  return {
    key: passageLineKey(file, field),
    file,
    unitId: unit.id,
    unitName: unit.name,
    noun: nounLabel.passage,
    name: label,
    state: isNew ? 'new' : 'changed',
    fields: [{ field, label, from, to }],
  };
}

function nounOf(row: number): string {
  if (row === rowOf.plan) return nounLabel.workPlan;
  if (row === rowOf.content) return nounLabel.reportContent;
  if (row === rowOf.receipt) return nounLabel.receipt;
  const list = listOfRow(row);
  return list === null ? nounLabel.meeting : list === 'models' ? nounLabel.model : nounLabel.feedback;
}

function nameOf(row: PlannedRow, unit: RegisterUnit): string {
  if (row.row === rowOf.thematic) return fieldLabelOf('thematic', unit.kind);
  if (row.row === rowOf.receipt) return nounLabel.receipt;
  if (listOfRow(row.row) !== null) return row.name;
  const month = row.row - rowOf.meetings;
  return fieldLabelOf(month === 0 ? 'wholeYear' : `month${month}`, unit.kind);
}

function listOfRow(row: number): ListId | null {
  if (row >= rowOf.feedback) return 'feedback';
  return row >= rowOf.models ? 'models' : null;
}

/** A form has no cells to name: a value stands at the words it answers. Each waits alone, but in a list its row does. */
export function placed<Found extends { readonly sheet: string; readonly cell: string }>(
  found: Found,
  unit: RegisterUnit | undefined,
): Found {
  const at = parseAddress(found.cell);
  if (at === null || unit === undefined) return found;
  if (at.row === rowOf.receipt) return { ...found, cell: nounLabel.receipt };
  const list = listOfRow(at.row);
  const column = list === null ? trackingFields[at.column - 1] : listColumns[list][at.column - 1];
  const cell =
    list === null
      ? fieldLabelOf(column ?? '', unit.kind)
      : listRowLabel(list, at.row - rowOf[list] + 1, listHeading[list][column ?? ''] ?? '');
  return { ...found, cell, ...('holdsRow' in found ? { holdsRow: list !== null } : {}) };
}
