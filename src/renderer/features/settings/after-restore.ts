import { z } from 'zod';
import { readStored, writeStored } from '../../app/stored.ts';

const KEY = 'settings.restoredAt';
const SOON = 60_000;

/** The pages begin anew when another register takes the place of this one; called before, so that this page is found again. */
export function comeBackHere(): void {
  writeStored(KEY, Date.now());
}

/** A register was just restored from here: its way back is what the person looks for. */
export function wasJustRestored(): boolean {
  const at = readStored(KEY, z.number());
  return at !== null && Math.abs(Date.now() - at) < SOON;
}
