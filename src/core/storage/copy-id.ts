import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Database, ReadDatabase } from './database.ts';
import { query } from './query.ts';

/**
 * Which copy of the register this is: in every operation's log, so that copies can be told apart when merged. A file
 * that stands elsewhere than it stood (copied, moved, restored from a backup) is a copy of its own from then on: two
 * files never go on counting operations under one name.
 */
export function settleCopyId(database: Database): void {
  const place = placeOf(database.file);
  if (readFact(database, 'copyId') !== undefined && readFact(database, 'copyPlace') === place) return;
  writeFact(database, 'copyId', randomUUID());
  writeFact(database, 'copyPlace', place);
}

/** Known since `settleCopyId`. */
export function copyIdOf(database: Database): string {
  const id = readFact(database, 'copyId');
  if (id === undefined) throw new Error('the register was not told which copy it is');
  return id;
}

export function readFact(database: ReadDatabase, name: string): string | undefined {
  return database.readFirst(query.selectFrom('fact').select('value').where('name', '=', name).compile())?.value;
}

export function writeFact(database: Database, name: string, value: string): void {
  database.run('INSERT INTO fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', [
    name,
    value,
  ]);
}

export function eraseFact(database: Database, name: string): void {
  database.run('DELETE FROM fact WHERE name = ?', [name]);
}

/** The file itself, whatever path leads to it. Looked at, never opened: opening would drop SQLite's locks. */
function placeOf(file: string): string {
  const { dev, ino, birthtimeMs } = statSync(file);
  return `${dev}:${ino}:${Math.round(birthtimeMs)}`;
}
