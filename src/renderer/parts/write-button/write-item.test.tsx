import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ReadOnlyContext } from '../../app/read-only.ts';
import { RowMenu } from '../data-table/row-menu.tsx';

afterEach(cleanup);

function Row({ reason, done }: { readonly reason: string | null; readonly done: (key: string) => void }) {
  return (
    <MantineProvider env="test">
      <ReadOnlyContext value={reason}>
        <RowMenu
          place={{ x: 0, y: 0 }}
          actions={[
            { key: 'open', label: 'Xem', onClick: () => done('open') },
            { key: 'remove', label: 'Xóa', writes: true, onClick: () => done('remove') },
          ]}
          onClose={() => undefined}
        />
      </ReadOnlyContext>
    </MantineProvider>
  );
}

test('where nothing is written the lines of a row menu that write are off with the reason, those that show are not', async () => {
  const done = vi.fn();
  render(<Row reason="Chỉ xem và in" done={done} />);
  const remove = screen.getByRole('menuitem', { name: 'Xóa' });
  expect(remove.getAttribute('aria-disabled')).toBe('true');
  expect(remove.title).toBe('Chỉ xem và in');
  await userEvent.click(remove);
  await userEvent.click(screen.getByRole('menuitem', { name: 'Xem' }));
  expect(done.mock.calls).toEqual([['open']]);
});

test('where it is written to, all of them act', async () => {
  const done = vi.fn();
  render(<Row reason={null} done={done} />);
  await userEvent.click(screen.getByRole('menuitem', { name: 'Xóa' }));
  expect(done.mock.calls).toEqual([['remove']]);
});
