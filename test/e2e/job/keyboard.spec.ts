// The main job without a mouse: both workbooks in, the round opened, a report recorded, meetings typed in the grid, the late ones
// chased, the report written. Every step is a key; only the system's own file dialog is answered for the test.
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { root } from '../programs.ts';
import { saved, textOf } from '../saving.ts';

test.use({ demo: true });

const samples = join(root, 'resources/demo');

/** Ctrl+K, a few letters without marks, Enter. */
async function goTo(page: Page, letters: string, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Các trang của sổ' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Gõ / })).toBeFocused();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Tab to the control of that name, as somebody does who cannot point at it, then a key. */
async function tabTo(page: Page, name: RegExp, key: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!(element instanceof HTMLElement) || element.matches(':disabled')) return '';
      const labelled = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return `${element.getAttribute('aria-label') ?? ''} ${labelled} ${element.textContent ?? ''}`;
    });
    if (name.test(now)) {
      await page.keyboard.press(key);
      return;
    }
  }
  throw new Error(`Tab never came to ${name}`);
}

async function importFile(page: Page, fileName: string, button: RegExp): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, /Chọn tệp Excel|chọn tệp/, 'Enter');
  await (await chooser).setFiles(join(samples, fileName));
  await expect(page.getByRole('button', { name: button })).toBeVisible();
  await tabTo(page, button, 'Enter');
  await expect(page.getByRole('heading', { name: `Đã nhập tệp “${fileName}”` })).toBeVisible();
}

test('the whole main job by keyboard alone', async ({ page, program, scratch }) => {
  // No step can be done by pointing: a press of the mouse anywhere would end the test.
  await page.evaluate(() => {
    window.addEventListener('pointerdown', event => {
      if (event.isTrusted) document.body.replaceChildren('the mouse was used');
    });
  });
  await goTo(page, 'nhap tu excel', 'Nhập từ Excel');
  await importFile(page, 'danh-sach-don-vi.xlsx', /Nhập 38 đơn vị/);
  await tabTo(page, /Nhập bảng theo dõi/, 'Enter');
  await expect(page.getByRole('radio', { name: 'Bảng theo dõi năm 2026' })).toBeChecked();
  await importFile(page, 'theo-doi-2026.xlsx', /Nhập 87 dòng/);

  await goTo(page, 'dot bao cao', 'Đợt báo cáo năm 2026');
  await expect(page.getByText('38 đơn vị, 29/38 (76,3%) đã gửi báo cáo')).toBeVisible();
  await goTo(page, 'ghi nhan', /Đợt báo cáo/);
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi báo cáo' })).toBeFocused();
  await page.keyboard.type('so noi vu');
  await expect(page.getByRole('option', { name: 'Đảng ủy Sở Nội vụ' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Số đến', exact: true })).toBeFocused();
  await page.keyboard.type('1300');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('38 đơn vị, 30/38 (78,9%) đã gửi báo cáo')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await goTo(page, 'sinh hoat', 'Sinh hoạt chi bộ, đoàn thể');
  const grid = page.getByRole('grid').first();
  await expect(grid).toBeVisible();
  // The page named in Tìm nhanh gives its list the focus.
  await expect.poll(() => grid.evaluate(element => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('4/7');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('row', { name: /Văn phòng Ủy ban nhân dân tỉnh/ }).getByText('4/7')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Văn phòng Ủy ban nhân dân tỉnh/ }).getByText('4/7')).toBeHidden();

  await goTo(page, 'lap cong van', 'Văn bản, đôn đốc');
  await expect(page.getByText(/đôn đốc gửi báo cáo kết quả/)).toBeVisible();
  const letter = await saved(program, join(scratch, 'don-doc.docx'), () => tabTo(page, /Xuất tệp Word/, 'Enter'));
  expect(textOf(letter)).toContain('đôn đốc');
  await tabTo(page, /Ghi vào sổ/, 'Enter');
  await expect(page.getByText(/Lập công văn đôn đốc|lần đôn đốc/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await goTo(page, 'xuat bao cao', 'Báo cáo tổng hợp');
  await expect(page.getByRole('button', { name: 'Xuất tệp Word' })).toBeEnabled();
  const report = await saved(program, join(scratch, 'bao-cao.docx'), () => tabTo(page, /Xuất tệp Word/, 'Enter'));
  const text = textOf(report);
  for (const figure of ['30/38', '31/38', '19/38', '152/206']) expect(text).toContain(figure);
});
