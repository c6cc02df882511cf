import type { ListName } from '../../contract/index.ts';
import { planPapers } from '../documents/letters/plan.ts';
import type { Table } from '../documents/structure/table.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { papersTable } from './papers-table.ts';
import { receiptsTable } from './receipts-table.ts';
import { type HandoverKind, type HandoverScope, kindOf } from './scope.ts';
import { handoverWords as words } from './words.ts';

export interface NamedTable {
  readonly name: string;
  readonly title: string;
  readonly table: Table;
}

/** The screens' own lists a folder holds; a unit's is read from its papers alone. */
const listNames: Readonly<Record<HandoverKind, readonly ListName[]>> = {
  year: ['units', 'workPlans', 'meetings', 'round', 'models', 'feedback'],
  round: ['round'],
  unit: [],
};

/** Every list that has a row; the screens' own lists, then arrivals and papers one by one. */
export function listsOf(register: Register, year: HandoverScope): readonly NamedTable[] {
  const own = listNames[kindOf(year)].flatMap(list => {
    const found = listOf(register, year, list);
    return found ? [found] : [];
  });
  const more = [
    { name: words.listNames.receipts, title: words.receiptsTitle(year.year), table: receiptsTable(register, year) },
    { name: words.listNames.papers, title: words.papersTitle(year.year), table: papersTable(register, year) },
  ];
  return [...own, ...more.filter(({ table }) => table.rows.length > 0)].toSorted((left, right) =>
    left.name < right.name ? -1 : 1,
  );
}

/** A list nobody has a row for is left out. */
function listOf(register: Register, { year, asOf, roundId }: HandoverScope, list: ListName): NamedTable | null {
  try {
    const { papers } = planPapers(register, { kind: 'list', year, asOf, list, roundId, plain: true });
    const sheet = papers[0]?.structure.appendices[0];
    return sheet?.table ? { name: words.listNames[list], title: sheet.title, table: sheet.table } : null;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'PAPER_REFUSED') return null;
    throw error;
  }
}
