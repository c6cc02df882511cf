import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { root } from '../../programs.ts';
import { choose, firstRow, inTurn, press, rowMenu } from '../opening.ts';
import type { Screen } from '../screens.ts';

const fixtures = join(root, 'test/fixtures');
const missing = /Đảng ủy Sở Nội vụ/;
const received = /Đảng ủy Sở Y tế/;
const address = 'dot-bao-cao';

async function receiveFiles(page: Page): Promise<void> {
  const folder = join(fixtures, 'bao-cao');
  const files = readdirSync(folder).filter(name => !name.endsWith('.txt'));
  await page.getByLabel('Chọn tệp báo cáo gửi đến').setInputFiles(files.map(name => join(folder, name)));
  await expect(page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' })).toBeFocused({ timeout: 30_000 });
}

async function receiveRegister(page: Page): Promise<void> {
  await page.getByLabel('Chọn tệp sổ văn bản đến').setInputFiles(join(fixtures, 'so-van-ban-den.xlsx'));
  await expect(page.getByRole('grid', { name: 'Báo cáo trong sổ văn bản đến' })).toBeVisible({ timeout: 30_000 });
}

/** The cutting desk on the report of one unit. */
function desk(unit: string, ready: (page: Page) => Promise<void>): Pick<Screen, 'address' | 'open'> {
  return {
    address: 'tach-bao-cao',
    open: async page => {
      const field = page.getByRole('combobox', { name: 'Báo cáo đang tách' });
      await field.click();
      await field.fill(unit);
      await page.getByRole('option', { name: new RegExp(unit) }).click();
      await ready(page);
    },
  };
}

const lineMenu = {
  'bo-sung': [received, 'Đề nghị bổ sung…'],
  'noi-dung': [received, 'Số liệu tuyên truyền trong báo cáo'],
  'sua-bao-cao': [received, 'Sửa báo cáo đã ghi'],
  'gia-han': [missing, 'Gia hạn…'],
  'khong-phai': [missing, 'Không phải báo cáo…'],
  'phieu-mot': [missing, 'Lập phiếu báo cáo…'],
} as const;

/** The round, what arrives in it, and what becomes of that. */
export const roundScreens: readonly Screen[] = [
  { name: 'dot-ghi-nhan', address, open: press('Ghi nhận báo cáo') },
  { name: 'dot-dong', address, open: firstRow },
  { name: 'dot-dong-da-gui', address, open: rowMenu(received, 'Ghi nhận báo cáo') },
  { name: 'dot-menu', address, open: press(/^Đợt báo cáo/) },
  { name: 'dot-moi', address, open: choose(/^Đợt báo cáo/, 'Lập đợt báo cáo mới') },
  { name: 'dot-sua', address, open: choose(/^Đợt báo cáo/, 'Sửa đợt báo cáo') },
  { name: 'dot-chot', address, open: choose(/^Đợt báo cáo/, /^Chốt số liệu/) },
  { name: 'dot-viec', address, open: rowMenu(missing) },
  { name: 'dot-so-cham', address, open: press(/^\d+ chậm$/) },
  ...Object.entries(lineMenu).map(([name, [row, item]]) => ({
    name: `dot-${name}`,
    address,
    open: rowMenu(row, item),
  })),
  {
    name: 'dot-phieu',
    address,
    open: press('Phiếu báo cáo'),
  },
  { name: 'dot-nhan-tep', address, open: press('Nhận tệp') },
  { name: 'dot-tep-gui-den', address, open: receiveFiles },
  {
    name: 'dot-tep-khong-nhan',
    address,
    open: async page => {
      await page
        .getByLabel('Chọn tệp báo cáo gửi đến')
        .setInputFiles([join(fixtures, 'co-mat-khau.pdf'), join(fixtures, 'co-mat-khau.xlsx')]);
      await expect(page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' })).toBeVisible();
    },
  },
  {
    name: 'dot-tep-roi-trang',
    address,
    open: inTurn(receiveFiles, async page => {
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Tổng quan' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    }),
  },
  { name: 'dot-so-van-ban-den', address, open: receiveRegister },
  { name: 'tach-word', ...desk('Đảng ủy Sở Y tế', async page => expect(page.getByText(/^Đang chọn: /)).toBeVisible()) },
  {
    name: 'tach-pdf',
    ...desk('Đảng ủy Bệnh viện Đa khoa tỉnh', async page => expect(page.getByText(/^Đang chọn: /)).toBeVisible()),
  },
  {
    name: 'tach-phong-cu',
    ...desk('Chi bộ Bảo tàng tỉnh', async page => expect(page.getByText('Văn bản dùng phông chữ cũ')).toBeVisible()),
  },
  {
    name: 'tach-anh',
    ...desk('Chi bộ Thư viện tỉnh', async page =>
      expect(page.getByRole('img', { name: 'Ảnh chụp báo cáo' })).toBeVisible(),
    ),
  },
  {
    name: 'tach-dan',
    ...desk('Chi bộ Thư viện tỉnh', async page => {
      await press('Dán từ PDF')(page);
      await page
        .getByLabel('Chữ chép từ PDF')
        .fill('Tổ chức 12 cuộc tuyên truyền với 350 lượt người tham dự.\n2\n- Thiếu sách.');
    }),
  },
  { name: 'gop-y-trung-da-gop', address: 'gop-y-trung', open: press('Đã gộp') },
];
