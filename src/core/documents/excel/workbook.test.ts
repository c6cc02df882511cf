import { expect, test } from 'vitest';
import { readWorkbook } from '../../exchange/workbook/read.ts';
import type { Cell } from '../../exchange/workbook/types.ts';
import type { Table } from '../structure/table.ts';
import { workbookCell } from './cell.ts';
import { workbookOf } from './workbook.ts';

const table: Table = {
  columns: [
    { heading: 'TT', widthMm: 10, align: 'center' },
    { heading: 'Đơn vị', widthMm: 60, align: 'left' },
    { heading: 'Số đảng viên', widthMm: 20, align: 'center', figures: true },
    { heading: 'Ngày nhận', widthMm: 20, align: 'center' },
    { heading: 'Điện thoại', widthMm: 20, align: 'left' },
  ],
  rows: [
    { kind: 'group', number: 'I', text: 'Đảng ủy cơ sở (02)' },
    { kind: 'row', cells: ['1', 'Đảng ủy Sở Y tế', '1.098', '08/12/2026', '0912345678'] },
    { kind: 'row', cells: ['2', 'Đảng ủy Sở Nội vụ', '…', '', '3812345'] },
    { kind: 'total', cells: ['', 'Tổng cộng', '1.098', '', '5/7'] },
  ],
  textSize: 12,
};

async function cellsUnder(heading: string): Promise<readonly (Cell | undefined)[]> {
  const [sheet] = readWorkbook(await workbookOf(table, 'DANH SÁCH', ['(Số liệu)'])).sheets;
  const rows = [...(sheet?.rows.values() ?? [])].slice(-4);
  const column = table.columns.findIndex(each => each.heading === heading) + 1;
  return rows.map(row => row.get(column));
}

test('figures are numbers, also of the total; what nobody counted stays its mark', async () => {
  const cells = await cellsUnder('Số đảng viên');
  expect(cells.map(cell => cell?.raw)).toEqual([undefined, 1098, '…', 1098]);
});

test('a day is a date; a blank one is no cell with nothing in it', async () => {
  const cells = await cellsUnder('Ngày nhận');
  expect(cells[1]).toMatchObject({ kind: 'date', day: '2026-12-08', text: '08/12/2026' });
  expect(cells[2]).toBeUndefined();
});

test('telephone numbers and counts stay text, with or without a nought before them', async () => {
  const cells = await cellsUnder('Điện thoại');
  expect(cells.slice(1).map(cell => [cell?.kind, cell?.text])).toEqual([
    ['text', '0912345678'],
    ['text', '3812345'],
    ['text', '5/7'],
  ]);
});

test('what only looks like a figure or a day is text', () => {
  for (const text of [
    '5/7',
    '1/7*',
    '12/2026',
    '31/02/2026',
    '8/12/2026',
    '12-BC/ĐU',
    '08/12/2026, 09/12/2026',
    '…',
    '-',
  ]) {
    expect(workbookCell(text, true)).toEqual({ value: text, format: '@' });
  }
  for (const text of ['012', '1.5', '12.9', '1.2345', '-3', '2,5'])
    expect(workbookCell(text, true)).toEqual({ value: text, format: '@' });
  expect(workbookCell('15', false)).toEqual({ value: '15', format: '@' });
  expect(workbookCell('0', true)).toEqual({ value: 0, format: '#,##0' });
  expect(workbookCell('2026', true)).toEqual({ value: 2026, format: '0' });
  expect(workbookCell('1\u200B.098.000', true).value).toBe(1_098_000);
  expect(workbookCell('01/01/1899', false)).toEqual({ value: '01/01/1899', format: '@' });
});
