// One letter to each late unit: the window asks for a folder once, shows how far it is, and leaves all of them or nothing.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import type { Program } from '../programs.ts';
import { textOf } from '../saving.ts';

/** The panel of the letter, set to one letter a unit; whatever the system's dialog is asked, the folder is the answer. */
async function openLetters({ page, electron }: Program, folder: string) {
  await electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, folder);
  await page.getByRole('navigation').getByRole('link', { name: 'Văn bản, đôn đốc', exact: true }).click();
  await page.getByRole('button', { name: 'Lập công văn đôn đốc' }).click();
  const panel = page.getByRole('complementary', { name: 'Công văn đôn đốc' });
  await panel.getByRole('radio', { name: 'Mỗi đơn vị một công văn' }).check();
  await expect(panel.getByText(/mỗi đơn vị một văn bản\. Dưới đây là văn bản đầu tiên\./u)).toBeVisible();
  return panel;
}

test.describe('with the samples', () => {
  test.use({ preparation: 'samples', demo: true });

  test('each late unit has its letter in the chosen folder, under its own name', async ({ program, scratch, page }) => {
    const folder = join(scratch, 'đôn đốc');
    const panel = await openLetters(program, folder);
    await panel.getByRole('button', { name: 'Xuất tệp Word' }).click();
    await expect(page.getByText('Đã xuất 09 tệp vào thư mục “đôn đốc”.')).toBeVisible();
    const names = readdirSync(folder);
    expect(names).toHaveLength(9);
    for (const name of names) {
      const [, unit = ''] = /^\d{3} (.+) - Công văn đôn đốc\.docx$/u.exec(name) ?? [];
      expect(unit).not.toBe('');
      expect(textOf(join(folder, name))).toContain(`chưa nhận được báo cáo của ${unit}.`);
    }
  });

  test('a folder that cannot be made is told, and the letters may go elsewhere', async ({ program, scratch, page }) => {
    const panel = await openLetters(program, join(scratch, 'không có', 'đôn đốc'));
    await panel.getByRole('button', { name: 'Xuất tệp Word' }).click();
    await expect(panel.getByRole('alert')).toContainText('không');
    await program.electron?.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      },
      join(scratch, 'lần hai'),
    );
    await panel.getByRole('button', { name: 'Xuất tệp Word' }).click();
    await expect(page.getByText('Đã xuất 09 tệp vào thư mục “lần hai”.')).toBeVisible();
  });
});

test.describe('with very many units', () => {
  test.use({ preparation: 'large', demo: true });

  test('the letters are counted as they are made; stopped, they leave nothing behind, and can be made again', async ({
    program,
    scratch,
    page,
  }) => {
    const folder = join(scratch, 'đôn đốc');
    const panel = await openLetters(program, folder);
    await panel.getByRole('button', { name: 'Xuất tệp Word' }).click();
    await expect(panel.getByRole('progressbar')).toBeVisible();
    await panel.getByRole('button', { name: 'Dừng', exact: true }).click();
    await expect(panel.getByRole('progressbar')).toBeHidden();
    await expect.poll(() => existsSync(folder)).toBe(false);
    await panel.getByRole('button', { name: 'Xuất tệp Word' }).click();
    await expect(page.getByText(/^Đã xuất \d+ tệp vào thư mục “đôn đốc”\.$/u)).toBeVisible({ timeout: 150_000 });
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(100);
    expect(names.every(name => statSync(join(folder, name)).size > 0)).toBe(true);
  });
});
