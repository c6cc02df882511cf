import type { Round } from '../../contract/index.ts';
import { findLivingRow, findRow } from '../records/find.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { RoundRow } from '../storage/tables.ts';
import { roundOfRow } from './rows.ts';

export function getRound(register: Register, { id }: { readonly id: string }): Round {
  return roundOfRow(findRow(register.database, 'round', id), register.settings().cutOff);
}

/** A round that still takes changes. @throws Refusal NOT_FOUND, ROUND_CLOSED. */
export function findUnclosedRound(register: Register, id: string): RoundRow {
  const round = findLivingRow(register.database, 'round', id);
  return round.state === 'closed' ? refuse('ROUND_CLOSED', { name: round.title }) : round;
}

/** @throws Refusal NOT_FOUND, ROUND_CLOSED for the first of these rounds that takes no changes. */
export function requireUnclosed(register: Register, ids: readonly string[]): void {
  for (const id of ids) findUnclosedRound(register, id);
}
