import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { register } from '../../app/client.ts';
import { NoticeProvider, useNotices } from '../../app/notice.tsx';
import { createQueries } from '../../app/queries.ts';
import { NoticeBar } from './notice-bar.tsx';

afterEach(cleanup);

function Act() {
  const { show } = useNotices();
  return (
    <button
      type="button"
      onClick={() => show({ sentence: 'Thêm đơn vị A', action: { kind: 'undo', operationId: '1' } })}
    >
      Thêm
    </button>
  );
}

test('after a change a row says what was done and offers to take it back, until it is closed', async () => {
  const queries = createQueries();
  queries.setQueryData(register.history.state.queryKey({ input: {} }), { undo: null, redo: null });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <NoticeProvider>
          <Act />
          <NoticeBar />
        </NoticeProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  const user = userEvent.setup();
  expect(screen.getByRole('status').textContent).toBe('');
  await user.click(screen.getByText('Thêm'));
  expect(screen.getByRole('status').textContent).toContain('Thêm đơn vị A');
  expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.getByRole('status').textContent).toBe('');
});
