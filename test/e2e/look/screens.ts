import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { innerPages, pages } from '../../../src/renderer/app/pages.ts';
import { root } from '../programs.ts';

/** Something a person sees: a page, or a panel, dialog or menu open on it. */
export interface Screen {
  /** Also the picture's file name. */
  readonly name: string;
  /** Behind `#/`. */
  readonly address: string;
  readonly open?: (page: Page) => Promise<void>;
}

const samples = join(root, 'resources/demo');

/** Enter on the first row of the page's list. */
async function firstRow(page: Page): Promise<void> {
  await page.getByRole('grid').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

function keys(...names: readonly string[]): (page: Page) => Promise<void> {
  return async page => {
    for (const name of names) await page.keyboard.press(name);
  };
}

/** One button after the other. */
function press(...names: readonly (string | RegExp)[]): (page: Page) => Promise<void> {
  return async page => {
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };
}

/** A menu of a button, or one of its items. */
function choose(button: string | RegExp, item: string | RegExp): (page: Page) => Promise<void> {
  return async page => {
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('menuitem', { name: item }).first().click();
  };
}

/** Pages that need more than their path to be seen; a new one of these without an entry here fails the test. */
const INNER: Readonly<Record<string, readonly Omit<Screen, 'name'>[]>> = {
  'xem-truoc': [
    {
      address: `xem-truoc?${new URLSearchParams({ 'van-ban': JSON.stringify({ kind: 'paper', choice: { kind: 'list', list: 'round', year: 2026, asOf: '2026-12-20', plain: true } }) })}`,
      open: async page => expect(page.locator('iframe, canvas, section').first()).toBeVisible(),
    },
  ],
  'huong-dan/:chapter?': [{ address: 'huong-dan/sinh-hoat' }, { address: 'huong-dan/phim-tat' }],
  'tach-bao-cao': [{ address: 'tach-bao-cao' }, { address: 'tach-bao-cao', open: press('Dán từ PDF') }],
  'don-vi/:id': [
    { address: 'don-vi', open: toUnit },
    {
      address: 'don-vi',
      open: async page => {
        await toUnit(page);
        await choose('Thay đổi tổ chức', 'Sáp nhập…')(page);
      },
    },
    {
      address: 'don-vi',
      open: async page => {
        await toUnit(page);
        await press('Thay đổi tổ chức')(page);
      },
    },
  ],
};

async function toUnit(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Gõ / }).fill('so y te');
  await expect(page.getByRole('option', { name: /Sở Y tế/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Thay đổi tổ chức' })).toBeVisible();
}

export const innerScreens: readonly Screen[] = Object.entries(INNER).flatMap(([path, screens]) =>
  screens.map((screen, index) => ({ ...screen, name: `${path.replace(/[^a-z-]+/g, '-')}-${index + 1}` })),
);

function isSeenByItself({ path }: { readonly path: string }): boolean {
  if (INNER[path] !== undefined) return false;
  if (path.includes(':')) throw new Error(`no screen shows the page ${path}`);
  return true;
}

/** Every page as it opens: found where the program finds them, so that a new one is looked at too. */
export const pageScreens: readonly Screen[] = [...pages, ...innerPages]
  .filter(isSeenByItself)
  .map(({ path }) => ({ name: path === '' ? 'tong-quan' : path, address: path }));

/** Tổng quan of a register without units, once the first steps are put off; remembered from then on. */
export const emptyOverview: Screen = { name: 'tong-quan-chua-co', address: '', open: press('Để sau, vào Tổng quan') };

function importOf(kind: string, file: string): (page: Page) => Promise<void> {
  return async page => {
    await page.getByRole('radio', { name: kind }).check({ force: true });
    await page.locator('input[type=file]').first().setInputFiles(join(samples, file));
    await expect(page.getByRole('button', { name: 'Chọn tệp khác' })).toBeVisible();
  };
}

const settingsTabs = [
  'Cơ quan ban hành',
  'Mục đã xóa',
  'Lịch sử thay đổi',
  'Sao lưu, phục hồi',
  'Sang máy khác, bàn giao',
  'Nơi lưu sổ',
  'Giao diện, cỡ chữ',
];

const papers = ['request', 'before', 'chase', 'complete', 'notice', 'quick', 'messages', 'list'];

/** Panels, dialogs and menus of the pages, with the sample figures in the register. */
export const panelScreens: readonly Screen[] = [
  { name: 'tong-quan-chua-gui', address: '', open: keys('F9') },
  {
    name: 'tong-quan-tim',
    address: '',
    open: async page => {
      await keys('Control+k')(page);
      await page.getByRole('combobox', { name: /^Gõ / }).fill('so');
    },
  },
  {
    name: 'tong-quan-tim-trong',
    address: '',
    open: async page => {
      await keys('Control+k')(page);
      await expect(page.getByRole('combobox', { name: /^Gõ / })).toBeVisible();
    },
  },
  {
    name: 'tong-quan-tro-giup',
    address: '',
    open: async page => {
      await page.getByRole('button', { name: 'Trợ giúp' }).click();
      await page.getByRole('menuitem', { name: 'Phím tắt' }).click();
      await expect(page.getByRole('dialog').first()).toBeVisible();
    },
  },
  { name: 'tong-quan-nam', address: '', open: press('Năm 2026') },
  { name: 'tong-quan-ngay', address: '', open: press(/Số liệu tính đến/) },
  { name: 'tong-quan-nguoi', address: '', open: press(/Người đang làm việc/) },
  { name: 'tong-quan-so', address: '', open: press(/29\/38/) },
  {
    name: 'tong-quan-bang',
    address: '',
    open: async page => page.getByRole('link', { name: 'Xem bảng sinh hoạt theo tháng' }).click(),
  },
  {
    name: 'don-vi-sua',
    address: 'don-vi',
    open: async page => {
      await page.getByRole('row', { name: /Sở Y tế/ }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Sửa thông tin' }).click();
    },
  },
  { name: 'don-vi-them', address: 'don-vi', open: press('Thêm đơn vị') },
  { name: 'don-vi-dang-xem', address: 'don-vi', open: press('Dạng xem') },
  { name: 'don-vi-in', address: 'don-vi', open: press('In, xuất') },
  {
    name: 'don-vi-cot',
    address: 'don-vi',
    open: async page => {
      await page.getByRole('columnheader', { name: /Tên đơn vị/ }).hover();
      await page
        .getByRole('button', { name: /^Lọc, xếp, nhóm cột/ })
        .first()
        .click({ force: true });
    },
  },
  {
    name: 'don-vi-khong-thay',
    address: 'don-vi',
    open: async page => {
      await page.getByPlaceholder(/^Tìm đơn vị/).fill('không có đơn vị này');
    },
  },
  {
    name: 'don-vi-viec',
    address: 'don-vi',
    open: async page => {
      await page.getByRole('row', { name: /Sở Y tế/ }).click({ button: 'right' });
    },
  },
  { name: 'ke-hoach-chi-tiet', address: 'chuong-trinh-ke-hoach', open: press('Mở chi tiết') },
  { name: 'sinh-hoat-chi-tiet', address: 'sinh-hoat', open: press('Mở chi tiết') },
  { name: 'sinh-hoat-chuyen-de', address: 'sinh-hoat', open: press('Sinh hoạt chuyên đề') },
  { name: 'sinh-hoat-chi-doan', address: 'sinh-hoat', open: press('Sinh hoạt chi đoàn, chi hội') },
  { name: 'sinh-hoat-dan', address: 'sinh-hoat', open: press('Dán từ Excel') },
  { name: 'tuyen-truyen-tung', address: 'tuyen-truyen', open: press('Từng hoạt động') },
  { name: 'tuyen-truyen-them', address: 'tuyen-truyen', open: press('Thêm hoạt động') },
  { name: 'tuyen-truyen-dong', address: 'tuyen-truyen', open: firstRow },
  { name: 'dot-ghi-nhan', address: 'dot-bao-cao', open: press('Ghi nhận báo cáo') },
  { name: 'dot-dong', address: 'dot-bao-cao', open: firstRow },
  { name: 'dot-menu', address: 'dot-bao-cao', open: press(/^Đợt báo cáo/) },
  { name: 'dot-moi', address: 'dot-bao-cao', open: choose(/^Đợt báo cáo/, 'Lập đợt báo cáo mới') },
  {
    name: 'dot-viec',
    address: 'dot-bao-cao',
    open: async page => {
      await page.getByRole('row', { name: /Sở Nội vụ/ }).click({ button: 'right' });
    },
  },
  { name: 'mo-hinh-dong', address: 'mo-hinh', open: firstRow },
  { name: 'mo-hinh-them', address: 'mo-hinh', open: press('Thêm mô hình') },
  { name: 'kien-nghi-dong', address: 'kho-khan-kien-nghi', open: firstRow },
  { name: 'kien-nghi-them', address: 'kho-khan-kien-nghi', open: press('Thêm ý kiến') },
  { name: 'nhiem-vu-dong', address: 'nhiem-vu', open: firstRow },
  { name: 'nhap-don-vi', address: 'nhap-tu-excel', open: importOf('Danh sách đơn vị', 'danh-sach-don-vi.xlsx') },
  { name: 'nhap-theo-doi', address: 'nhap-tu-excel', open: importOf('Bảng theo dõi năm 2026', 'theo-doi-2026.xlsx') },
  ...papers.map(kind => ({ name: `van-ban-${kind}`, address: `van-ban?lap=${kind}` })),
  { name: 'van-ban-ghi', address: 'van-ban?ghi' },
  { name: 'van-ban-cap-tren', address: 'van-ban?cap-tren' },
  { name: 'van-ban-don-doc', address: 'van-ban', open: press('Đôn đốc từng đơn vị') },
  { name: 'bao-cao-thay-doi', address: 'bao-cao-tong-hop', open: press('Thay đổi số liệu') },
  { name: 'bao-cao-mau', address: 'bao-cao-tong-hop', open: press('Mẫu của cơ quan') },
  {
    name: 'kiem-tra-loi',
    address: 'kiem-tra-the-thuc',
    open: async page => {
      await page.locator('input[type=file]').first().setInputFiles(join(samples, 'danh-sach-don-vi.xlsx'));
    },
  },
  ...settingsTabs.map((tab, index) => ({ name: `thiet-lap-${index + 2}`, address: 'thiet-lap', open: press(tab) })),
  { name: 'thiet-lap-mat-khau', address: 'thiet-lap', open: press('Sao lưu, phục hồi', /mật khẩu/) },
  // Remembered from then on, so it comes last.
  { name: 'tong-quan-gon', address: '', open: press('Thu gọn thanh bên') },
];
