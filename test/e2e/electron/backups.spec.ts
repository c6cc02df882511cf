// Backups as the clerk sees them in the window: made, with a passphrase too, gone back to after seeing what they hold, and back
// again; the register handed to another machine and taken back.
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { saved } from '../saving.ts';

test.use({ preparation: 'samples', demo: false });

const passphrase = 'mật khẩu của văn phòng';

async function openSettings(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Thiết lập', exact: true }).click();
  await page.getByRole('button', { name: section, exact: true }).click();
}

async function addUnit(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Đơn vị', exact: true }).click();
  await page.getByRole('button', { name: 'Thêm đơn vị' }).first().click();
  await page.getByRole('textbox', { name: 'Tên đơn vị' }).first().fill(name);
  await page.keyboard.press('Enter');
}

test('a backup is made, gone back to after seeing what it holds, and the way back leads to the register as it was', async ({
  page,
}) => {
  const backups = page.getByRole('table', { name: 'Phục hồi từ bản sao lưu' });
  const restored = page.getByRole('heading', { name: 'Đang dùng bản phục hồi' });
  await openSettings(page, 'Sao lưu, phục hồi');
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByText('Đã sao lưu: tệp so-theo-doi-')).toBeVisible();
  const held = backups.getByRole('row').filter({ hasText: 'Thường kỳ' }).first();
  await expect(held.getByRole('cell', { name: '38', exact: true })).toBeVisible();

  await addUnit(page, 'Chi bộ ghi sau khi sao lưu');
  await expect(page.getByRole('grid').getByRole('row', { name: /Chi bộ ghi sau khi sao lưu/ })).toBeVisible();
  await openSettings(page, 'Sao lưu, phục hồi');
  await held.getByRole('button', { name: 'Phục hồi…' }).click();
  await expect(page.getByRole('dialog').getByText('Những gì ghi sau lúc đó không còn trong sổ')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Phục hồi', exact: true }).click();
  await expect(restored).toBeVisible();
  await expect(backups.getByRole('row').filter({ hasText: 'Trước khi phục hồi' })).toContainText('39');
  await page.getByRole('button', { name: 'Về lại như trước' }).click();
  await expect(restored).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Đơn vị', exact: true }).click();
  await page.getByRole('searchbox').or(page.getByPlaceholder('Tìm đơn vị')).first().fill('ghi sau khi');
  await expect(page.getByRole('grid').getByRole('row', { name: /Chi bộ ghi sau khi sao lưu/ })).toBeVisible();
});

test('a backup with a passphrase opens with it and with nothing else', async ({ page }) => {
  await openSettings(page, 'Sao lưu, phục hồi');
  await page.getByRole('button', { name: 'Sao lưu có mật khẩu…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('quên mật khẩu là mất bản sao lưu đó')).toBeVisible();
  const make = dialog.getByRole('button', { name: 'Sao lưu', exact: true });
  await dialog.getByLabel('Mật khẩu (từ 8 ký tự)').fill(passphrase);
  await dialog.getByLabel('Nhập lại mật khẩu').fill('khác hẳn');
  await expect(make).toBeDisabled();
  await dialog.getByLabel('Nhập lại mật khẩu').fill(passphrase);
  await make.click();
  const sealed = page.getByRole('row').filter({ hasText: 'Có mật khẩu' });
  await sealed.getByRole('button', { name: 'Phục hồi…' }).click();
  await dialog.getByLabel('Mật khẩu của bản sao lưu').fill('không phải mật khẩu');
  await dialog.getByRole('button', { name: 'Phục hồi', exact: true }).click();
  await expect(dialog.getByText('Mật khẩu không mở được bản sao lưu')).toBeVisible();
  await dialog.getByLabel('Mật khẩu của bản sao lưu').fill(passphrase);
  await dialog.getByRole('button', { name: 'Phục hồi', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Đang dùng bản phục hồi' })).toBeVisible();
});

test('a register handed to another machine writes nothing until it is taken back', async ({
  page,
  program,
  scratch,
}) => {
  await openSettings(page, 'Sang máy khác, bàn giao');
  await saved(program, join(scratch, 'so-chuyen.goi'), async () => {
    await page.getByRole('button', { name: 'Chuyển sổ sang máy khác…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chuyển sổ', exact: true }).click();
  });
  await expect(page.getByText('Chế độ chỉ xem và in: sổ đã chuyển sang máy khác').first()).toBeVisible();
  await addUnit(page, 'Chi bộ không được ghi');
  await expect(page.getByText('chuyển sang máy khác').first()).toBeVisible();
  await openSettings(page, 'Sang máy khác, bàn giao');
  await page.getByRole('button', { name: 'Nhận lại sổ' }).first().click();
  await expect(page.getByText('Máy này ghi tiếp được').first()).toBeVisible();
  await addUnit(page, 'Chi bộ ghi tiếp');
  await expect(page.getByRole('grid').getByRole('row', { name: /Chi bộ ghi tiếp/ })).toBeVisible();
});
