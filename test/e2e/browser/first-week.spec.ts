// What a clerk does in the first week, where a slip is most likely.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ preparation: 'samples', demo: true });

function goTo(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

const panel = (page: Page, name: string) => page.getByRole('complementary', { name });

test('a report’s day in another year is doubted while it is typed, saved only when meant, and not carried on', async ({
  page,
}) => {
  await goTo(page, 'Đợt báo cáo');
  await page.getByRole('button', { name: 'Ghi nhận báo cáo' }).first().click();
  const form = panel(page, 'Ghi nhận báo cáo');
  const unit = form.getByRole('combobox', { name: 'Đơn vị gửi báo cáo' });
  await expect(unit).toBeFocused();
  await unit.fill('noi vu');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const day = form.getByRole('textbox', { name: 'Ngày nhận' });
  await day.fill('09/12/2025');
  const doubt = form.getByText('Ngày nhận báo cáo 09/12/2025 trước kỳ số liệu của đợt');
  await expect(doubt).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Chưa lưu. Ngày đúng như vậy thì ghi lần nữa.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(doubt).toBeHidden();
  await expect(day).toHaveValue('20/12/2026');
});

test('units are added one after the other; the next name never takes the place of the one before', async ({ page }) => {
  await goTo(page, 'Đơn vị');
  await page.getByRole('button', { name: 'Thêm đơn vị' }).first().click();
  const form = panel(page, 'Thêm đơn vị');
  const name = form.getByRole('textbox', { name: 'Tên đơn vị' }).first();
  for (const typed of ['Chi bộ thêm thứ nhất', 'Chi bộ thêm thứ hai']) {
    await expect(name).toBeFocused();
    await expect(name).toHaveValue('');
    await page.keyboard.type(typed);
    await page.keyboard.press('Control+Enter');
    await expect(form.getByText(`Đã thêm “${typed}”`)).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await page.getByPlaceholder(/^Tìm/u).first().fill('chi bo them');
  await expect(page.getByRole('row').filter({ hasText: 'Chi bộ thêm thứ' })).toHaveCount(2);
});

test('the day on top takes what is typed, the first time it is opened as well as later', async ({ page }) => {
  const top = page.getByRole('button', { name: /^Số liệu tính đến hết ngày/u });
  for (const [typed, shown] of [
    ['8/12', '08/12/2026'],
    ['9/12', '09/12/2026'],
  ] as const) {
    await top.click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(top).toContainText(shown);
  }
});

test('no list runs wider than its window with the scroll bars of Windows', async ({ page }) => {
  for (const name of [
    'Đơn vị',
    'Chương trình, kế hoạch',
    'Sinh hoạt chi bộ, đoàn thể',
    'Đợt báo cáo',
    'Mô hình, điển hình',
  ]) {
    await goTo(page, name);
    const list = page.getByRole('grid').first();
    await expect(list).toBeVisible();
    await expect
      .poll(() =>
        list.evaluate(element => {
          const box = element.scrollWidth > element.clientWidth ? element : (element.parentElement ?? element);
          return box.scrollWidth - box.clientWidth;
        }),
      )
      .toBe(0);
  }
});
