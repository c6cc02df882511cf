// One register, one window; a register that cannot be opened says why; the window's own files hold none of its data.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { electronArguments, electronProgram, environmentFor, openServer, openWindow } from '../programs.ts';

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

test('a second start on the same register ends at once and leaves the first alone', async ({
  page,
  dataFolder,
  scratch,
}) => {
  const second = spawn(electronProgram(), electronArguments({ folder: dataFolder, demo: false }), {
    env: environmentFor(join(scratch, 'nha')),
    stdio: 'ignore',
  });
  const code = await new Promise(settle => second.once('exit', settle));
  expect(code).toBe(0);
  await expect(page.locator('body')).toBeVisible();
});

test.describe('with the sample figures', () => {
  test.use({ preparation: 'samples' });

  test('after a run the window has left no copy of what it showed', async ({ dataFolder, scratch }) => {
    const home = join(scratch, 'nha-khac');
    const shown = 'Đảng ủy Sở Xây dựng';
    const { page, close } = await openWindow({ folder: dataFolder, demo: false }, home);
    await page.goto('app://register/#/don-vi');
    await expect(page.getByText(shown).first()).toBeVisible();
    await close();
    const files = filesUnder(home);
    expect(files.filter(file => /[/\\]Cache[/\\]/.test(file))).toEqual([]);
    const copies = files.filter(file => {
      const bytes = readFileSync(file);
      return bytes.includes(Buffer.from(shown, 'utf8')) || bytes.includes(Buffer.from(shown, 'utf16le'));
    });
    expect(copies).toEqual([]);
  });
});

test('a register owned by another program is refused in words, with nothing to press', async ({
  dataFolder,
  scratch,
}) => {
  const server = await openServer({ folder: dataFolder, demo: false }, join(scratch, 'nha-may-chu'));
  const { page, close } = await openWindow({ folder: dataFolder, demo: false }, join(scratch, 'nha-cua-so'));
  await expect(page.getByRole('heading')).toHaveText('Chưa mở được sổ');
  await expect(page.getByText('Sổ đang được mở')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await close();
  await server.close();
});

test('a damaged register is refused, and every byte of it is kept', async ({ scratch }) => {
  const folder = join(scratch, 'hong');
  mkdirSync(folder);
  const file = join(folder, 'so-theo-doi.sqlite');
  writeFileSync(file, 'không phải cơ sở dữ liệu '.repeat(400));
  const before = readFileSync(file);
  const { page, close } = await openWindow({ folder, demo: false }, join(scratch, 'nha-hong'));
  await expect(page.getByRole('heading')).toHaveText('Chưa mở được sổ');
  await close();
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(join(folder, 'nhat-ky'))).toBe(false);
});
