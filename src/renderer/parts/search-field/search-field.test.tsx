import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { DataTable } from '../data-table/data-table.tsx';
import { SearchField } from './search-field.tsx';

afterEach(cleanup);

interface Row {
  readonly id: string;
}

const ROWS: readonly Row[] = [{ id: 'Sở Y tế' }, { id: 'Sở Nội vụ' }, { id: 'Sở Tài chính' }];
const COLUMNS = [{ key: 'name', heading: 'Tên đơn vị', width: 200, cell: (row: Row) => row.id }];

function PageWithList({ onOpen }: { readonly onOpen: (row: Row) => void }) {
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<string | null>('Sở Tài chính');
  return (
    <MantineProvider env="test">
      <main>
        <SearchField value={search} onChange={setSearch} />
        <DataTable
          label="Đơn vị"
          columns={COLUMNS}
          rows={ROWS.filter(({ id }) => id.includes(search))}
          rowId={({ id }) => id}
          selectedId={selected}
          onSelect={({ id }) => setSelected(id)}
          onOpen={onOpen}
          loading={false}
          error={null}
          empty={{ sentence: 'Chưa có đơn vị nào.' }}
        />
      </main>
    </MantineProvider>
  );
}

test('the down arrow goes from the search to the first row found, Enter opens it', async () => {
  const open = vi.fn();
  render(<PageWithList onOpen={open} />);
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox'), 'Nội');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('grid'));
  await user.keyboard('{Enter}');
  expect(open).toHaveBeenCalledWith({ id: 'Sở Nội vụ' });
});
