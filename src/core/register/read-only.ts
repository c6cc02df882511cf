import { handedOverOf } from '../packages/handed-over.ts';
import { refuse } from '../refusal.ts';
import { copyIdOf, eraseFact, readFact, writeFact } from '../storage/copy-id.ts';
import type { Database } from '../storage/database.ts';
import { officeDay } from '../surroundings.ts';
import { shownDay } from '../text/days.ts';

const fact = 'readOnly';

/** Why this copy is in "Chế độ chỉ xem và in": somebody chose so here, or the register went to another machine (then with its day). */
export type ReadOnlyReason = { readonly reason: 'chosen' } | { readonly reason: 'handedOver'; readonly on: string };

/** Null: it is written to. */
export function readOnlyOf(database: Database): ReadOnlyReason | null {
  const note = handedOverOf(database);
  if (note) return { reason: 'handedOver', on: officeDay(new Date(note.at)) };
  return readFact(database, fact) === copyIdOf(database) ? { reason: 'chosen' } : null;
}

/** Kept until it is chosen away. It names this copy: the same file on another machine, or a restored one, is another copy. */
export function chooseReadOnly(database: Database, readOnly: boolean): void {
  if (readOnly) writeFact(database, fact, copyIdOf(database));
  else eraseFact(database, fact);
}

/** @throws Refusal HANDED_OVER, READ_ONLY. */
export function refuseWhenReadOnly(database: Database): void {
  const why = readOnlyOf(database);
  if (why?.reason === 'handedOver') refuse('HANDED_OVER', { on: shownDay(why.on) });
  if (why?.reason === 'chosen') refuse('READ_ONLY', {});
}
