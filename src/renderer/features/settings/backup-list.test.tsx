import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { BackupEntry } from '../../../contract/backups.ts';
import { BackupList } from './backup-list.tsx';

afterEach(cleanup);

const backup: BackupEntry = {
  fileName: 'so-theo-doi-2026-12-20-090000.sqlite',
  place: 'own',
  kind: 'beforeImport',
  at: '2026-12-20T02:00:00.000Z',
  bytes: 600_000,
  sealed: false,
  counts: { units: 38, meetings: 182, receipts: 29, models: 27, feedback: 22 },
  savedAt: '2026-12-20T01:59:00.000Z',
};

function show(items: readonly BackupEntry[]): void {
  render(
    <MantineProvider env="test">
      <BackupList items={items} />
    </MantineProvider>,
  );
}

test('each backup says why it was made, where it is and what is in it, and can be gone back to', () => {
  show([backup]);
  const row = screen.getAllByRole('row')[1]?.textContent ?? '';
  for (const part of ['Trước khi nhập tệp', 'Máy này', '38', '182', '29', '27', '22']) expect(row).toContain(part);
  expect(screen.getByRole('button', { name: 'Phục hồi…' })).toBeTruthy();
});

test('one that cannot be read offers nothing; a sealed one asks for its passphrase later', () => {
  show([
    { ...backup, counts: null },
    { ...backup, fileName: 'so-theo-doi-2026-12-20-090000.khoa', sealed: true, counts: null },
  ]);
  expect(screen.getByText('Không đọc được')).toBeTruthy();
  expect(screen.getByText('Có mật khẩu')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Phục hồi…' })).toHaveLength(1);
});

test('an office without backups is told so', () => {
  show([]);
  expect(screen.getByText('Chưa có bản sao lưu nào.')).toBeTruthy();
});
