import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, Outlet, RouterProvider } from 'react-router';
import { afterEach, beforeEach, test, vi } from 'vitest';
import { pageRoute } from './page-route.tsx';

// The page that breaks on purpose is reported by React and by the router.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  // The program itself runs.
  vi.stubGlobal('fetch', () => Promise.resolve(new Response()));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function FailingPage(): never {
  throw new Error('không hiện được');
}

test.each(['Mô hình', 'Đơn vị'])('a page that cannot be fetched or shown says what was kept: %s', async name => {
  const router = createMemoryRouter([
    {
      path: '/',
      element: (
        <>
          <Link to="/mo-hinh">Mô hình</Link>
          <Link to="/don-vi">Đơn vị</Link>
          <Outlet />
        </>
      ),
      children: [
        { index: true, element: <p>Tổng quan</p> },
        pageRoute({ path: 'mo-hinh', load: () => Promise.reject(new TypeError('404')) }),
        pageRoute({ path: 'don-vi', load: () => Promise.resolve({ Page: FailingPage }) }),
      ],
    },
  ]);
  render(<RouterProvider router={router} />, { wrapper: MantineProvider });
  await userEvent.click(screen.getByRole('link', { name }));
  await screen.findByRole('alert');
  screen.getByText(/còn nguyên/);
  screen.getByRole('button', { name: 'Tải lại trang' });
});
