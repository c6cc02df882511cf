import type { ListName } from '../../contract/index.ts';
import { planPapers } from '../documents/letters/plan.ts';
import { cellsOf, type Table } from '../documents/structure/table.ts';
import { asOfLine } from '../documents/words/lists.ts';
import { noteOfMarks } from '../documents/words/unit-table.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { activitiesTable, activityFiguresTable } from './activity-tables.ts';
import type { EvidenceFile } from './evidence.ts';
import { figuresDay } from './figures-day.ts';
import { papersTable } from './papers-table.ts';
import { receiptsTable } from './receipts-table.ts';
import { type HandoverKind, type HandoverScope, kindOf } from './scope.ts';
import { tasksTable } from './tasks-table.ts';
import { handoverWords as words } from './words.ts';

export interface NamedTable {
  readonly name: string;
  readonly title: string;
  readonly table: Table;
  /** Under the title: as of when, what the marks mean. */
  readonly about: readonly string[];
}

/** The screens' own lists a folder holds; a unit's is read from its papers alone. */
const listNames: Readonly<Record<HandoverKind, readonly ListName[]>> = {
  year: ['units', 'workPlans', 'meetings', 'round', 'models', 'feedback'],
  round: ['round'],
  unit: [],
};

/** Every list that has a row; the screens' own lists, then what was recorded one by one. */
export function listsOf(
  register: Register,
  of: HandoverScope,
  evidence: readonly EvidenceFile[],
): readonly NamedTable[] {
  const kind = kindOf(of);
  const own = listNames[kind].flatMap(list => {
    const found = listOf(register, of, list);
    return found ? [found] : [];
  });
  const { year, asOf } = of;
  const more = [
    ...(kind === 'unit'
      ? []
      : [
          named(
            'activityFigures',
            words.activityFiguresTitle(year),
            activityFiguresTable(register, of),
            figuresDay(register, of),
          ),
        ]),
    named('activities', words.activitiesTitle(year), activitiesTable(register, of)),
    ...(kind === 'year'
      ? [named('tasks', words.tasksTitle(year), tasksTable(register, of, evidence), figuresDay(register, of))]
      : []),
    named('receipts', words.receiptsTitle(year), receiptsTable(register, of)),
    named('papers', words.papersTitle(year), papersTable(register, of)),
  ];
  return [...own, ...more.filter(({ table }) => table.rows.length > 0)].toSorted((left, right) =>
    left.name.localeCompare(right.name, 'vi', { numeric: true }),
  );

  function named(name: keyof typeof words.listNames, title: string, table: Table, day = asOf): NamedTable {
    const note = noteOfMarks(table.rows.flatMap(cellsOf));
    return { name: words.listNames[name], title, table, about: aboutOf(asOfLine(day), note) };
  }
}

function aboutOf(reference: string, note: string | null): readonly string[] {
  return note === null ? [reference] : [reference, note];
}

/** A list nobody has a row for is left out. */
function listOf(register: Register, { year, asOf, roundId }: HandoverScope, list: ListName): NamedTable | null {
  try {
    const { papers } = planPapers(register, { kind: 'list', year, asOf, list, roundId, plain: true });
    const sheet = papers[0]?.structure.appendices[0];
    if (!sheet?.table) return null;
    const { title, table, reference, note } = sheet;
    return { name: words.listNames[list], title, table, about: aboutOf(reference, note) };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'PAPER_REFUSED') return null;
    throw error;
  }
}
