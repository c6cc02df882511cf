import { expect, test } from '../fixtures.ts';

test.use({ preparation: 'samples', demo: true });

test('groups fold by key; what was typed about a line is kept; a closed round is read, and its day is said', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Đảng ủy Sở Tài chính' });
  await row.click();
  await page.keyboard.press('ArrowLeft');
  await expect(row).toHaveCount(0);
  await expect(page.getByText('Đảng ủy cơ sở: 9/16 (56,3%) đã gửi báo cáo')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(row).toBeVisible();

  const ask = async (): Promise<void> => {
    await row.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Đề nghị bổ sung…' }).click();
  };
  const what = page.getByRole('textbox', { name: 'Nội dung đề nghị bổ sung' });
  await ask();
  await what.fill('Thiếu phụ lục số liệu');
  await page.keyboard.press('Escape');
  await expect(what).toHaveCount(0);
  await ask();
  await expect(what).toHaveValue('Thiếu phụ lục số liệu');

  await page.getByRole('link', { name: 'Cuối năm, năm mới' }).click();
  await page.getByRole('button', { name: 'Chốt số liệu…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt số liệu' }).click();
  await expect(page.getByText('đã chốt số liệu; báo cáo in lại')).toBeVisible();

  await page.getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Số liệu đã chốt đến hết ngày' })).toBeVisible();
  await row.click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đợt đã chốt số liệu, chỉ xem.')).toBeVisible();
  await expect(page.getByText('417/BC-STC').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kèm tệp…' })).toHaveCount(0);
});

test('a day that is not today is said on top and asked about when closing; closed figures keep to their day everywhere', async ({
  page,
}) => {
  const top = page.getByRole('button', { name: /^Số liệu (tính|đã chốt) đến hết ngày/u });
  await top.click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('12/12');
  await page.keyboard.press('Enter');
  await expect(top).toContainText('12/12/2026 (không phải hôm nay)');

  await page.getByRole('link', { name: 'Cuối năm, năm mới' }).click();
  await page.getByRole('button', { name: 'Chốt số liệu…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Chốt đến hôm nay (20/12/2026): 29/38' })).toBeChecked();
  await expect(dialog.getByText('04 báo cáo nhận sau ngày 12/12/2026 sẽ không có')).toBeVisible();
  await dialog.getByText('Chốt đến hết ngày 12/12/2026: 25/38').click();
  await dialog.getByRole('button', { name: 'Chốt số liệu' }).click();
  await expect(page.getByText('đã chốt số liệu; báo cáo in lại')).toBeVisible();
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(top).toContainText('20/12/2026');

  await page.keyboard.press('F9');
  await expect(top).toContainText('đã chốt đến hết ngày 12/12/2026');
  await expect(page.getByText('Số liệu đã chốt đến hết ngày 12/12/2026: đã có 25/38 đơn vị gửi')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Tin nhắn Zalo' })).toHaveValue(/^Đến hết ngày 12\/12\/2026, /u);
  await page.getByRole('link', { name: 'Lập công văn đôn đốc' }).click();
  await expect(page.getByText(/Đến hết ngày 12\/12\/2026, đã có 25\/38 đơn vị gửi báo cáo/u)).toBeVisible();
  await expect(top).toContainText('đã chốt đến hết ngày 12/12/2026');

  await page.keyboard.press('F8');
  await expect(page.getByText('Đợt đã chốt số liệu; mở lại số liệu mới ghi được.')).toBeVisible();
  await page.getByRole('button', { name: 'Mở lại số liệu…' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Bổ sung báo cáo đến chậm');
  await page.getByRole('dialog').getByRole('button', { name: 'Mở lại số liệu' }).click();
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi báo cáo' })).toBeFocused();
});

test('a figure of the round opens the units behind it', async ({ page }) => {
  await page.getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  const late = page.getByRole('button', { name: /^\d+ chậm$/ });
  const count = (await late.textContent())?.split(' ')[0] ?? '';
  await late.click();
  const panel = page.getByRole('complementary', { name: 'Đơn vị gửi chậm' });
  await expect(panel.getByText(`${count} đơn vị`)).toBeVisible();
  await expect(panel.getByText(/Chậm \d\d ngày$/).first()).toBeVisible();
});

test('a file is kept with a cell of the sheet', async ({ page }) => {
  await page.getByRole('link', { name: 'Sinh hoạt chi bộ' }).click();
  await page.getByRole('button', { name: 'Mở chi tiết' }).click();
  const file = { name: 'Biên bản.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') };
  await page.getByRole('region', { name: 'Tệp kèm theo' }).locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Bỏ “Biên bản.pdf”' })).toBeVisible();
});
