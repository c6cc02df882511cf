import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import type { BackupStatus } from '../../../contract/backups.ts';
import { register } from '../../app/client.ts';
import { createQueries } from '../../app/queries.ts';
import { BackupWarning } from './backup-warning.tsx';

afterEach(cleanup);

const well: BackupStatus = {
  latestAt: '2026-12-20T02:00:00.000Z',
  changedSince: false,
  failure: null,
  second: null,
  trial: null,
};

function show(status: BackupStatus): string {
  const queries = createQueries();
  queries.setQueryData(register.backups.status.queryKey({ input: {} }), status);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <MemoryRouter>
          <BackupWarning />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return screen.queryByRole('region', { name: 'Sao lưu chưa xong' })?.textContent ?? '';
}

test('a backup that failed is said with why, what was kept and what to do, and leads to where it is made', () => {
  const said = show({ ...well, failure: { at: '2026-12-20T02:00:00.000Z', reason: 'diskFull' } });
  for (const part of ['20/12/2026 chưa xong: ổ đĩa đã đầy', 'bản sao lưu trước còn nguyên', 'dọn bớt ổ đĩa'])
    expect(said).toContain(part);
  expect(screen.getByRole('button', { name: 'Mở phần Sao lưu' })).toBeTruthy();
});

test('a second place is spoken of when it has been missing for a week, not before', () => {
  const second = {
    place: 'E:\\Sao lưu',
    copiedAt: null,
    missingSince: '2026-12-10T02:00:00.000Z',
  };
  expect(show({ ...well, second: { ...second, warning: true } })).toContain('Đã quá một tuần');
  cleanup();
  expect(show({ ...well, second: { ...second, warning: false } })).toBe('');
});

test('nothing is said while backups are made', () => {
  expect(show(well)).toBe('');
});
