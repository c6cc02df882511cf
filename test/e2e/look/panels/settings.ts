import { expect, type Page } from 'playwright/test';
import { colleaguePackage } from '../../colleague.ts';
import { firstRow, inTurn, press } from '../opening.ts';
import type { Screen } from '../screens.ts';

const handingOver = 'Sang máy khác, bàn giao';
const sections = [
  'Cơ quan ban hành',
  'Mục đã xóa',
  'Lịch sử thay đổi',
  'Sao lưu, phục hồi',
  handingOver,
  'Nơi lưu sổ',
  'Giao diện, cỡ chữ',
];
const address = 'thiet-lap';

/** A colleague's package, with what it would do and what is asked about it. */
export async function takePackage(page: Page, scratch: string): Promise<void> {
  await press(handingOver)(page);
  await page.getByLabel('Gói số liệu', { exact: true }).setInputFiles(colleaguePackage(scratch));
  await expect(page.getByRole('button', { name: 'Nhận gói', exact: true })).toBeVisible();
}

/** Thiết lập, the end of the year, the first steps. */
export const settingsScreens: readonly Screen[] = [
  ...sections.map((section, index) => ({ name: `thiet-lap-${index + 2}`, address, open: press(section) })),
  { name: 'thiet-lap-lich-su', address, open: inTurn(press('Lịch sử thay đổi'), firstRow) },
  { name: 'thiet-lap-mat-khau', address, open: press('Sao lưu, phục hồi', /mật khẩu/) },
  { name: 'thiet-lap-chuyen-may', address, open: press(handingOver, 'Chuyển sổ sang máy khác…') },
  { name: 'thiet-lap-nhan-goi', address, open: takePackage },
  { name: 'thiet-lap-phuc-hoi', address, open: press('Sao lưu, phục hồi', 'Phục hồi…') },
  {
    name: 'thiet-lap-phuc-hoi-mat-khau',
    address,
    open: inTurn(press('Sao lưu, phục hồi', 'Sao lưu có mật khẩu…'), async page => {
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Mật khẩu (từ 8 ký tự)').fill('matkhau-2026');
      await dialog.getByLabel('Nhập lại mật khẩu').fill('matkhau-2026');
      await dialog.getByRole('button', { name: 'Sao lưu', exact: true }).click();
      await expect(dialog).toBeHidden();
      await page
        .getByRole('row', { name: /Có mật khẩu/ })
        .first()
        .getByRole('button', { name: 'Phục hồi…' })
        .click();
      await expect(dialog.getByLabel('Mật khẩu của bản sao lưu')).toBeVisible();
    }),
  },
  {
    name: 'thiet-lap-chan-doan',
    address,
    open: inTurn(press('Nơi lưu sổ', 'Lập tệp chẩn đoán lỗi'), async page =>
      expect(page.getByRole('button', { name: 'Lưu tệp…' })).toBeVisible({ timeout: 30_000 }),
    ),
  },
  {
    name: 'thiet-lap-kiem-tra',
    address,
    open: inTurn(press('Nơi lưu sổ', 'Kiểm tra'), async page =>
      expect(page.getByText(/^Sổ nguyên vẹn|^Cần xem lại/)).toBeVisible({ timeout: 30_000 }),
    ),
  },
  { name: 'cuoi-nam-chot', address: 'cuoi-nam', open: press('Chốt số liệu…') },
  ...['Năm, tháng bắt đầu tính', 'Danh sách đơn vị', 'Người ký, cách tính hạn'].map((step, index) => ({
    name: `buoc-dau-${index + 2}`,
    address: 'buoc-dau',
    open: press(new RegExp(step)),
  })),
];
