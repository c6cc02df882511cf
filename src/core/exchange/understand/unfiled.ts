import { plainText } from '../cells/parsed.ts';
import type { Unfiled } from './records.ts';
import type { RowReader } from './row-reader.ts';

/** A row that becomes no record, under the words of `field`. */
export function unfiledRow(reader: RowReader, field: string): Unfiled {
  const why = reader.isSkipped() ? 'skipped' : reader.isHeld() ? 'asked' : 'refused';
  const name = plainText(reader.row.cell(field));
  return { ...reader.place(field), row: reader.row.row, held: reader.isHeld(), name, why };
}
