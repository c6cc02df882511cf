import { z } from 'zod';
import type { Trial } from '../../contract/backups.ts';
import { trial } from '../../contract/backups.ts';
import type { Database, ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';

/** Name of the fact a restored register carries, so that it and its way back are known whatever happens meanwhile. */
export const trialFact = 'restored';

const compiled = query.selectFrom('fact').select('value').where('name', '=', trialFact).compile();

/** The register in use came from a backup and nobody said yet that it stays; null otherwise. */
export function trialOf(database: ReadDatabase): Trial | null {
  const value = database.readFirst(compiled)?.value;
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
  database.run('DELETE FROM fact WHERE name = ?', [trialFact]);
}
