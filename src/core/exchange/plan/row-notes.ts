import type { FiledReceipt, FiledWorkPlan } from '../understand/records.ts';
import { joinNotes, noteParts } from '../understand/row-note.ts';
import type { RegisterRecords } from './register-records.ts';

// A row has one note and several records. It stays with the record that carries it already, whatever the row says
// now: a note whose receipt cells were emptied since must not wander to the plan.

/** The plan with its row's note, unless a receipt of the unit carries that. */
export function planWithNote(filed: FiledWorkPlan, known: RegisterRecords): FiledWorkPlan {
  const carried = known.receipts(filed.unitId).some(({ note }) => carries(note, filed.rowNote));
  return carried ? filed : withNote(filed, [filed.said.note ?? null, filed.rowNote]);
}

/** The receipt with its row's note, unless the unit's plan carries that. */
export function receiptWithNote(filed: FiledReceipt, known: RegisterRecords): FiledReceipt {
  const carried = carries(known.workPlan(filed.unitId)?.note ?? null, filed.rowNote);
  return carried ? filed : withNote(filed, [filed.rowNote, filed.said.note ?? null]);
}

function carries(note: string | null, rowNote: string | null): boolean {
  if (note === null || rowNote === null) return false;
  const parts = new Set(noteParts(note));
  return noteParts(rowNote).every(part => parts.has(part));
}

function withNote<Filed extends { readonly said: object }>(filed: Filed, notes: readonly (string | null)[]): Filed {
  const note = joinNotes(notes);
  return note === null ? filed : { ...filed, said: { ...filed.said, note } };
}
