// Forms out to the units and back: made, filled, dropped together with reports, reviewed and recorded by keyboard.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { fillWord } from '../../../src/core/forms/testing/fill.ts';
import { drop, dropped } from '../dropping.ts';
import { expect, test } from '../fixtures.ts';
import { type Program, root } from '../programs.ts';
import { saved } from '../saving.ts';

test.use({ demo: true, preparation: 'samples' });

const reports = join(root, 'test/fixtures/bao-cao');

interface Form {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function openForms(page: Page): Promise<void> {
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Tổng quan' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Gõ việc cần làm/ })).toBeFocused();
  await page.keyboard.type('phieu bao cao');
  await expect(page.getByRole('option', { name: 'Phiếu báo cáo' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Phiếu báo cáo' })).toBeVisible();
}

async function openRound(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Đợt báo cáo', exact: true }).click();
  // Files are taken once the round is there.
  await expect(page.getByRole('row', { name: /Đảng ủy Sở Y tế/ })).toBeVisible();
}

/** Every form of the round: in the window a folder, in a browser one .zip. */
async function madeForms(program: Program, place: string): Promise<readonly Form[]> {
  const { page } = program;
  await saved(program, place, async () => page.getByRole('button', { name: /^Lập \d+ phiếu$/ }).click());
  await expect(page.getByText(/^Đã xuất /)).toBeVisible();
  if (statSync(place).isDirectory()) {
    return readdirSync(place).map(name => ({ name, bytes: readFileSync(join(place, name)) }));
  }
  return Object.entries(unzipSync(readFileSync(place))).map(([name, bytes]) => ({ name, bytes }));
}

function formOf(forms: readonly Form[], unit: string): Form {
  const form = forms.find(({ name }) => name.includes(unit));
  if (form === undefined) throw new Error(`no form for ${unit}`);
  return form;
}

test('forms come back in one drop with reports; one review, one operation, one undo; a second time nothing is new', async ({
  program,
  scratch,
}) => {
  const { page } = program;
  await openForms(page);
  const forms = await madeForms(program, join(scratch, 'phieu'));
  expect(forms.length).toBeGreaterThan(30);
  const answers = { sessions: '1204', group3: 'Khám bệnh lưu động cho 320 lượt người.' };
  const inner = formOf(forms, 'Sở Nội vụ');
  const other = formOf(forms, 'Sở Tư pháp');
  const files = [
    dropped('gui lai.docx', fillWord(inner.bytes, { answers })),
    dropped(
      'phieu sua ten.docx',
      fillWord(other.bytes, { answers: { ...answers, unitName: 'Chi bộ Thanh tra tỉnh' } }),
    ),
    ...['BC so 162 Dang uy So Y te.docx', '417 HPI nam 2026.docx'].map(name =>
      dropped(name, readFileSync(join(reports, name))),
    ),
  ];
  const round = page.getByRole('grid', { name: 'Đợt báo cáo' });
  await drop(round, files);
  const list = page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' });
  await expect(list).toBeFocused();
  await expect(list.getByText('Nhận ra phiếu')).toHaveCount(1);
  await expect(list.getByText('Cần hỏi', { exact: true })).toHaveCount(1);

  // The first form also is the official report: its arrival is typed beside it.
  await page.getByLabel('Phiếu này cũng là báo cáo chính thức: ghi nhận báo cáo đến').check();
  await page.getByLabel('Số đến', { exact: true }).fill('1306');
  await page.keyboard.press('Enter');
  // The second names another unit than it was made for: whose it is, is typed.
  await expect(page.getByText(/có thể chép từ phiếu của đơn vị khác/).first()).toBeVisible();
  await expect(list).toBeFocused();
  await page.keyboard.type('so tu phap', { delay: 20 });
  await expect(page.getByRole('option', { name: /Sở Tư pháp/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ghi nhận 02 báo cáo, 02 phiếu' })).toBeEnabled();

  // Old -> new, unit by unit; Enter leaves a line out.
  await page.getByRole('button', { name: /^Số liệu từ phiếu/ }).click();
  const lines = page.getByRole('grid', { name: 'Số liệu từ phiếu báo cáo' });
  await expect(lines.getByText('1.204').or(lines.getByText('1204')).first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('status').getByText('Ghi nhận 02 báo cáo, nhận 02 phiếu báo cáo từ tệp gửi đến'),
  ).toBeVisible();
  await expect(round).toBeVisible();

  await drop(round, files);
  await expect(list.getByText('Trùng')).toHaveCount(2);
  await expect(list.getByText('Đã có')).toHaveCount(2);
  await page.getByRole('button', { name: 'Thôi' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('38 đơn vị, 29/38 (76,3%) đã gửi báo cáo')).toBeVisible();
});

test('one form for one unit is one file, from its line', async ({ program, scratch }) => {
  const { page } = program;
  await openRound(page);
  await page.getByRole('row', { name: /Đảng ủy Sở Nội vụ/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Lập phiếu báo cáo…' }).click();
  await page.getByText('Excel (.xlsx)').click();
  const file = join(scratch, 'phieu.xlsx');
  await saved(program, file, async () => page.getByRole('button', { name: 'Lập 01 phiếu' }).click());
  expect(Object.keys(unzipSync(readFileSync(file)))).toContain('xl/workbook.xml');
});

test('what cannot be taken says why, each in its sentence, and stops nothing else', async ({ page }) => {
  await openRound(page);
  const round = page.getByRole('grid', { name: 'Đợt báo cáo' });
  const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string) => [...Buffer.from(text, 'utf16le')];
  const bomb = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 60 }, () => 0xff)]);
  await drop(round, [
    dropped('rong.docx', new Uint8Array()),
    dropped('bao cao so y te.doc', Uint8Array.from([...oldOffice, ...wide('WordDocument')])),
    dropped('khoa.docx', Uint8Array.from([...oldOffice, ...wide('EncryptedPackage')])),
    dropped('anh.heic', Uint8Array.from([0, 0, 0, 24, ...Buffer.from('ftypheic'), 0, 0, 0, 0])),
    dropped('doc hai.zip', bomb),
    dropped(
      'doc hai.pdf',
      Buffer.from('%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj'),
    ),
    dropped('BC so 162 Dang uy So Y te.docx', readFileSync(join(reports, 'BC so 162 Dang uy So Y te.docx'))),
  ]);
  const list = page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' });
  await expect(list).toBeFocused();
  const panel = page.getByRole('complementary');
  const sentences: readonly (readonly [string, RegExp])[] = [
    ['rong.docx', /Tệp rỗng \(0 byte\)/],
    ['bao cao so y te.doc', /đời cũ \(\.doc\)/],
    ['khoa.docx', /mật khẩu/],
    ['anh.heic', /dạng \.heic/],
    ['doc hai.zip', /không mở được|không an toàn/],
    ['doc hai.pdf', /hỏng|không an toàn|không được lưu/],
    ['BC so 162 Dang uy So Y te.docx', /Phần đầu văn bản ghi/],
  ];
  await page.keyboard.press('Home');
  for (const [name, sentence] of sentences) {
    await expect(panel.getByText(name, { exact: true })).toBeVisible();
    await expect(panel.getByText(sentence).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  }
});

test('a real folder dropped on the page is read with its folders: a file without a name takes its folder for it', async ({
  page,
  scratch,
}) => {
  const folder = join(scratch, 'gửi đến');
  mkdirSync(join(folder, 'Chi bộ Thanh tra tỉnh'), { recursive: true });
  copyFileSync(join(reports, 'BC so 162 Dang uy So Y te.docx'), join(folder, 'một.docx'));
  copyFileSync(join(reports, 'z6113548207731_thu vien.jpg'), join(folder, 'Chi bộ Thanh tra tỉnh', 'z6113000.jpg'));
  await openRound(page);
  // The browser itself lets the folder go over the page, as the system's file manager does.
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 90, data });
  }
  const list = page.getByRole('grid', { name: 'Báo cáo trong các tệp gửi đến' });
  await expect(list.getByRole('row', { name: /một\.docx/ })).toContainText('Đảng ủy Sở Y tế');
  await expect(list.getByRole('row', { name: /z6113000\.jpg/ })).toContainText('Chi bộ Thanh tra tỉnh');
});

test('a file of 300 MB and a folder of 10,000 files are refused by size and number', async ({ page }) => {
  await openRound(page);
  const round = page.getByRole('grid', { name: 'Đợt báo cáo' });
  await round.evaluate(element => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(300 * 1024 * 1024)], 'to.pdf'));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText(/Tệp quá lớn \(trên 200 MB\)/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Thôi' }).click();
  await round.evaluate(element => {
    const transfer = new DataTransfer();
    for (let index = 0; index < 10_000; index += 1) transfer.items.add(new File(['a'], `${index}.pdf`));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText(/nhiều nhất 300 tệp/)).toBeVisible();
});
