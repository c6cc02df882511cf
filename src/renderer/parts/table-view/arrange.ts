import type { ViewDefinition } from '../../../contract/views.ts';
import { tableViewWords as words } from '../../words/table-view.ts';
import type { Group } from '../data-table/use-items.ts';
import { fold } from '../format/fold.ts';
import { formatAlone } from '../format/numbers.ts';
import { plainOf, textOf, type ViewColumn } from './view-column.ts';

const collator = new Intl.Collator('vi', { numeric: true });

export interface Arranged<Row> {
  readonly rows: readonly Row[];
  /** Rows come ordered by it. */
  readonly groupOf: ((row: Row) => Group) | undefined;
}

/** Rows the columns' filters let through. */
function filtered<Row>(
  rows: readonly Row[],
  columns: readonly ViewColumn<Row>[],
  { filters }: Pick<ViewDefinition, 'filters'>,
): readonly Row[] {
  const wanted = Object.entries(filters).flatMap(([key, filter]) => {
    const column = columns.find(each => each.key === key);
    return column === undefined ? [] : [{ column, has: lets(filter) }];
  });
  return wanted.length === 0 ? rows : rows.filter(row => wanted.every(({ column, has }) => has(textOf(column, row))));
}

function lets(filter: string | readonly string[]): (text: string) => boolean {
  if (typeof filter !== 'string') return text => filter.includes(text);
  const typed = fold(filter);
  return text => fold(text).includes(typed);
}

/** Rows by one column: numbers by size, words as Vietnamese people order them, what says nothing last. */
function sorted<Row>(
  rows: readonly Row[],
  columns: readonly ViewColumn<Row>[],
  sort: ViewDefinition['sort'],
): readonly Row[] {
  const column = sort === null ? undefined : columns.find(({ key }) => key === sort.by);
  if (sort === null || column === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const valued = rows.map(row => ({
    row,
    value: column.sortValue?.(row) ?? (column.sortValue ? '' : textOf(column, row)),
  }));
  return valued
    .sort((left, right) => {
      if (left.value === '' || right.value === '') return Number(left.value === '') - Number(right.value === '');
      return sign * compared(left.value, right.value);
    })
    .map(({ row }) => row);
}

function compared(left: string | number, right: string | number): number {
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : collator.compare(String(left), String(right));
}

/** What is spelled as it was typed, marks and all, before what only reads so without marks; groups keep together. */
function exactFirst<Row>(
  { rows, groupOf }: Arranged<Row>,
  columns: readonly ViewColumn<Row>[],
  typed: string,
): readonly Row[] {
  const wanted = typed.normalize('NFC').trim().toLocaleLowerCase('vi');
  if (wanted === '') return rows;
  const isExact = (row: Row) =>
    columns.some(column => textOf(column, row).normalize('NFC').toLocaleLowerCase('vi').includes(wanted));
  const exact = new Set(rows.filter(isExact));
  const first = [...rows.filter(row => exact.has(row)), ...rows.filter(row => !exact.has(row))];
  return groupOf === undefined ? first : together(first, rows, row => groupOf(row).key);
}

/** Rows of one group one after the other, the groups in the order `like` has them. */
function together<Row>(rows: readonly Row[], like: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const groups = new Map(like.map(row => [keyOf(row), [] as Row[]]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return [...groups.values()].flat();
}

/** Groups by what the cells of one column say, each with how many rows it has, in the order they first appear. */
function grouped<Row>(
  rows: readonly Row[],
  columns: readonly ViewColumn<Row>[],
  groupBy: string | null,
): Arranged<Row> | null {
  const column = groupBy === null ? undefined : columns.find(({ key }) => key === groupBy);
  if (column === undefined) return null;
  const texts = new Map(rows.map(row => [row, textOf(column, row)]));
  const textOfRow = (row: Row) => texts.get(row) ?? textOf(column, row);
  const counts = new Map<string, number>();
  for (const text of texts.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return {
    rows: together(rows, rows, textOfRow),
    groupOf: row => {
      const text = textOfRow(row);
      const name = text === '' ? words.group.nothing(column.heading) : text;
      return { key: `by-${text}`, label: words.group.label(name, formatAlone(counts.get(text) ?? 0)) };
    },
  };
}

interface Options<Row> extends Arranged<Row> {
  readonly columns: readonly ViewColumn<Row>[];
  readonly view: ViewDefinition;
  /** What stands in the search field. */
  readonly search: string;
  /** The register has sorted already. */
  readonly isSorted: boolean;
}

/** Rows as a view shows them. A sort takes the page's own groups apart; groups of the view stay. */
export function arranged<Row>({ rows, groupOf, columns, view, search, isSorted }: Options<Row>): Arranged<Row> {
  const kept = filtered(rows, columns, view);
  const isInOwnOrder = view.sort === null;
  const ordered = isSorted ? kept : sorted(kept, columns, view.sort);
  const own = { rows: ordered, groupOf: isInOwnOrder ? groupOf : undefined };
  const groups = grouped(ordered, columns, view.groupBy) ?? own;
  return isInOwnOrder ? { ...groups, rows: exactFirst(groups, columns, search) } : groups;
}

/** What the cells of a column say, each once with its count, for choosing among. */
export function distinctTexts<Row>(
  rows: readonly Row[],
  column: ViewColumn<Row>,
): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = textOf(column, row);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((left, right) => collator.compare(left.text, right.text));
}

/** A group's line in words. */
export function groupText({ label }: Group): string {
  return plainOf(label);
}
