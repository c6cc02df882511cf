// A list in Excel, opened by LibreOffice: what it shows and what it adds up.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { expect, onTestFinished, test } from 'vitest';
import { workbookOf } from '../../src/core/documents/excel/workbook.ts';

const table = {
  columns: [
    { heading: 'TT', widthMm: 10, align: 'center' },
    { heading: 'Đơn vị', widthMm: 60, align: 'left' },
    { heading: 'Số đảng viên', widthMm: 20, align: 'center', figures: true },
    { heading: 'Ngày nhận', widthMm: 20, align: 'center' },
    { heading: 'Sinh hoạt', widthMm: 20, align: 'center' },
  ],
  rows: [
    { kind: 'row', cells: ['1', 'Đảng ủy Sở Y tế', '1.098', '08/12/2026', '5/7'] },
    { kind: 'row', cells: ['2', 'Chi bộ Ban Dân tộc', '17', '', '9/12*'] },
    { kind: 'row', cells: ['3', 'Đoàn Thanh niên', '-', '30/11/2026', '…'] },
  ],
  textSize: 12,
} as const;

/** Under the list: the sum of its figures, the day after its first. */
async function withFormulas(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer);
  const [sheet] = workbook.worksheets;
  const last = sheet?.rowCount ?? 0;
  const row = sheet?.addRow([null, null, { formula: `SUM(C${last - 2}:C${last})` }, { formula: `D${last - 2}+1` }]);
  if (row) row.getCell(4).numFmt = 'dd/mm/yyyy';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('a spreadsheet shows the days as they are written here, adds up the figures and leaves counts alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-excel-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'danh-sach.xlsx');
  writeFileSync(file, await withFormulas(await workbookOf(table, 'DANH SÁCH')));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // Text in quotes, whatever it says.
  const text = 'csv:Text - txt - csv (StarCalc):59,34,76,1';
  const order = ['--headless', '--convert-to', text, '--outdir', folder, file];
  await promisify(execFile)(process.env.LIBREOFFICE ?? 'soffice', [profile, ...order]);
  const lines = readFileSync(join(folder, 'danh-sach.csv'), 'utf8').trimEnd().split(/\r?\n/u);
  expect(lines.slice(-4)).toEqual([
    expect.stringMatching(/^1;"Đảng ủy Sở Y tế";1[.,]098;08\/12\/2026;"5\/7"$/u),
    '2;"Chi bộ Ban Dân tộc";17;;"9/12*"',
    '3;"Đoàn Thanh niên";"-";30/11/2026;"…"',
    expect.stringMatching(/^;;1[.,]?115;09\/12\/2026;$/u),
  ]);
});
