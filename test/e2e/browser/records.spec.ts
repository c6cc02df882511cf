// The panel of a record: what may not be left empty is said, and everything that happened to the record stands below it.
import { expect, test } from '../fixtures.ts';

test.use({ preparation: 'samples', demo: true });

test('a unit without a name is refused in words; what is changed stands in its history', async ({ page }) => {
  await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
  await page.getByRole('row', { name: /Đảng ủy Sở Y tế/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Sửa thông tin' }).click();
  const panel = page.getByRole('complementary');
  const name = panel.getByRole('textbox', { name: 'Tên đơn vị' });
  await expect(name).toHaveValue('Đảng ủy Sở Y tế');
  await name.fill('');
  await expect(panel.getByText('Cần có tên đơn vị.')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Lưu/ })).toBeDisabled();
  await name.fill('Đảng ủy Sở Y tế');
  await expect(panel.getByText('Cần có tên đơn vị.')).toHaveCount(0);
  await panel.getByRole('textbox', { name: 'Điện thoại đầu mối' }).fill('02053999999');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByText(/: 02053000007 → 02053999999$/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('textbox', { name: 'Điện thoại đầu mối' })).toHaveValue('02053000007');
});

test('of two rounds of a year the report and the papers speak of the one that is chosen', async ({ page }) => {
  await page.getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await page.getByRole('button', { name: 'Đợt báo cáo', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lập đợt báo cáo mới' }).click();
  const panel = page.getByRole('complementary', { name: 'Lập đợt báo cáo' });
  await panel.getByLabel('Tên đợt (như in trong báo cáo)').fill('9 tháng đầu năm 2026');
  await panel.getByLabel('Loại đợt').click();
  await page.getByRole('option', { name: 'Đột xuất (khi có yêu cầu)' }).click();
  await panel.getByLabel('Số liệu từ ngày').fill('01/01/2026');
  await panel.getByLabel('Số liệu đến ngày').fill('30/09/2026');
  await panel.getByLabel('Hạn báo cáo').fill('10/10/2026');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đợt báo cáo 9 tháng đầu năm 2026');

  for (const link of ['Báo cáo tổng hợp', 'Văn bản, đôn đốc']) {
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click();
    const choice = page.getByRole('combobox', { name: 'Đợt báo cáo' });
    await expect(choice).toHaveValue(/^năm 2026 – /);
    await choice.click();
    await page.getByRole('option', { name: /^9 tháng đầu năm 2026/ }).click();
    await expect(choice).toHaveValue(/^9 tháng đầu năm 2026 – /);
    await expect(
      page
        .getByRole('main')
        .getByText(/9 tháng đầu năm 2026/i)
        .first(),
    ).toBeVisible();
  }
});
