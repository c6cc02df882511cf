import { expect, test } from 'vitest';
import type { TableRow } from '../layout/table.ts';
import { uncalculated } from '../testing/cell.ts';
import { meaningsOfRow, readLegend } from './colours.ts';

const legend = readLegend(['Ghi chú: ô tô vàng: gửi chậm; tô hồng: chưa gửi; tô xanh: mới có bản mềm.']);

function rowOf(fill: string): TableRow {
  const cell = { ...uncalculated, formula: false, fill };
  return { row: 1, group: null, cell: () => undefined, columnOf: () => 1, cells: [cell] };
}

test.each([
  ['FFFF00', ['gửi chậm']],
  ['FFF2CC', ['gửi chậm']],
  ['F8CBAD', ['chưa gửi']],
  ['FFC7CE', ['chưa gửi']],
  ['DDEBF7', ['mới có bản mềm']],
  ['92D050', ['mới có bản mềm']],
  ['D9D9D9', []],
  ['7030A0', []],
])('#%s means %j by the legend', (fill, meanings) => {
  expect(meaningsOfRow(rowOf(fill), legend)).toEqual(meanings);
});

test('without a legend no colour means anything', () => {
  expect(meaningsOfRow(rowOf('FFFF00'), readLegend(['Ghi chú: số liệu minh họa']))).toEqual([]);
});
