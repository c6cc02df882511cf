import { z } from 'zod';
import { refuse } from '../refusal.ts';
import { eraseFact, readFact, writeFact } from '../storage/copy-id.ts';
import type { Database } from '../storage/database.ts';
import { officeDay } from '../surroundings.ts';
import { shownDay } from '../text/days.ts';

const fact = 'handedOver';
const handed = z.object({ at: z.string(), who: z.string() });

export interface HandedOverNote {
  readonly at: string;
  readonly who: string;
}

/** When and by whom this copy was handed over to another machine; null: it is written to here. */
export function handedOverOf(database: Database): HandedOverNote | null {
  const value = readFact(database, fact);
  return value === undefined ? null : handed.parse(JSON.parse(value));
}

/** "Chế độ chỉ xem và in" from now on. */
export function markHandedOver(database: Database, note: HandedOverNote): void {
  writeFact(database, fact, JSON.stringify(note));
}

export function takeBack(database: Database): void {
  eraseFact(database, fact);
}

/** @throws Refusal HANDED_OVER. */
export function refuseWhenHandedOver(database: Database): void {
  const note = handedOverOf(database);
  if (note) refuse('HANDED_OVER', { on: shownDay(officeDay(new Date(note.at))) });
}
