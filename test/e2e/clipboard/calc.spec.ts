// The real clipboard between the program's grid and LibreOffice Calc, both ways: counts stay text, words keep their marks.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { contentOf, openCalc, pressInProgram, readCells } from './calc.ts';

test.use({ demo: true, preparation: 'samples' });

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MEDIA_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

function writeSpreadsheet(file: string, rows: readonly (readonly string[])[]): void {
  const parts = { mimetype: MEDIA_TYPE, 'content.xml': contentOf(rows), 'META-INF/manifest.xml': MANIFEST };
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  writeFileSync(file, zipSync(bytes, { level: 0 }));
}

/** To the first cell of the page's grid. */
async function openGrid(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  const grid = page.getByRole('grid').first();
  await expect(grid.getByText('Đảng ủy Sở Tài chính')).toBeVisible();
  await grid.getByRole('gridcell').nth(4).click();
  await page.keyboard.press('Control+Home');
}

test('a block of counts and of Vietnamese text copied from the grid is text in Calc', async ({ page, scratch }) => {
  const counts = join(scratch, 'so-chi-bo.ods');
  writeSpreadsheet(counts, [['']]);
  const calc = await openCalc(counts, scratch);
  try {
    await openGrid(page, 'Sinh hoạt chi bộ, đoàn thể');
    await pressInProgram('shift+Right', 'shift+Right', 'shift+Right', 'shift+Down', 'ctrl+c');
    await calc.press('ctrl+Home');
    await calc.paste();
    await openGrid(page, 'Chương trình, kế hoạch');
    await pressInProgram('shift+End', 'shift+Down', 'shift+Down', 'ctrl+c');
    await calc.press('ctrl+Home', 'Down', 'Down', 'Down');
    await calc.paste();
    await calc.save();
  } finally {
    await calc.close();
  }
  const cells = readCells(counts);
  const filled = cells.flat().filter(({ text }) => text !== '');
  expect(cells[0]?.slice(0, 4).map(({ text }) => text)).toEqual(['3/7', '3/7', '5/7', '6/7']);
  expect(filled.filter(({ type }) => type !== 'string')).toEqual([]);
  const texts = filled.map(({ text }) => text);
  for (const text of ['Có', '27-KH/ĐU', '06/08/2026']) expect(texts).toContain(text);
  expect(texts.some(text => text.startsWith('nói đã gửi, văn thư chưa thấy'))).toBe(true);
});

test('a block copied in Calc arrives in the grid as it stood there', async ({ page, scratch }) => {
  const file = join(scratch, 'nguon.ods');
  writeSpreadsheet(file, [
    ['2/7', '7/7', '0/7'],
    ['12/12', '5/12', '1/12'],
  ]);
  const calc = await openCalc(file, scratch);
  try {
    await calc.press('ctrl+Home', 'shift+Right', 'shift+Right', 'shift+Down', 'ctrl+c');
    await openGrid(page, 'Sinh hoạt chi bộ, đoàn thể');
    await pressInProgram('ctrl+v');
    await expect(page.getByText(/Đã dán 6 ô của 02 đơn vị|Đã dán 06 ô/)).toBeVisible();
    const first = page.getByRole('row', { name: /Văn phòng Ủy ban nhân dân tỉnh/ });
    for (const count of ['2/7', '7/7', '0/7'])
      await expect(first.getByText(count, { exact: true }).first()).toBeVisible();
    const second = page.getByRole('row', { name: /Sở Tài chính/ });
    for (const count of ['12/12', '5/12', '1/12'])
      await expect(second.getByText(count, { exact: true }).first()).toBeVisible();
  } finally {
    await calc.close();
  }
});

test('Vietnamese notes copied in Calc arrive with every mark', async ({ page, scratch }) => {
  const file = join(scratch, 'ghi-chu.ods');
  const notes = ['Đã nhắc qua Zalo ngày 07/12, hẹn gửi 5/7 chi bộ', 'Chưa gửi; cán bộ đầu mối nghỉ phép'];
  writeSpreadsheet(
    file,
    notes.map(note => [note]),
  );
  const calc = await openCalc(file, scratch);
  try {
    await calc.press('ctrl+Home', 'shift+Down', 'ctrl+c');
    await openGrid(page, 'Chương trình, kế hoạch');
    await pressInProgram('End', 'ctrl+v');
    for (const note of notes) await expect(page.getByRole('grid').first().getByText(note)).toBeVisible();
  } finally {
    await calc.close();
  }
});
