import { expect } from 'playwright/test';
import { inTurn, keys, press } from '../opening.ts';
import type { Screen } from '../screens.ts';

/** What opens from the frame and the first page: search, help, year, day, worker, the lists behind figures. */
export const frameScreens: readonly Screen[] = [
  { name: 'tong-quan-chua-gui', address: '', open: keys('F9') },
  {
    name: 'tong-quan-tim',
    address: '',
    open: async page => {
      await keys('Control+k')(page);
      await page.getByRole('combobox', { name: /^Gõ / }).fill('so');
      await expect(page.getByRole('option', { name: /Sở/ }).first()).toBeVisible();
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
    name: 'tong-quan-tim-khong-thay',
    address: '',
    open: async page => {
      await keys('Control+k')(page);
      await page.getByRole('combobox', { name: /^Gõ / }).fill('qwxz');
    },
  },
  { name: 'tong-quan-tro-giup', address: '', open: press('Trợ giúp') },
  ...(['Phím tắt', /^Giới thiệu/] as const).map((item, index) => ({
    name: `tong-quan-tro-giup-${index + 1}`,
    address: '',
    open: inTurn(press('Trợ giúp'), async page => {
      await page.getByRole('menuitem', { name: item }).click();
      await expect(page.getByRole('dialog').first()).toBeVisible();
    }),
  })),
  { name: 'tong-quan-nam', address: '', open: press('Năm 2026') },
  { name: 'tong-quan-ngay', address: '', open: press(/Số liệu tính đến/) },
  { name: 'tong-quan-nguoi', address: '', open: press(/Người đang làm việc/) },
  { name: 'tong-quan-so', address: '', open: press(/29\/38/) },
  {
    name: 'tong-quan-bang',
    address: '',
    open: async page => page.getByRole('link', { name: 'Xem bảng sinh hoạt theo tháng' }).click(),
  },
];

/** Remembered from then on, so it is looked at last. */
export const narrowScreens: readonly Screen[] = [
  { name: 'tong-quan-gon', address: '', open: press('Thu gọn thanh bên') },
];
