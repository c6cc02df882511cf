import { z } from 'zod';
import type { ImportColumn } from '../../../contract/exchange.ts';
import { readFact, writeFact } from '../../storage/copy-id.ts';
import type { Database, ReadDatabase } from '../../storage/database.ts';
import { searchKey } from '../../text/search-key.ts';
import type { ColumnOverrides, Table } from '../layout/table.ts';

const factName = 'importColumns';
const remembered = z.record(z.string(), z.string().nullable());
type Remembered = z.infer<typeof remembered>;

/** What the clerk chose for a heading in earlier files: table and heading -> field, or null for left out. */
export function rememberedColumns(database: ReadDatabase): Remembered {
  const fact = readFact(database, factName);
  return fact === undefined ? {} : remembered.parse(JSON.parse(fact));
}

/** The remembered choices as they fall on the columns of this file. */
export function overridesFor(tables: readonly Table[], known: Remembered): ColumnOverrides {
  const overrides: Record<string, string | null> = {};
  for (const { kind, sheet, columns } of tables) {
    for (const { letters, heading } of columns) {
      const field = known[headingKey(kind, heading)];
      if (field !== undefined) overrides[`${sheet.name}!${letters}`] = field;
    }
  }
  return overrides;
}

/** Keeps the clerk's choices for the next file. They are the program's habit, not the register's content. */
export function rememberColumns(
  database: Database,
  tables: readonly Table[],
  chosen: Readonly<Record<string, ImportColumn['field']>>,
): void {
  const known = rememberedColumns(database);
  const added: Record<string, string | null> = {};
  for (const { kind, sheet, columns } of tables) {
    for (const { letters, heading } of columns) {
      const field = chosen[`${sheet.name}!${letters}`];
      if (field !== undefined && heading !== '') added[headingKey(kind, heading)] = field;
    }
  }
  if (Object.keys(added).length === 0) return;
  writeFact(database, factName, JSON.stringify({ ...known, ...added }));
}

function headingKey(table: string, heading: string): string {
  return `${table} ${searchKey(heading)}`;
}
