// What stands in the way at the start is told in words and nothing is touched: a damaged register (with its backups to choose
// from), a newer one, a folder that is no place for a register. A folder carried elsewhere opens there.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { openWindow } from '../programs.ts';
import { cli } from '../registers.ts';

test.use({ preparation: 'samples' });

const refused = (page: Page) => page.getByRole('heading', { name: 'Chưa mở được sổ' });

/** A script that chooses the first button of the system's own question, whenever it comes; what was asked is kept. */
function choosingFirst(scratch: string): string {
  const script = join(scratch, 'chon.cjs');
  writeFileSync(
    script,
    `require('electron').dialog.showMessageBox = async (_window, asked) => {
      globalThis.asked = asked;
      return { response: 0, checkboxChecked: false };
    };`,
  );
  return script;
}

test('a damaged register: its backups are offered with their dates, the chosen one opens, the damaged file is kept', async ({
  dataFolder,
  scratch,
}) => {
  cli(dataFolder, ['backup']);
  const file = join(dataFolder, 'so-theo-doi.sqlite');
  const damaged = readFileSync(file);
  damaged.fill(0, 0, 4096);
  writeFileSync(file, damaged);
  const program = await openWindow(
    { folder: dataFolder, demo: false },
    join(scratch, 'nha-hong'),
    choosingFirst(scratch),
  );
  await expect(program.page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  const asked = await program.electron?.evaluate(() => Reflect.get(globalThis, 'asked'));
  expect(asked).toMatchObject({
    message: 'Phục hồi sổ từ một bản sao lưu?',
    buttons: expect.arrayContaining([expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d · .* · 38 đơn vị/)]),
  });
  await program.close();
  const kept = readdirSync(dataFolder).filter(name => name.startsWith('so-theo-doi.sqlite') && name.includes('hong'));
  expect(kept.map(name => readFileSync(join(dataFolder, name)).equals(damaged))).toContain(true);
});

test('a register of a newer program is refused unharmed, with nothing to press', async ({ dataFolder, scratch }) => {
  const file = join(dataFolder, 'so-theo-doi.sqlite');
  const sqlite = new Sqlite(file);
  sqlite.pragma('user_version = 99990');
  sqlite.close();
  const before = readFileSync(file);
  const { page, close } = await openWindow(
    { folder: dataFolder, demo: false },
    join(scratch, 'nha-moi'),
    choosingFirst(scratch),
  );
  await expect(refused(page)).toBeVisible();
  await expect(page.getByText('phiên bản mới hơn của chương trình tạo ra')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await close();
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a folder copied to the internet, one that cannot be written and a file are no place for a register', async ({
  scratch,
}) => {
  const file = join(scratch, 'mot-tep');
  writeFileSync(file, '');
  const places = [
    [join(scratch, 'OneDrive', 'so'), 'được đồng bộ lên mạng'],
    ['/proc/so-theo-doi', 'Không có quyền ghi vào thư mục này'],
    [join(file, 'so'), 'Nơi đã chọn không phải là thư mục'],
  ] as const;
  for (const [index, [folder, sentence]] of places.entries()) {
    const { page, close } = await openWindow(
      { folder, demo: false },
      join(scratch, `nha-${index}`),
      choosingFirst(scratch),
    );
    await expect(refused(page)).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
    await close();
    expect(existsSync(folder)).toBe(false);
  }
});

test('a register’s folder moved elsewhere opens there with everything', async ({ dataFolder, scratch }) => {
  const place = join(scratch, 'Ổ D', 'Sổ HPI của Ban');
  mkdirSync(join(scratch, 'Ổ D'));
  renameSync(dataFolder, place);
  const { page, close } = await openWindow({ folder: place, demo: false }, join(scratch, 'nha-chuyen'));
  await page.goto('app://register/#/don-vi');
  await expect(page.getByRole('grid').getByText('Đảng ủy Sở Xây dựng')).toBeVisible();
  await close();
});
