// The week the reports arrive: six reports with text cut by keyboard alone, a photograph's passages typed beside it, text of
// old fonts read after asking, what was cut going into the report, near-equal things said once and taken apart again.
import type { Page } from 'playwright/test';
import { test as base, expect } from '../fixtures.ts';
import { receiveReports } from '../received-reports.ts';

const test = base.extend({
  dataFolder: async ({ dataFolder }, use) => {
    await receiveReports(dataFolder);
    await use(dataFolder);
  },
});

test.use({ demo: true, preparation: 'samples' });

async function open(page: Page, typed: string, heading: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Các trang của sổ' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Gõ / })).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
}

const reportField = (page: Page) => page.getByRole('combobox', { name: 'Báo cáo đang tách' });

/** On to the report of a unit, report by report. */
async function goTo(page: Page, unit: string): Promise<void> {
  await expect(reportField(page)).not.toHaveValue('');
  for (let step = 0; step < 30; step += 1) {
    const now = await reportField(page).inputValue();
    if (now.startsWith(unit)) return;
    await page.keyboard.press('Control+ArrowDown');
    await expect(reportField(page)).not.toHaveValue(now);
  }
  throw new Error(`no report of ${unit}`);
}

/** On to the paragraph that begins so, paragraph by paragraph. */
async function pick(page: Page, beginning: string): Promise<void> {
  const chosen = page.getByText(/^Đang chọn: /);
  for (let step = 0; step < 60; step += 1) {
    const now = (await chosen.textContent()) ?? '';
    if (now.startsWith(`Đang chọn: ${beginning}`)) return;
    await page.keyboard.press('ArrowDown');
    await expect(chosen).not.toHaveText(now);
  }
  throw new Error(`no paragraph ${beginning}`);
}

async function cut(page: Page, beginning: string, key: string): Promise<void> {
  await pick(page, beginning);
  const cuts = page.getByTitle(/^Về chỗ của đoạn: /);
  const before = await cuts.count();
  await page.keyboard.press(key);
  await expect(cuts).toHaveCount(before + 1);
}

test('seven reports are cut without the mouse, and what was cut stands in the report', async ({ page }) => {
  await open(page, 'tach bao cao', 'Bàn tách báo cáo');
  await expect(page.getByText('0/29 báo cáo đã tách')).toBeVisible();

  const reports: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'Đảng ủy Sở Tài chính',
      [
        ['- Nhóm 1', '1'],
        ['- Nhóm 2', '2'],
        ['- Công sở', 'm'],
        ['- Một số tiêu chí', 'k'],
      ],
    ],
    [
      'Đảng ủy Sở Y tế',
      [
        ['Tổ chức 06 cuộc', 'c'],
        ['- Nhóm 3', '3'],
        ['- Tài liệu', 'k'],
        ['- Đề nghị', 'n'],
      ],
    ],
    [
      'Đảng ủy Bệnh viện Đa khoa tỉnh',
      [
        ['- Nhóm 2', '2'],
        ['- Người bệnh', 'd'],
        ['- Tài liệu', 'k'],
      ],
    ],
    [
      'Chi bộ Sở Ngoại vụ',
      [
        ['- Nhóm 2', '2'],
        ['- Nhóm 8', '8'],
      ],
    ],
  ];
  for (const [unit, cuts] of reports) {
    await goTo(page, unit);
    for (const [beginning, key] of cuts) await cut(page, beginning, key);
  }

  await goTo(page, 'Chi bộ Bảo tàng tỉnh');
  await expect(page.getByText('Văn bản dùng phông chữ cũ')).toBeVisible();
  await page.getByRole('button', { name: 'Chuyển sang Unicode' }).press('Enter');
  await expect(page.getByText('Đã chuyển từ phông chữ cũ sang Unicode.')).toBeVisible();
  await cut(page, '- Nhóm 4 (Văn hóa, môi trường văn hóa): Đón 6400 lượt khách tham quan', '4');

  await goTo(page, 'Chi bộ Thư viện tỉnh');
  await expect(page.getByRole('img', { name: 'Ảnh chụp báo cáo' })).toBeVisible();
  const typed = page.getByLabel('Gõ lại đoạn cần tách');
  await typed.focus();
  await page.keyboard.type('Phục vụ 3.200 lượt bạn đọc.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('4');
  await expect(page.getByTitle('Về chỗ của đoạn: Phục vụ 3.200 lượt bạn đọc.')).toBeVisible();

  await goTo(page, 'Chi bộ Đoàn Nghệ thuật');
  await cut(page, '- nhóm 4', '4');
  await expect(page.getByText('7/29 báo cáo đã tách')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('6/29 báo cáo đã tách')).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo tổng hợp', exact: true }).click();
  await expect(page.getByText('Đón 6400 lượt khách tham quan', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Phục vụ 3.200 lượt bạn đọc.', { exact: false }).first()).toBeVisible();
});

test('near-equal opinions are said once with their units, and taken apart without loss', async ({ page }) => {
  await open(page, 'gop y trung', 'Gộp ý trùng');
  const offers = page.getByRole('button', { name: 'Gộp thành một ý' });
  await expect(offers.first()).toBeVisible();
  const offered = await offers.count();
  expect(offered).toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Gộp 02 ý trùng' })).toBeVisible();
  await expect(offers).toHaveCount(offered - 1);
  await page.getByRole('button', { name: 'Đã gộp' }).press('Enter');
  await expect(page.getByText('(02 đơn vị)')).toBeVisible();
  await page.getByRole('button', { name: 'Tách ra' }).press('Enter');
  await page.getByRole('button', { name: 'Chờ xem' }).press('Enter');
  await expect(offers).toHaveCount(offered);
});

test('text pasted from a PDF is kept with the report, cut, and its figures are taken by one key', async ({ page }) => {
  await open(page, 'tach bao cao', 'Bàn tách báo cáo');
  await goTo(page, 'Chi bộ Thư viện tỉnh');
  await page.getByRole('button', { name: 'Dán từ PDF' }).click();
  const pasted =
    'Tổ chức 12 cuộc tuyên truyền với 350 lượt người tham dự, phục vụ bạn đọc\nvùng cao.\n2\n- Thiếu sách.';
  await page.getByLabel('Chữ chép từ PDF').fill(pasted);
  await page.getByRole('button', { name: 'Giữ làm văn bản của báo cáo' }).click();
  const text = page.getByRole('region', { name: 'Nội dung báo cáo' });
  await expect(text).toContainText('phục vụ bạn đọc vùng cao.');
  await cut(page, '- Thiếu sách.', 'k');
  await expect(page.getByTitle('Về chỗ của đoạn: Thiếu sách.')).toBeVisible();
  const figures = page.getByRole('region', { name: 'Số liệu trong báo cáo' });
  await expect(figures).toContainText('Lượt người: 350');
  await page.keyboard.press('g');
  await expect(figures).toContainText('02 số liệu, đã ghi đủ');
});

test('of a round whose figures are closed the desk says so and cuts nothing', async ({ page }) => {
  await page.getByRole('link', { name: 'Cuối năm, năm mới' }).click();
  await page.getByRole('button', { name: 'Chốt số liệu…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt số liệu' }).click();
  await expect(page.getByText('đã chốt số liệu; báo cáo in lại')).toBeVisible();

  await open(page, 'tach bao cao', 'Bàn tách báo cáo');
  await goTo(page, 'Đảng ủy Sở Tài chính');
  const closed = page.getByText('Đợt báo cáo đã chốt số liệu: chỉ xem, không tách thêm.');
  await expect(closed.first()).toBeVisible();
  await pick(page, '- Nhóm 1');
  await page.keyboard.press('1');
  await expect(closed).toHaveCount(2);
  await expect(page.getByTitle(/^Về chỗ của đoạn: /)).toHaveCount(0);
  await expect(page.getByText('0/29 báo cáo đã tách')).toBeVisible();
});
