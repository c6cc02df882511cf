import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { partWords } from '../../words/parts.ts';
import { LeaveGuard } from './leave-guard.tsx';

afterEach(cleanup);

function show(when: boolean) {
  const page = (
    <>
      <p>Tệp gửi đến</p>
      <Link to="/khac">Trang khác</Link>
      <LeaveGuard when={when} title="Chưa ghi nhận" sentence="Còn 02 báo cáo." action="Bỏ và rời trang" />
    </>
  );
  const router = createMemoryRouter([
    { path: '/', element: page },
    { path: '/khac', element: <p>Đã sang trang khác</p> },
  ]);
  render(
    <MantineProvider env="test">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
}

test('work that is nowhere else yet is not lost by a click: it is asked, and stays unless the clerk lets it go', async () => {
  const user = userEvent.setup();
  show(true);
  await user.click(screen.getByRole('link'));
  await user.click(await screen.findByRole('button', { name: partWords.confirm.cancel }));
  expect(screen.getByText('Tệp gửi đến')).toBeTruthy();
  await user.click(screen.getByRole('link'));
  await user.click(await screen.findByRole('button', { name: 'Bỏ và rời trang' }));
  expect(await screen.findByText('Đã sang trang khác')).toBeTruthy();
});

test('with nothing to lose a page is left at once', async () => {
  show(false);
  await userEvent.setup().click(screen.getByRole('link'));
  expect(await screen.findByText('Đã sang trang khác')).toBeTruthy();
});
