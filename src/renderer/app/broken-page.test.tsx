import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, test } from 'vitest';
import { BrokenPage } from './broken-page.tsx';

afterEach(cleanup);

test('a page that cannot be fetched says what was kept and offers to load again', async () => {
  const router = createMemoryRouter([
    {
      path: '/',
      lazy: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      errorElement: <BrokenPage />,
      hydrateFallbackElement: <p />,
    },
  ]);
  render(<RouterProvider router={router} />, { wrapper: MantineProvider });
  await screen.findByRole('alert');
  screen.getByText(/còn nguyên/);
  screen.getByRole('button', { name: 'Tải lại trang' });
});
