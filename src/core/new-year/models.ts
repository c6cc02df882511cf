import type { ModelState } from '../../contract/index.ts';
import { unitIdsOfRow } from '../models/rows.ts';
import type { Register } from '../register.ts';
import type { ModelRow } from '../storage/tables.ts';
import { nameKey } from '../text/same-name.ts';

export interface RunningModels {
  /** Of the year before, neither given up nor in the new year already, and of a unit that lives then. */
  readonly toCarry: readonly ModelRow[];
  readonly known: number;
}

/** Models that live on into a year. Units that closed meanwhile took theirs with them, or their successor has them. */
export function runningModels({ book }: Register, year: number): RunningModels {
  const here = new Set(book.models(year).map(keyOf));
  const alive = book.unitsOn(`${year}-01-01`).byId;
  const running = book
    .models(year - 1)
    .filter(row => row.state !== ('discontinued' satisfies ModelState))
    .filter(row => unitIdsOfRow(row).some(id => alive.has(id)));
  const toCarry = running.filter(row => !here.has(keyOf(row)));
  return { toCarry, known: running.length - toCarry.length };
}

function keyOf(row: ModelRow): string {
  return `${nameKey(row.name)} ${unitIdsOfRow(row)[0] ?? ''}`;
}
