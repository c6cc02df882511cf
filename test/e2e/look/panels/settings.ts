import { expect } from 'playwright/test';
import { firstRow, inTurn, press } from '../opening.ts';
import type { Screen } from '../screens.ts';

const sections = [
  'Cơ quan ban hành',
  'Mục đã xóa',
  'Lịch sử thay đổi',
  'Sao lưu, phục hồi',
  'Sang máy khác, bàn giao',
  'Nơi lưu sổ',
  'Giao diện, cỡ chữ',
];
const address = 'thiet-lap';

/** Thiết lập, the end of the year, the first steps. */
export const settingsScreens: readonly Screen[] = [
  ...sections.map((section, index) => ({ name: `thiet-lap-${index + 2}`, address, open: press(section) })),
  { name: 'thiet-lap-lich-su', address, open: inTurn(press('Lịch sử thay đổi'), firstRow) },
  { name: 'thiet-lap-mat-khau', address, open: press('Sao lưu, phục hồi', /mật khẩu/) },
  { name: 'thiet-lap-chuyen-may', address, open: press('Sang máy khác, bàn giao', 'Chuyển sổ sang máy khác…') },
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
