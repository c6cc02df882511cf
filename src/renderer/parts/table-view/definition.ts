import type { ViewDefinition } from '../../../contract/views.ts';
import type { ViewColumn } from './view-column.ts';

export const PLAIN: ViewDefinition = { order: [], hidden: [], widths: {}, sort: null, filters: {}, groupBy: null };

const LEAST_WIDTH = 40;
const WIDEST = 1200;

/** All columns in the order of the view; frozen ones stay first, those the view does not know where the page puts them. */
export function inOrder<Column extends ViewColumn<never>>(
  columns: readonly Column[],
  { order }: ViewDefinition,
): readonly Column[] {
  const frozen = columns.filter(column => column.frozen === true);
  const others = columns.filter(column => column.frozen !== true);
  const known = order.flatMap(key => others.find(column => column.key === key) ?? []);
  if (known.length === 0) return columns;
  const result = [...known];
  for (const [at, column] of others.entries()) {
    if (known.includes(column)) continue;
    const before = others.slice(0, at).findLast(other => result.includes(other));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, column);
  }
  return [...frozen, ...result];
}

/** The columns that are seen, as wide as the view says. The same array as long as there is nothing to change. */
export function shownColumns<Column extends ViewColumn<never>>(
  columns: readonly Column[],
  view: ViewDefinition,
): readonly Column[] {
  const ordered = inOrder(columns, view).filter(({ key }) => !view.hidden.includes(key));
  return ordered.map(column => {
    const width = view.widths[column.key];
    return width === undefined ? column : { ...column, width, grow: false };
  });
}

/** One place to the left (-1) or to the right (1) among the columns that are seen; frozen ones stay. */
export function moved<Column extends ViewColumn<never>>(
  columns: readonly Column[],
  view: ViewDefinition,
  key: string,
  step: -1 | 1,
): ViewDefinition {
  const seen = inOrder(columns, view).filter(column => column.frozen !== true && !view.hidden.includes(column.key));
  const at = seen.findIndex(column => column.key === key);
  const target = seen[at + step];
  return at === -1 || target === undefined ? view : placed(columns, view, key, target.key, step === 1);
}

/** A column beside another: before it, or after it. */
export function placed<Column extends ViewColumn<never>>(
  columns: readonly Column[],
  view: ViewDefinition,
  key: string,
  beside: string,
  after: boolean,
): ViewDefinition {
  const keys = inOrder(columns, view).flatMap(column => (column.frozen === true ? [] : [column.key]));
  if (key === beside || !keys.includes(key) || !keys.includes(beside)) return view;
  const others = keys.filter(each => each !== key);
  others.splice(others.indexOf(beside) + (after ? 1 : 0), 0, key);
  return { ...view, order: others };
}

export function widened(view: ViewDefinition, key: string, width: number): ViewDefinition {
  const bounded = Math.round(Math.min(Math.max(width, LEAST_WIDTH), WIDEST));
  return { ...view, widths: { ...view.widths, [key]: bounded } };
}

export function toggledHidden(view: ViewDefinition, key: string): ViewDefinition {
  const hidden = view.hidden.includes(key) ? view.hidden.filter(each => each !== key) : [...view.hidden, key];
  return { ...view, hidden };
}

/** Null, an empty text or no values at all take the filter off. */
export function filteredBy(
  view: ViewDefinition,
  key: string,
  filter: string | readonly string[] | null,
): ViewDefinition {
  const { [key]: _, ...others } = view.filters;
  if (filter === null || filter.length === 0) return { ...view, filters: others };
  return { ...view, filters: { ...others, [key]: typeof filter === 'string' ? filter : [...filter] } };
}

/** Whether the two show the same. */
export function isSameView(one: ViewDefinition, other: ViewDefinition): boolean {
  return canonical(one) === canonical(other);
}

function canonical({ order, hidden, widths, sort, filters, groupBy, beside = {} }: ViewDefinition): string {
  const byKey = (record: object) => Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));
  const set = byKey(beside).filter(([, value]) => value !== '');
  return JSON.stringify([order, hidden.toSorted(), byKey(widths), sort, byKey(filters), groupBy, set]);
}
