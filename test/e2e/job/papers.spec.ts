// The papers of the office: a letter to all who are late, from its choice to the log; a file held against the rules and put
// right in a copy; a template whose tags are wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { cli } from '../registers.ts';
import { saved, textOf } from '../saving.ts';

test.use({ demo: true, preparation: 'samples' });

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

/** The same file with its main part changed. */
function changed(from: string, to: string, change: (xml: string) => string): string {
  const parts = unzipSync(readFileSync(from));
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(to, zipSync({ ...parts, 'word/document.xml': strToU8(after) }));
  return to;
}

test('one letter to all late units: written, held against the rules, logged with one click and taken back', async ({
  page,
  program,
  scratch,
}) => {
  await open(page, 'Văn bản, đôn đốc');
  await page.getByRole('button', { name: 'Lập công văn đôn đốc' }).click();
  const panel = page.getByRole('complementary', { name: 'Công văn đôn đốc' });
  await expect(panel.getByText('còn 09 đơn vị chưa gửi (có danh sách kèm theo)')).toBeVisible();
  await expect(panel.getByText('Thể thức: không có điểm nào phải xem lại.')).toBeVisible();
  const letter = await saved(program, join(scratch, 'don-doc.docx'), () =>
    panel.getByRole('button', { name: 'Xuất tệp Word' }).click(),
  );
  expect(textOf(letter)).toContain('đã có 29/38 đơn vị gửi báo cáo, còn 09 đơn vị chưa gửi (có danh sách kèm theo)');
  await panel.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByText('09 lần đôn đốc')).toBeVisible();
  await page.getByRole('button', { name: 'Văn bản đã ban hành', exact: true }).click();
  await expect(page.getByText('01 văn bản, 01 văn bản chờ số, ngày')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('01 văn bản, 01 văn bản chờ số, ngày')).toBeHidden();
  await page.getByRole('button', { name: 'Đôn đốc từng đơn vị' }).click();
  await expect(page.getByText('09 lần đôn đốc')).toBeHidden();
});

test('a file with a wrong margin is found out, and its copy is put right', async ({
  page,
  program,
  preparedRegister,
  scratch,
}) => {
  const good = join(scratch, 'cong-van.docx');
  const choice = ['--kind', 'chase', '--year', '2026', '--as-of', '2026-12-20', '--out', good];
  cli(preparedRegister('samples'), ['document', ...choice]);
  const wrong = changed(good, join(scratch, 'sai-le.docx'), xml => xml.replaceAll(/w:left="17\d\d"/g, 'w:left="1134"'));

  await open(page, 'Kiểm tra thể thức');
  await page.locator('input[type=file]').first().setInputFiles(wrong);
  await expect(page.getByText('01 điểm chưa đúng thể thức.')).toBeVisible();
  await expect(page.getByRole('cell', { name: /20 mm/ })).toBeVisible();
  const copy = await saved(program, join(scratch, 'ban-sao.docx'), () =>
    page.getByRole('button', { name: 'Sửa những lỗi sửa được vào bản sao' }).click(),
  );
  await expect(page.getByText('Tệp gốc giữ nguyên.')).toBeVisible();
  expect(textOf(copy).trim()).toBe(textOf(good).trim());
  await page.locator('input[type=file]').first().setInputFiles(copy);
  await expect(page.getByText('Không có điểm nào phải xem lại.')).toBeVisible();
});

test('a template with a broken tag is refused with the tag and what to do; nothing is kept', async ({
  page,
  preparedRegister,
  scratch,
}) => {
  const good = join(scratch, 'cong-van.docx');
  cli(preparedRegister('samples'), ['document', '--kind', 'quick', '--year', '2026', '--out', good]);
  const wrong = changed(good, join(scratch, 'mau-sai.docx'), xml =>
    xml.replace(/(<w:t(?: [^>]*)?>)/, '$1{da_guii} đơn vị đã gửi '),
  );
  await open(page, 'Báo cáo tổng hợp');
  await page.getByRole('button', { name: 'Mẫu của cơ quan' }).click();
  await page.locator('input[type=file]').first().setInputFiles(wrong);
  await expect(page.getByText('Mẫu “mau-sai.docx” có thẻ chưa đúng')).toBeVisible();
  await expect(page.getByText(/da_guii/)).toBeVisible();
  await expect(page.getByText('Mẫu chưa được lưu.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lập văn bản theo mẫu' })).toBeHidden();
});
