import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { root } from '../../programs.ts';
import { inTurn, press } from '../opening.ts';
import { PANEL, type Screen } from '../screens.ts';

const demo = join(root, 'resources/demo');
const reports = join(root, 'test/fixtures/bao-cao');

function importOf(kind: string, file: string): (page: Page) => Promise<void> {
  return async page => {
    await page.getByRole('radio', { name: kind }).check({ force: true });
    await page.locator('input[type=file]').first().setInputFiles(join(demo, file));
    await expect(page.getByRole('button', { name: 'Chọn tệp khác' })).toBeVisible();
  };
}

function checkOf(path: string): (page: Page) => Promise<void> {
  return async page => {
    await page.locator('input[type=file]').first().setInputFiles(path);
    await expect(
      page.getByRole('button', { name: 'Chọn tệp khác' }).or(page.getByText('Chưa đọc được tệp')),
    ).toBeVisible();
  };
}

const papers = ['request', 'before', 'chase', 'complete', 'notice', 'quick', 'messages', 'list'];

/** Import, letters, the report, the check of a paper's form. */
export const documentScreens: readonly Screen[] = [
  { name: 'nhap-don-vi', address: 'nhap-tu-excel', open: importOf('Danh sách đơn vị', 'danh-sach-don-vi.xlsx') },
  { name: 'nhap-theo-doi', address: 'nhap-tu-excel', open: importOf('Bảng theo dõi năm 2026', 'theo-doi-2026.xlsx') },
  ...papers.map(kind => ({
    name: `van-ban-${kind}`,
    address: `van-ban?lap=${kind}`,
    shows: PANEL,
  })),
  { name: 'van-ban-menu', address: 'van-ban', open: press('Lập văn bản') },
  { name: 'van-ban-ghi', address: 'van-ban?ghi', shows: PANEL },
  { name: 'van-ban-cap-tren', address: 'van-ban', open: press('Báo cáo gửi cấp trên') },
  {
    name: 'van-ban-cap-tren-them',
    address: 'van-ban',
    open: press('Báo cáo gửi cấp trên', 'Thêm báo cáo phải gửi'),
  },
  { name: 'van-ban-don-doc', address: 'van-ban', open: press('Đôn đốc từng đơn vị') },
  { name: 'van-ban-don-doc-ghi', address: 'van-ban', open: press('Đôn đốc từng đơn vị', 'Ghi đôn đốc qua điện thoại') },
  { name: 'bao-cao-thay-doi', address: 'bao-cao-tong-hop', open: press('Thay đổi số liệu') },
  { name: 'bao-cao-mau', address: 'bao-cao-tong-hop', open: press('Mẫu của cơ quan') },
  {
    name: 'bao-cao-mau-hong',
    address: 'bao-cao-tong-hop',
    open: inTurn(press('Mẫu của cơ quan'), async page => {
      await page.locator('input[type=file]').first().setInputFiles(join(reports, 'BC so 162 Dang uy So Y te.docx'));
      await page.getByRole('button', { name: 'Sửa tên, ghi chú' }).first().click();
    }),
  },
  { name: 'kiem-tra-loi', address: 'kiem-tra-the-thuc', open: checkOf(join(demo, 'danh-sach-don-vi.xlsx')) },
  {
    name: 'kiem-tra-bao-cao',
    address: 'kiem-tra-the-thuc',
    open: checkOf(join(reports, 'BC so 162 Dang uy So Y te.docx')),
  },
];
