import fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { State } from '../state/state.tsx';
import { arranged, distinctTexts } from './arrange.ts';
import { filteredBy, isSameView, moved, PLAIN, placed, shownColumns, toggledHidden, widened } from './definition.ts';
import { printedOf } from './printed.ts';
import { seenTable } from './seen-table.ts';
import type { ViewColumn } from './view-column.ts';

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly cells: number | null;
}

const ROWS: readonly Row[] = [
  { name: 'Đảng ủy Sở Y tế', kind: 'Đảng ủy cơ sở', cells: 9 },
  { name: 'Chi bộ Thanh tra', kind: 'Chi bộ cơ sở', cells: null },
  { name: 'Đảng ủy Sở Nội vụ', kind: 'Đảng ủy cơ sở', cells: 10 },
  { name: 'Chi bộ Uy tín', kind: 'Chi bộ cơ sở', cells: 1 },
];
const COLUMNS: readonly ViewColumn<Row>[] = [
  { key: 'name', heading: 'Tên đơn vị', width: 200, grow: true, frozen: true, cell: row => row.name },
  { key: 'kind', heading: 'Loại hình', width: 100, cell: row => row.kind },
  {
    key: 'cells',
    heading: 'Số chi bộ',
    width: 80,
    align: 'right',
    cell: row => row.cells,
    text: row => (row.cells === null ? '' : `${row.cells}/12`),
    sortValue: row => row.cells,
  },
  { key: 'open', heading: '', width: 60, cell: () => null },
];
const groupOf = (row: Row) => ({ key: row.kind, label: row.kind });
const plain = { rows: ROWS, groupOf: undefined, columns: COLUMNS, search: '', isSorted: false } as const;
const names = (rows: readonly Row[]) => rows.map(({ name }) => name.split(' ').slice(-2).join(' '));

describe('a list as a person chose to see it', () => {
  it('lets through what contains the text, without marks, or is one of the values', () => {
    const contains = filteredBy(PLAIN, 'name', 'noi vu');
    expect(names(arranged({ ...plain, view: contains }).rows)).toEqual(['Nội vụ']);
    const values = filteredBy(PLAIN, 'kind', ['Chi bộ cơ sở']);
    expect(names(arranged({ ...plain, view: values }).rows)).toEqual(['Thanh tra', 'Uy tín']);
    expect(filteredBy(values, 'kind', []).filters).toEqual({});
  });

  it('sorts numbers by size whatever the cells say, and nothing last in both directions', () => {
    const by = (direction: 'ascending' | 'descending') =>
      arranged({ ...plain, groupOf, view: { ...PLAIN, sort: { by: 'cells', direction } } });
    expect(by('ascending').rows.map(({ cells }) => cells)).toEqual([1, 9, 10, null]);
    expect(by('descending').rows.map(({ cells }) => cells)).toEqual([10, 9, 1, null]);
    expect(by('ascending').groupOf).toBeUndefined();
  });

  it('groups by a column with counts, groups in the order they first appear', () => {
    const { rows, groupOf: groups } = arranged({ ...plain, view: { ...PLAIN, groupBy: 'kind' } });
    expect(names(rows)).toEqual(['Y tế', 'Nội vụ', 'Thanh tra', 'Uy tín']);
    expect(rows.map(row => groups?.(row).label)).toEqual([
      'Đảng ủy cơ sở (02)',
      'Đảng ủy cơ sở (02)',
      'Chi bộ cơ sở (02)',
      'Chi bộ cơ sở (02)',
    ]);
  });

  it('puts what is spelled as it was typed first, and keeps groups together', () => {
    const found = arranged({ ...plain, search: 'uy', view: PLAIN });
    expect(names(found.rows)[0]).toBe('Uy tín');
    expect(names(arranged({ ...plain, search: 'ủy', view: PLAIN }).rows).slice(0, 2)).toEqual(['Y tế', 'Nội vụ']);
    const inGroups = arranged({
      ...plain,
      rows: [...ROWS].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
      groupOf,
      search: 'uy',
      view: PLAIN,
    });
    const kinds = inGroups.rows.map(({ kind }) => kind);
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toHaveLength(2);
  });

  it('loses no row and makes none, whatever is sorted, grouped and searched', () => {
    const sort = fc.option(
      fc.record({
        by: fc.constantFrom('name', 'kind', 'cells'),
        direction: fc.constantFrom('ascending' as const, 'descending' as const),
      }),
    );
    const view = fc.record({ sort, groupBy: fc.option(fc.constantFrom('kind', 'cells', 'name')) });
    fc.assert(
      fc.property(view, fc.constantFrom('', 'uy', 'chi bộ'), (chosen, search) => {
        const { rows } = arranged({ ...plain, groupOf, search, view: { ...PLAIN, ...chosen } });
        expect(new Set(rows)).toEqual(new Set(ROWS));
        expect(rows).toHaveLength(ROWS.length);
      }),
    );
  });

  it('names each value of a column once, with how many rows have it', () => {
    const [, kind] = COLUMNS;
    expect(kind && distinctTexts(ROWS, kind)).toEqual([
      { text: 'Chi bộ cơ sở', count: 2 },
      { text: 'Đảng ủy cơ sở', count: 2 },
    ]);
  });
});

describe('the columns of a view', () => {
  const keys = (view: typeof PLAIN) => shownColumns(COLUMNS, view).map(({ key }) => key);

  it('are hidden, moved and widened; the frozen ones stay first', () => {
    expect(keys(toggledHidden(PLAIN, 'kind'))).toEqual(['name', 'cells', 'open']);
    expect(keys(moved(COLUMNS, PLAIN, 'cells', -1))).toEqual(['name', 'cells', 'kind', 'open']);
    expect(keys(moved(COLUMNS, PLAIN, 'kind', -1))).toEqual(['name', 'kind', 'cells', 'open']);
    expect(keys(placed(COLUMNS, PLAIN, 'kind', 'open', true))).toEqual(['name', 'cells', 'open', 'kind']);
    expect(shownColumns(COLUMNS, widened(PLAIN, 'name', 5))[0]).toMatchObject({ width: 40, grow: false });
  });

  it('that a newer program adds stand where it puts them', () => {
    expect(keys({ ...PLAIN, order: ['open', 'kind'] })).toEqual(['name', 'open', 'kind', 'cells']);
  });

  it('make the same view however they came about', () => {
    const there = toggledHidden(toggledHidden(PLAIN, 'kind'), 'cells');
    const back = toggledHidden(toggledHidden(PLAIN, 'cells'), 'kind');
    expect(isSameView(there, back)).toBe(true);
    expect(isSameView(there, PLAIN)).toBe(false);
    expect(isSameView({ ...PLAIN, beside: { search: '', span: '' } }, PLAIN)).toBe(true);
    expect(isSameView({ ...PLAIN, beside: { span: 'first' } }, PLAIN)).toBe(false);
  });
});

describe('what is exported', () => {
  it('has every state with its sign and its word, and words in a span of their own as they are', () => {
    const column = { key: 'a', heading: 'A', width: 80 };
    const state = { ...column, cell: () => createElement(State, { state: 'late', text: 'Chậm 03 ngày' }) };
    expect(printedOf(state, null)).toBe('◐ Chậm 03 ngày');
    expect(printedOf({ ...column, cell: () => createElement(State, { state: 'yes' }) }, null)).toBe('✓ Có');
    expect(printedOf({ ...column, cell: () => createElement('span', {}, 'Đảng ủy A') }, null)).toBe('Đảng ủy A');
    expect(printedOf({ ...column, cell: () => 'x', printed: () => '✗ Chưa' }, null)).toBe('✗ Chưa');
  });

  it('is what is seen: columns with names, groups, and what was left out in words', () => {
    const definition = { ...filteredBy(PLAIN, 'kind', ['Đảng ủy cơ sở']), groupBy: 'kind' };
    const seen = arranged({ ...plain, view: definition });
    const table = seenTable({
      ...seen,
      folded: new Set(),
      title: 'Đơn vị',
      definition,
      allColumns: COLUMNS,
      columns: shownColumns(COLUMNS, definition),
    });
    expect(table.columns.map(({ heading, align, figures }) => [heading, align, figures])).toEqual([
      ['Tên đơn vị', 'left', false],
      ['Loại hình', 'left', false],
      ['Số chi bộ', 'center', true],
    ]);
    expect(table.rows).toEqual([
      { kind: 'group', number: '', text: 'Đảng ủy cơ sở (02)' },
      { kind: 'row', cells: ['Đảng ủy Sở Y tế', 'Đảng ủy cơ sở', '9/12'] },
      { kind: 'row', cells: ['Đảng ủy Sở Nội vụ', 'Đảng ủy cơ sở', '10/12'] },
    ]);
    expect(table.note).toBe('Lọc: Loại hình: Đảng ủy cơ sở.');
  });

  it('knows a number that is a name from one that is added up', () => {
    const number = {
      key: 'n',
      heading: 'Số đến',
      width: 60,
      align: 'right',
      figures: false,
      cell: () => '1188',
    } as const;
    const whole = { title: 'Đợt', definition: PLAIN, folded: new Set<string>(), groupOf: undefined, rows: [null] };
    const table = seenTable({ ...whole, allColumns: [number], columns: [number] });
    expect(table.columns[0]).toMatchObject({ align: 'center', figures: false });
  });

  it('leaves out the rows of a folded group, keeps its line, and says so on the paper', () => {
    const definition = { ...PLAIN, groupBy: 'kind' };
    const seen = arranged({ ...plain, view: definition });
    const [first] = seen.rows;
    const key = first === undefined ? '' : (seen.groupOf?.(first).key ?? '');
    const whole = { ...seen, title: 'Đơn vị', definition, allColumns: COLUMNS, columns: COLUMNS };
    const all = seenTable({ ...whole, folded: new Set() });
    const folded = seenTable({ ...whole, folded: new Set([key]) });
    expect(folded.rows.filter(({ kind }) => kind === 'group')).toEqual(all.rows.filter(({ kind }) => kind === 'group'));
    expect(folded.rows.length).toBeLessThan(all.rows.length);
    expect(folded.note).toBe('Không in 02 dòng của các nhóm đang thu gọn.');
  });
});
