import { z } from 'zod';
import { type Trial, trial } from '../../contract/backups.ts';
import { eraseFact, readFact } from '../storage/copy-id.ts';
import type { Database, ReadDatabase } from '../storage/database.ts';

/** Name of the fact a restored register carries, so that it and its way back are known whatever happens meanwhile. */
export const trialFact = 'restored';

/** The register in use came from a backup and nobody said yet that it stays; null otherwise. */
export function trialOf(database: ReadDatabase): Trial | null {
  const value = readFact(database, trialFact);
  if (value === undefined) return null;
  const read = z.string().transform(readJson).pipe(trial).safeParse(value);
  return read.success ? read.data : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function endTrial(database: Database): void {
  eraseFact(database, trialFact);
}
