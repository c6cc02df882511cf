// The week of 7-12 December: fifteen files dropped at once, each with its unit or a question, confirmed by keyboard alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { type DroppedFile, drop, dropped } from '../dropping.ts';
import { expect, test } from '../fixtures.ts';
import { root } from '../programs.ts';

test.use({ demo: true, preparation: 'samples' });

const fixtures = join(root, 'test/fixtures');
const photo = readFileSync(join(fixtures, 'bao-cao/z6113548207731_thu vien.jpg'));

/** The eight sample reports and seven more as they come from telephones: six say in their names whose they are, one does not. */
function fifteenFiles(): readonly DroppedFile[] {
  const reports = readdirSync(join(fixtures, 'bao-cao')).filter(name => !name.endsWith('.txt'));
  const named = [
    'Sở Xây dựng',
    'so noi vu',
    'SO_TU_PHAP',
    'TT Pháp y',
    'THPT chuyên Chu Văn An',
    'QL Khu di tích Chi Lăng',
  ];
  return [
    ...reports.map(name => dropped(name, readFileSync(join(fixtures, 'bao-cao', name)))),
    ...[...named.map(name => `BC HPI ${name}.jpg`), 'z6113999000111.jpg'].map((name, index) =>
      dropped(name, Buffer.concat([photo, Buffer.from([index])])),
    ),
  ];
}

async function openRound(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Đợt báo cáo' })).toBeVisible();
}

/** What is typed of a unit's name, and the name that then stands first. */
const inspectors = ['thanh tra', 'Chi bộ Thanh tra tỉnh'] as const;
const heritage = ['khu di tich', 'Chi bộ Ban Quản lý Khu di tích Chi Lăng'] as const;

test('fifteen files dropped at once are confirmed and recorded by keyboard in under two minutes', async ({
  page,
}, info) => {
  await openRound(page);
  const began = Date.now();
  await drop(page.getByRole('grid', { name: 'Đợt báo cáo' }), fifteenFiles());
  const list = page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' });
  await expect(list).toBeFocused();
  const rows = list.getByRole('row').filter({ hasNot: page.getByRole('columnheader') });
  await expect(rows).toHaveCount(15);

  let keys = 0;
  async function press(key: string): Promise<void> {
    keys += 1;
    await page.keyboard.press(key);
  }
  const open = page.getByText(/\d+ báo cáo chưa xác nhận/);
  for (let left = 15; left > 0; left -= 1) {
    await expect(open).toHaveText(new RegExp(`^0?${left} báo cáo`));
    const row = list.locator('tr[aria-selected=true]');
    const said = (await row.textContent()) ?? '';
    if (said.includes('Chọn đơn vị')) {
      const [part, name] = said.includes('Khu di tích') ? heritage : inspectors;
      for (const letter of part) await press(letter === ' ' ? 'Space' : letter);
      await expect(page.getByRole('option', { name }).and(page.locator('[data-combobox-selected]'))).toBeVisible();
    }
    await press('Enter');
  }
  await expect(page.getByRole('button', { name: 'Ghi nhận 15 báo cáo' })).toBeEnabled();
  await press('Control+Enter');
  await expect(page.getByRole('status').getByText('Ghi nhận 15 báo cáo từ tệp gửi đến')).toBeVisible();
  const seconds = (Date.now() - began) / 1000;
  await info.attach('keystrokes', {
    body: `15 files: ${keys} keystrokes, ${seconds.toFixed(1)} s`,
    contentType: 'text/plain',
  });
  process.stdout.write(`15 files: ${keys} keystrokes, ${seconds.toFixed(1)} s\n`);
  expect(seconds).toBeLessThan(120);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('38 đơn vị, 29/38 (76,3%) đã gửi báo cáo')).toBeVisible();
});

test('a file let go over a line is of that unit', async ({ page }) => {
  await openRound(page);
  const line = page.getByRole('row', { name: /Đảng ủy Sở Nội vụ/ });
  await drop(line, [dropped('z6113000111222.jpg', photo)]);
  await expect(page.getByText('Tệp được thả vào dòng của đơn vị này.').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi báo cáo' })).toHaveValue('Đảng ủy Sở Nội vụ');
});

test('one report is recorded by keyboard alone: part of the name, Enter, số đến, number, Enter', async ({ page }) => {
  await openRound(page);
  await page.getByRole('button', { name: 'Ghi nhận báo cáo' }).first().click();
  await expect(page.getByRole('combobox', { name: 'Đơn vị gửi báo cáo' })).toBeFocused();
  await page.keyboard.type('so noi vu');
  await expect(page.getByRole('option', { name: 'Đảng ủy Sở Nội vụ' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Số đến', exact: true })).toBeFocused();
  await page.keyboard.type('1300');
  await page.keyboard.press('Tab');
  await page.keyboard.type('53-BC/ĐU');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Ghi nhận báo cáo của Đảng ủy Sở Nội vụ')).toBeVisible();
});

test('the register of incoming papers gives its receipts: ticked, recorded in one step, taken back in one', async ({
  page,
}) => {
  await openRound(page);
  await page.getByLabel('Chọn tệp sổ văn bản đến').setInputFiles(join(fixtures, 'so-van-ban-den.xlsx'));
  const list = page.getByRole('grid', { name: 'Báo cáo trong sổ văn bản đến' });
  // The tracking workbook recorded the other twelve already.
  await expect(page.getByText('40 dòng: 12 đã ghi nhận, 27 không liên quan')).toBeVisible();
  await expect(list.getByText('Cần hỏi lại')).toHaveCount(1);
  await expect(list).toBeFocused();
  await page.keyboard.type('cong thuong');
  await expect(page.getByRole('option', { name: 'Đảng ủy Sở Công Thương' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('status').getByText('Ghi nhận 01 báo cáo từ sổ văn bản đến so-van-ban-den.xlsx'),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('38 đơn vị, 29/38 (76,3%) đã gửi báo cáo')).toBeVisible();
});
