import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Column } from './columns.ts';
import { DataTable } from './data-table.tsx';
import { nextSort } from './use-items.ts';
import { nearestRow } from './use-row-keys.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly cells: number | null;
}

const ROWS: readonly Row[] = [
  { id: 'a', name: 'Đảng ủy Sở Y tế', kind: 'I', cells: 9 },
  { id: 'b', name: 'Đảng ủy Sở Nội vụ', kind: 'I', cells: 10 },
  { id: 'c', name: 'Chi bộ Thanh tra tỉnh', kind: 'II', cells: null },
];
const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    heading: 'Tên đơn vị',
    width: 200,
    grow: true,
    frozen: true,
    cell: row => row.name,
    sortValue: row => row.name,
  },
  { key: 'cells', heading: 'Số chi bộ', width: 80, cell: row => row.cells, sortValue: row => row.cells },
];

interface ListProps {
  readonly rows?: readonly Row[];
  readonly onOpen?: (row: Row) => void;
  readonly loading?: boolean;
  readonly error?: unknown;
  readonly onRemove?: (row: Row) => void;
  readonly onChange?: (row: Row) => void;
}

function List(props: ListProps) {
  const { rows = ROWS, onOpen, loading = false, error = null } = props;
  const { onRemove = () => undefined, onChange = () => undefined } = props;
  const [selectedId, setSelectedId] = useState<string | null>(null);
  return (
    <MantineProvider env="test">
      <DataTable
        label="Đơn vị"
        columns={COLUMNS}
        rows={rows}
        rowId={row => row.id}
        groupOf={row => ({ key: row.kind, numeral: row.kind, label: `Nhóm ${row.kind}` })}
        selectedId={selectedId}
        onSelect={row => setSelectedId(row.id)}
        onOpen={onOpen}
        actionsOf={row => [
          { key: 'remove', label: 'Xóa', onClick: () => onRemove(row) },
          { key: 'change', label: 'Sửa', shortcut: 'F2', onClick: () => onChange(row) },
          { key: 'ask', label: 'Đề nghị bổ sung', onClick: () => undefined },
          { key: 'accept', label: 'Đạt yêu cầu', onClick: () => undefined },
        ]}
        loading={loading}
        error={error}
        empty={{ sentence: 'Chưa có đơn vị nào.' }}
        foot="03 đơn vị"
      />
    </MantineProvider>
  );
}

beforeAll(() => {
  // There is no layout here: the list is given a height, so that it draws its rows.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 900 });
});
afterEach(cleanup);

function names(): readonly (string | null)[] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);
}

function selectedRow(): string | null | undefined {
  return screen.getAllByRole('row').find(row => row.getAttribute('aria-selected') === 'true')?.textContent;
}

test('rows stand under the line of their group, in the order given', () => {
  render(<List />);
  expect(names()).toEqual(['INhóm I', 'Đảng ủy Sở Y tế9', 'Đảng ủy Sở Nội vụ10', 'IINhóm II', 'Chi bộ Thanh tra tỉnh']);
});

test('the list is worked from the keyboard: arrows step over group lines, Enter opens', async () => {
  const open = vi.fn();
  render(<List onOpen={open} />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(selectedRow()).toBe('Chi bộ Thanh tra tỉnh');
  await user.keyboard('{ArrowUp}');
  expect(selectedRow()).toBe('Đảng ủy Sở Nội vụ10');
  await user.keyboard('{Enter}');
  expect(open).toHaveBeenCalledWith(ROWS[1]);
  expect(screen.getByRole('grid').getAttribute('aria-activedescendant')).toMatch(/-b$/);
});

test('a click selects, a click on the name opens', async () => {
  const open = vi.fn();
  render(<List onOpen={open} />);
  const user = userEvent.setup();
  await user.click(screen.getByText('9'));
  expect(selectedRow()).toBe('Đảng ủy Sở Y tế9');
  expect(open).not.toHaveBeenCalled();
  await user.click(screen.getByText('Đảng ủy Sở Nội vụ'));
  expect(open).toHaveBeenCalledWith(ROWS[1]);
});

test('a heading sorts, and a second order has no groups; what is not recorded stands last', async () => {
  render(<List />);
  const user = userEvent.setup();
  const heading = () => screen.getByRole('button', { name: 'Số chi bộ' });
  await user.click(heading());
  expect(names()).toEqual(['Đảng ủy Sở Y tế9', 'Đảng ủy Sở Nội vụ10', 'Chi bộ Thanh tra tỉnh']);
  await user.click(heading());
  expect(names()).toEqual(['Đảng ủy Sở Nội vụ10', 'Đảng ủy Sở Y tế9', 'Chi bộ Thanh tra tỉnh']);
  await user.click(heading());
  expect(names()).toHaveLength(5);
});

test('the menu of a row opens from the keyboard and acts on that row', async () => {
  const remove = vi.fn();
  render(<List onRemove={remove} />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowDown}{Shift>}{F10}{/Shift}');
  await user.click(within(await screen.findByRole('menu')).getByText('Xóa'));
  expect(remove).toHaveBeenCalledWith(ROWS[0]);
});

test('a letter goes to the line of the menu that begins with it, and a line with a key of its own needs no menu', async () => {
  const onChange = vi.fn();
  render(<List onChange={onChange} />);
  screen.getByRole('grid').focus();
  await userEvent.keyboard('{ArrowDown}{F2}');
  expect(onChange).toHaveBeenCalledWith(ROWS[0]);
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await screen.findByRole('menu');
  await userEvent.keyboard('d');
  expect(screen.getByRole('menuitem', { name: 'Đề nghị bổ sung' })).toBe(document.activeElement);
  await userEvent.keyboard('d');
  expect(screen.getByRole('menuitem', { name: 'Đạt yêu cầu' })).toBe(document.activeElement);
  await userEvent.keyboard('s');
  expect(screen.getByRole('menuitem', { name: /^Sửa/ })).toBe(document.activeElement);
});

test('an empty list says what it is for, a failed one what happened', () => {
  const { rerender } = render(<List rows={[]} />);
  expect(screen.getByText('Chưa có đơn vị nào.')).toBeTruthy();
  rerender(<List rows={[]} error={new Error('down')} />);
  expect(screen.getByRole('alert').textContent).toContain('Chưa gửi được đến sổ');
});

test('sorting goes up, down, and back to the order of the list', () => {
  const up = nextSort(null, 'name');
  expect(up).toEqual({ by: 'name', direction: 'ascending' });
  const down = nextSort(up, 'name');
  expect(down).toEqual({ by: 'name', direction: 'descending' });
  expect(nextSort(down, 'name')).toBeNull();
});

test('past either end the last row stays selected', () => {
  const group = { kind: 'group', group: { key: 'g', label: '' }, folded: false } as const;
  const row = { kind: 'row', row: null, id: 'a' } as const;
  expect(nearestRow([group, row], 0, -1)).toBe(1);
  expect(nearestRow([group, row], 99, 1)).toBe(1);
  expect(nearestRow([group], 0, 1)).toBeNull();
});

test('a group folds by its line or ← and opens by →; its line stays with what it says, the rows are gone', async () => {
  const user = userEvent.setup();
  render(<List />);
  await user.click(screen.getByText('Chi bộ Thanh tra tỉnh'));
  await user.keyboard('{ArrowLeft}');
  expect(screen.queryByText('Chi bộ Thanh tra tỉnh')).toBeNull();
  expect(screen.getByText('Nhóm II')).toBeDefined();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('row', { selected: true }).textContent).toContain('Đảng ủy Sở Nội vụ');
  // The folded line is a stop on the way down; it opens again there.
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(screen.getByText('Chi bộ Thanh tra tỉnh')).toBeDefined();
  await user.click(screen.getByText('Nhóm I'));
  expect(screen.queryByText('Đảng ủy Sở Y tế')).toBeNull();
  await user.click(screen.getByText('Nhóm I'));
  expect(screen.getByText('Đảng ủy Sở Y tế')).toBeDefined();
});
