import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupKind } from '../../contract/backups.ts';
import { backupFileName, beforeMigrationName, readBackupName } from './names.ts';

test('a backup’s name says why it was made and when, in office time', () => {
  const at = new Date('2026-12-20T02:00:00Z');
  expect(backupFileName('regular', at)).toBe('so-theo-doi-2026-12-20-090000.sqlite');
  expect(backupFileName('beforeImport', at, { again: 2 })).toBe('truoc-nhap-2026-12-20-090000-2.sqlite');
  expect(backupFileName('regular', at, { sealed: true })).toBe('so-theo-doi-2026-12-20-090000.khoa');
  expect(beforeMigrationName(10, at)).toBe('truoc-nang-cap-10-2026-12-20-090000.sqlite');
});

test('every name given is read back, and nothing else is taken for a backup', () => {
  const instant = fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...backupKind.options),
      instant,
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (kind, date, again, sealed) => {
        const at = new Date(Math.floor(date.getTime() / 1000) * 1000);
        if (kind === 'beforeMigration') {
          expect(readBackupName(beforeMigrationName(again, at))).toMatchObject({ kind, at, sealed: false });
        } else {
          const name = backupFileName(kind, at, { again, sealed });
          expect(readBackupName(name)).toMatchObject({ kind, at, again, sealed });
        }
      },
    ),
  );
  for (const other of [
    'noi-thu-hai.json',
    'tep',
    'so-theo-doi-2026-12-20-090000.sqlite.tmp',
    '../so-theo-doi-2026-12-20-090000.sqlite',
    'so-theo-doi-2026-13-40-990000.sqlite',
    'so-theo-doi.sqlite',
  ]) {
    expect(readBackupName(other)).toBeNull();
  }
});
