import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { BrokenPage } from './broken-page.tsx';

afterEach(() => vi.unstubAllGlobals());

function openBroken(): void {
  const router = createMemoryRouter([{ path: '/', Component: BrokenPage }]);
  render(
    <MantineProvider>
      <RouterProvider router={router} />
    </MantineProvider>,
  );
}

test('a page whose program was closed says to start it again, and offers no reloading', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  openBroken();
  expect(await screen.findByText(/Chương trình đã đóng.*mở lại chương trình/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a page that broke while its program runs is loaded again', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response()));
  openBroken();
  expect(await screen.findByRole('button', { name: 'Tải lại trang' })).toBeTruthy();
});
