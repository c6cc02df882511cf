import type { Database } from './database.ts';

/** What SQLite itself says of the file: an empty list is a sound register. */
export function checkStorage(database: Database): readonly string[] {
  return [...findings(database.pragma('integrity_check')), ...findings(database.pragma('foreign_key_check'))];
}

function findings(answer: unknown): readonly string[] {
  if (!Array.isArray(answer)) return [];
  return answer.map(row => Object.values(row as object).join(' ')).filter(text => text !== 'ok');
}
