import { z } from 'zod';
import type { OperationChanges } from '../../contract/index.ts';
import { monthOfYear } from '../../contract/words/months.ts';
import type { ValueWords } from '../../contract/words/values.ts';
import { refuse } from '../refusal.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { type ChangeRow, isRegisterTable, nounOfTable } from '../storage/tables.ts';
import { differencesOf } from './differences.ts';
import { changesOf, findOperation, sentenceOf } from './log.ts';
import { findBlocker, isUndoable } from './undo.ts';
import { valueWords } from './value-words.ts';

/** An import of hundreds of rows is told by its first ones; the rest is counted. */
const recordsTold = 200;

/**
 * What one operation changed, record by record, from what to what; and what was done later that keeps it from being undone.
 *
 * @throws Refusal NOTHING_TO_UNDO (no such operation).
 */
export function changesOfOperation(database: ReadDatabase, id: string): OperationChanges {
  const operation = findOperation(database, id) ?? refuse('NOTHING_TO_UNDO', {});
  const changes = changesOf(database, operation.sequence);
  const words = valueWords(database);
  const blocker = isUndoable(database, operation) ? findBlocker(database, operation, changes) : undefined;
  return {
    records: changes.slice(0, recordsTold).flatMap(change => recordOf(change, words)),
    more: Math.max(0, changes.length - recordsTold),
    blockedBy: blocker === undefined ? null : sentenceOf(blocker),
  };
}

function recordOf(change: ChangeRow, words: ValueWords): OperationChanges['records'] {
  const table = change.table_name;
  if (!isRegisterTable(table)) return [];
  // A profile is what its unit is called and how large it is: to people, the unit.
  const noun = table === 'unit_profile' ? 'unit' : nounOfTable[table];
  const fields = differencesOf(change, noun, words).filter(({ from, to }) => from !== to);
  return fields.length === 0 ? [] : [{ noun, name: nameOf(change, words), fields }];
}

const known = z.looseObject({
  name: z.string().nullish(),
  title: z.string().nullish(),
  subject: z.string().nullish(),
  file_name: z.string().nullish(),
  unit_id: z.string().nullish(),
  year: z.int().nullish(),
  month: z.int().nullish(),
});

/** How a person knows the record again, from its image: it may be gone by now. */
function nameOf({ before, after, table_name, record_id }: ChangeRow, words: ValueWords): string {
  const { name, title, subject, file_name, unit_id, year, month } = known.parse(JSON.parse(after ?? before ?? '{}'));
  const own = name ?? title ?? subject ?? file_name;
  const unitId = table_name === 'unit' ? record_id : unit_id;
  const unit = unitId ? words.unitName(unitId) : null;
  const time = year ? monthOfYear(year, month ?? null) : null;
  const parts = new Set([unit, own, unit && !own ? time : null]);
  return [...parts].filter(part => part !== null && part !== undefined && part !== '').join(', ');
}
