import type { Writer } from '../../storage/writer.ts';
import type { TableKind } from '../layout/fields.ts';
import type { Said } from '../understand/records.ts';
import { importFieldLabel } from '../words/fields.ts';
import { compareFields, type Difference } from './compare.ts';
import type { PlannedRecord } from './planned.ts';
import { shownValue } from './show.ts';

/** What planning needs of the register and the clerk's choices. */
export interface Planning {
  readonly blanksErase: boolean;
  readonly nameOf: (unitId: string) => string;
}

export interface RecordToPlan<Fields extends object> {
  readonly table: TableKind;
  /** Null: the register has no such record. */
  readonly current: Fields | null;
  /** The record before anything is known of it. */
  readonly bare: Fields;
  readonly said: Said<Fields>;
  readonly insert: (writer: Writer, fields: Fields) => void;
  readonly update: (writer: Writer, fields: Fields) => void;
  /** The label of a difference, when the field's own is not it. */
  readonly label?: string;
}

/** New, changed or as it was. A record the file says nothing of is not made. */
export function planRecord<Fields extends object>(
  { table, current, bare, said, insert, update, label }: RecordToPlan<Fields>,
  { blanksErase, nameOf }: Planning,
): PlannedRecord {
  const { next, differences, blanks } = compareFields(current ?? bare, bare, said, current !== null && blanksErase);
  if (differences.length === 0)
    return { isNew: current === null, fields: [], write: null, blanks: current === null ? 0 : blanks };
  const shown = ({ field, from, to }: Difference) => ({
    field,
    label: label ?? importFieldLabel(table, field),
    from: current === null ? '' : shownValue(field, from, nameOf),
    to: shownValue(field, to, nameOf),
  });
  const write = (writer: Writer): void => (current === null ? insert(writer, next) : update(writer, next));
  return { isNew: current === null, fields: differences.map(shown), write, blanks: current === null ? 0 : blanks };
}
