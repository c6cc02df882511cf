import { join } from 'node:path';
import { expect } from 'playwright/test';
import { root } from '../../programs.ts';
import { choose, firstRow, inTurn, press, rowMenu, toFirstUnit } from '../opening.ts';
import { PANEL, type Screen } from '../screens.ts';

const health = /Sở Y tế/;
const changes = [
  'Đổi tên…',
  'Chuyển về đơn vị khác…',
  'Chuyển loại hình…',
  'Sáp nhập…',
  'Chia tách…',
  'Kết thúc hoạt động…',
];

/** A file kept with the unit, looked at inside the program. */
function keptFile(path: string): Screen['open'] {
  return inTurn(toFirstUnit, async page => {
    const kept = page.getByRole('region', { name: 'Tệp kèm theo' });
    await kept.locator('input[type=file]').setInputFiles(join(root, path));
    await kept.getByRole('button', { name: /^Xem/ }).last().click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Lưu ra ngoài…' })).toBeVisible();
  });
}

function columnTools(address: string, heading: RegExp): Pick<Screen, 'address' | 'open'> {
  return {
    address,
    open: async page => {
      await page.getByRole('columnheader', { name: heading }).hover();
      await page
        .getByRole('columnheader', { name: heading })
        .getByRole('button', { name: /^Lọc, xếp, nhóm cột/ })
        .click({ force: true });
    },
  };
}

/** Units, their page, and what is kept of each of them along the year. */
export const unitScreens: readonly Screen[] = [
  { name: 'don-vi-sua', address: 'don-vi', open: rowMenu(health, 'Sửa thông tin') },
  { name: 'don-vi-them', address: 'don-vi', open: press('Thêm đơn vị') },
  { name: 'don-vi-dang-xem', address: 'don-vi', open: press('Dạng xem') },
  { name: 'don-vi-in', address: 'don-vi', open: press('In, xuất') },
  { name: 'don-vi-cot', ...columnTools('don-vi', /Tên đơn vị/) },
  {
    name: 'don-vi-khong-thay',
    address: 'don-vi',
    open: async page => page.getByPlaceholder(/^Tìm đơn vị/).fill('không có đơn vị này'),
  },
  { name: 'don-vi-viec', address: 'don-vi', open: rowMenu(health) },
  { name: 'don-vi-trang-menu', address: 'don-vi', open: inTurn(toFirstUnit, press('Thay đổi tổ chức')) },
  ...changes.map((change, index) => ({
    name: `don-vi-trang-${index + 1}`,
    address: 'don-vi',
    open: inTurn(toFirstUnit, choose('Thay đổi tổ chức', change)),
  })),
  {
    name: 'don-vi-tep-word',
    address: 'don-vi',
    open: keptFile('test/fixtures/bao-cao/BC so 162 Dang uy So Y te.docx'),
  },
  { name: 'don-vi-tep-bang', address: 'don-vi', open: keptFile('resources/demo/theo-doi-2026.xlsx') },
  { name: 'don-vi-tep-pdf', address: 'don-vi', open: keptFile('test/fixtures/bao-cao/BC_BVDK_193_signed.pdf') },
  { name: 'don-vi-tep-anh', address: 'don-vi', open: keptFile('test/fixtures/bao-cao/z6113548207731_thu vien.jpg') },
  { name: 'ke-hoach-chi-tiet', address: 'chuong-trinh-ke-hoach', open: press('Mở chi tiết') },
  { name: 'sinh-hoat-chi-tiet', address: 'sinh-hoat', open: press('Mở chi tiết') },
  { name: 'sinh-hoat-chuyen-de', address: 'sinh-hoat', open: press('Sinh hoạt chuyên đề') },
  { name: 'sinh-hoat-chi-doan', address: 'sinh-hoat', open: press('Sinh hoạt chi đoàn, chi hội') },
  { name: 'sinh-hoat-dan', address: 'sinh-hoat', open: press('Dán từ Excel') },
  { name: 'sinh-hoat-cot', ...columnTools('sinh-hoat', /Tên đơn vị/) },
  {
    name: 'sinh-hoat-viec',
    address: 'sinh-hoat',
    open: async page => {
      await page.locator('td[data-row="3"][data-column="1"]').click({ button: 'right' });
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'sinh-hoat-tu-choi',
    address: 'sinh-hoat',
    open: async page => {
      await page.locator('td[data-row="3"][data-column="1"]').click();
      await page.keyboard.type('90/7');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'tuyen-truyen-tung', address: 'tuyen-truyen', open: press('Từng hoạt động') },
  { name: 'tuyen-truyen-them', address: 'tuyen-truyen', open: press('Thêm hoạt động') },
  { name: 'tuyen-truyen-dong', address: 'tuyen-truyen', open: firstRow },
  { name: 'mo-hinh-dong', address: 'mo-hinh', open: firstRow },
  { name: 'mo-hinh-them', address: 'mo-hinh', open: press('Thêm mô hình') },
  { name: 'kien-nghi-dong', address: 'kho-khan-kien-nghi', open: firstRow },
  {
    name: 'kien-nghi-them',
    address: 'kho-khan-kien-nghi',
    open: inTurn(press('Thêm ý kiến'), async page =>
      expect(page.locator(PANEL).getByText('Không nhập nội dung thuộc bí mật nhà nước')).toBeInViewport(),
    ),
  },
  { name: 'nhiem-vu-dong', address: 'nhiem-vu', open: firstRow },
  { name: 'can-xem-lai-dong', address: 'can-xem-lai', open: firstRow },
  { name: 'can-xem-lai-bo-qua', address: 'can-xem-lai', open: press(/^Đã bỏ qua/) },
];
