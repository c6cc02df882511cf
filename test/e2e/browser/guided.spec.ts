import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../fixtures.ts';
import { root } from '../programs.ts';
import { saved } from '../saving.ts';

test.use({ preparation: 'samples', demo: true });

/** A section of a chapter of the guide; what is pressed must stand in it as it stands on the screen. */
function section(chapter: string, heading: string): (words: string) => string {
  const text = readFileSync(join(root, 'resources/huong-dan', `${chapter}.md`), 'utf8');
  const [, own = ''] = text.split(`## ${heading}\n`);
  const [steps = ''] = own.split('\n## ');
  return words => {
    expect(steps).toContain(words);
    return words;
  };
}

test('two units are merged from the text of the guide alone; the open round asks and follows', async ({ page }) => {
  const guide = section('don-vi', 'Đổi tên, chuyển, sáp nhập, chia tách');
  guide('Nhấn `Ctrl+K`, gõ vài chữ trong tên đơn vị, nhấn `Enter`');
  await expect(page.getByRole('navigation', { name: 'Các trang của sổ' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').locator('input:focus').fill('xo so');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Chi bộ Công ty Xổ số kiến thiết Lạng Sơn' })).toBeVisible();
  await page.getByRole('button', { name: guide('Thay đổi tổ chức') }).click();
  await page.getByRole('menuitem', { name: guide('Sáp nhập…') }).click();
  const panel = page.getByRole('complementary');
  await panel.getByLabel(guide('Từ ngày'), { exact: true }).fill('01/10/2026');
  await panel.getByLabel(guide('Đơn vị nhận sáp nhập')).fill('bao tang');
  await page.getByRole('option', { name: 'Chi bộ Bảo tàng tỉnh' }).click();
  await expect(panel.getByText('Việc này sẽ làm')).toBeVisible();
  await expect(panel.getByText('Chi bộ Bảo tàng tỉnh là đơn vị kế thừa')).toBeVisible();
  await expect(panel.getByText('không phải báo cáo, ghi lý do là việc sáp nhập, chia tách này.')).toBeVisible();
  guide('Nhấn `Ctrl+Enter` để lưu');
  await page.keyboard.press('Control+Enter');
  await expect(panel).toHaveCount(0);
  await expect(page.getByText('kết thúc hoạt động từ ngày 01/10/2026').first()).toBeVisible();
  await page.getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await expect(page.getByText('29/37 (78,4%) đã gửi báo cáo').first()).toBeVisible();
});

test('the file for whoever mends the program is read first, names nobody, and is saved where one says', async ({
  page,
  program,
  scratch,
}) => {
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  await page.getByRole('button', { name: 'Nơi lưu sổ' }).click();
  await page.getByRole('button', { name: 'Lập tệp chẩn đoán lỗi' }).click();
  await expect(page.getByText('Xem lại nội dung trước khi lưu:')).toBeVisible();
  const shown = await page.locator('main pre').allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  const file = join(scratch, 'chan-doan.zip');
  await saved(program, file, () => page.getByRole('button', { name: 'Lưu tệp…' }).click());
  await expect(page.getByText('Đã lưu tệp')).toBeVisible();
  const parts = Object.values(unzipSync(readFileSync(file))).map(bytes => strFromU8(bytes));
  expect(parts).toHaveLength(shown.length);
  for (const part of parts) expect(part).not.toMatch(/Sở Y tế|Bảo tàng|02053/);
});
