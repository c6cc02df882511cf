import { toPlainParagraph } from '../../text/normalise.ts';
import type { TableRow } from '../layout/table.ts';
import { colourNote } from '../words/warnings.ts';
import { type LegendEntry, meaningsOfRow } from './colours.ts';

const separator = ' | ';

/** A comment of one cell, as it is kept in the note of the record the cell belongs to. */
export function commentOf(row: TableRow, field: string): string | null {
  const cell = row.cell(field);
  if (cell === undefined || cell.comment === null || cell.row !== row.row) return null;
  return toPlainParagraph(cell.comment);
}

/** The row's own note: its note column and what its colours mean by the legend. */
export function rowNote(row: TableRow, legend: readonly LegendEntry[]): string | null {
  const meanings = meaningsOfRow(row, legend).map(colourNote);
  return joinNotes([toPlainParagraph(row.cell('note')?.text ?? ''), ...meanings]);
}

export function joinNotes(notes: readonly (string | null)[]): string | null {
  const said = [...new Set(notes.filter(note => note !== null && note !== ''))];
  return said.length === 0 ? null : said.join(separator);
}

/** What was joined into one note. */
export function noteParts(note: string): readonly string[] {
  return note.split(separator);
}
