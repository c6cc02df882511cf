import type { Round } from '../../contract/index.ts';
import { arrange, dayKey, type Page, pageOf, type Sorting, type SortKey } from '../records/arrange.ts';
import { rowsOf } from '../records/find.ts';
import type { Register } from '../register.ts';
import type { RoundRow } from '../storage/tables.ts';
import { roundOfRow } from './rows.ts';

type SortedBy = 'dueOn' | 'title';

export interface RoundListInput {
  readonly year?: number | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?: Sorting<SortedBy> | undefined;
  readonly page: Page;
}

const sortKeys: Readonly<Record<SortedBy, SortKey<RoundRow>>> = {
  dueOn: row => dayKey(row.due_on),
  title: row => row.title,
};

/** Rounds, the one due first first unless sorted otherwise. */
export function listRounds(register: Register, input: RoundListInput): { items: Round[]; total: number } {
  const all = input.deleted ? rowsOf(register.database, 'round', true) : register.book.rounds();
  const rows = all.filter(row => input.year === undefined || row.year === input.year);
  const { by, direction } = input.sort ?? { by: 'dueOn', direction: 'ascending' };
  const { items, total } = pageOf(arrange(rows, direction, [sortKeys[by], sortKeys.title]), input.page);
  const { cutOff } = register.settings();
  return { items: items.map(row => roundOfRow(row, cutOff)), total };
}
