// Files made to do harm, through the screens: each gets its sentence, what can be kept is kept, and the work goes on.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { drop, dropped } from '../dropping.ts';
import { expect, test } from '../fixtures.ts';
import { activePdf, endlessPicture, hugeWorkbook, wordOfEntities, zipBomb, zipThatClimbs } from '../hostile-files.ts';
import { root } from '../programs.ts';

test.use({ demo: true, preparation: 'samples' });

const fixtures = join(root, 'test/fixtures');
const sample = (name: string) => readFileSync(join(fixtures, 'bao-cao', name));

/** Name in the list, its sentence, whether it can be recorded. */
const expected: readonly (readonly [name: string, sentence: RegExp, isKept: boolean])[] = [
  ['bom.zip', /bung ra quá lớn .* không mở và không lưu.*gửi lại từng tệp/, false],
  ['tmp/trèo ra.docx', /Chi bộ Đoàn Nghệ thuật|ca múa kịch/i, true],
  ['etc/so y te.jpg', /Tên tệp ghi “so y te”/, true],
  ['System32/thu vien.jpg', /Tên tệp ghi “thu vien”/, true],
  ['thuc the.docx', /không an toàn nên không được mở.*xin lại/, true],
  ['so noi vu chay lenh.pdf', /Tên tệp ghi|Trong báo cáo ghi|là đơn vị nào/, true],
  ['co mat khau.pdf', /mật khẩu.*xin lại tệp không có mật khẩu/, true],
  ['so lon.xlsx', /không an toàn|quá lớn|bị hỏng/, true],
  ['so xay dung.png', /Tên tệp ghi “so xay dung”/, true],
];

async function openRound(page: Page): Promise<Locator> {
  await page.getByRole('navigation').getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await expect(page.getByRole('row', { name: /Đảng ủy Sở Y tế/ })).toBeVisible();
  return page.getByRole('grid', { name: 'Đợt báo cáo' });
}

test('a bomb, climbing names, entities, an active PDF, a locked one, a huge table and an endless picture', async ({
  page,
}) => {
  await drop(await openRound(page), [
    dropped('bom.zip', zipBomb()),
    dropped('treo.zip', zipThatClimbs(sample('doan nghe thuat gui.docx'))),
    dropped('thuc the.docx', wordOfEntities()),
    dropped('so noi vu chay lenh.pdf', await activePdf()),
    dropped('co mat khau.pdf', readFileSync(join(fixtures, 'co-mat-khau.pdf'))),
    dropped('so lon.xlsx', hugeWorkbook()),
    dropped('so xay dung.png', endlessPicture()),
  ]);
  const list = page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' });
  await expect(list).toBeFocused();
  const panel = page.getByRole('complementary');
  await page.keyboard.press('Home');
  for (const [name, sentence, isKept] of expected) {
    await expect(panel.getByText(name)).toBeVisible();
    await expect(panel.getByText(sentence).first()).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Xác nhận' })).toBeEnabled({ enabled: isKept });
    await page.keyboard.press('ArrowDown');
  }
  expect(existsSync('/tmp/trèo ra.docx')).toBe(false);
});

test('what of them is kept with a unit opens on the desk without doing anything, and the text beside it is cut', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('dialog', dialog => asked.push(dialog.message()));
  await openRound(page);
  const line = page.getByRole('row', { name: /Đảng ủy Sở Nội vụ/ });
  await drop(line, [dropped('chay lenh.pdf', await activePdf())]);
  const list = page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' });
  await expect(list).toBeFocused();
  // Without a signature the form of the copy is asked; the third is "Bản mềm chưa ký".
  await page.keyboard.press('3');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').getByText(/^Ghi nhận báo cáo của Đảng ủy Sở Nội vụ/)).toBeVisible();
  await drop(page.getByRole('row', { name: /Đảng ủy Sở Xây dựng/ }), [dropped('anh.png', endlessPicture())]);
  await expect(list).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').getByText(/^Ghi nhận báo cáo của Đảng ủy Sở Xây dựng/)).toBeVisible();

  await page.getByRole('button', { name: 'Tách báo cáo' }).click();
  const report = page.getByRole('combobox', { name: 'Báo cáo đang tách' });
  await expect(report).toHaveValue(/Sở Xây dựng/);
  const typed = page.getByLabel('Gõ lại đoạn cần tách');
  await typed.fill('Trồng mới 35 cây.');
  await typed.press('Control+Enter');
  await page.keyboard.press('6');
  await expect(page.getByTitle('Về chỗ của đoạn: Trồng mới 35 cây.')).toBeVisible();
  while (!(await report.inputValue()).startsWith('Đảng ủy Sở Nội vụ')) {
    const now = await report.inputValue();
    await page.keyboard.press('Control+ArrowDown');
    await expect(report).not.toHaveValue(now);
  }
  await expect(page.getByRole('region', { name: 'Nội dung báo cáo' })).toContainText('BAO CAO nam 2026');
  await page.getByRole('button', { name: 'Trang', exact: true }).click();
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(asked).toEqual([]);
});
