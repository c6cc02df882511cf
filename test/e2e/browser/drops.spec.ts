// Files let go where and when nothing is ready for them: nothing is lost, and the register is never left for the file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drop, dropped } from '../dropping.ts';
import { expect, test } from '../fixtures.ts';
import { hold } from '../held-answers.ts';
import { root } from '../programs.ts';

test.use({ demo: true, preparation: 'samples' });

const photo = dropped('so noi vu.jpg', readFileSync(join(root, 'test/fixtures/bao-cao/z6113548207731_thu vien.jpg')));

test('files let go before the round is there wait for it', async ({ page }) => {
  const held = await hold(page, 'rounds/view');
  await page.getByRole('navigation').getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await drop(page.getByRole('grid', { name: 'Đợt báo cáo' }), [photo]);
  held.release();
  await expect(page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi báo cáo' })).toHaveValue('Đảng ủy Sở Nội vụ');
});

test('a closed round says that it takes no files, and what to do', async ({ page }) => {
  await page.getByRole('link', { name: 'Cuối năm, năm mới' }).click();
  await page.getByRole('button', { name: 'Chốt số liệu…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt số liệu' }).click();
  await expect(page.getByText('đã chốt số liệu; báo cáo in lại')).toBeVisible();
  await page.getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Mở lại số liệu/ }).first()).toBeVisible();
  await drop(page.getByRole('grid', { name: 'Đợt báo cáo' }), [photo]);
  await expect(page.getByText('Đợt này đã chốt số liệu nên chưa nhận thêm tệp.')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' })).toBeHidden();
});

test('a file let go where nothing takes files does not take the place of the register', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  const left = await page.getByRole('main').evaluate(element => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    return ['dragover', 'drop'].filter(kind =>
      element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })),
    );
  });
  expect(left).toEqual([]);
});
