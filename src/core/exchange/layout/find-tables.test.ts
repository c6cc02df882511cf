import { describe, expect, test } from 'vitest';
import { buildWorkbook, type TestSheet } from '../testing/build-workbook.ts';
import { readWorkbook } from '../workbook/read.ts';
import { FileRefused } from '../workbook/refusal.ts';
import type { TableKind } from './fields.ts';
import { findTables, type Layout } from './find-tables.ts';
import type { ColumnOverrides } from './table.ts';

const trackingKinds: readonly TableKind[] = ['tracking', 'models', 'feedback'];

function layoutOf(sheets: readonly TestSheet[], kinds = trackingKinds, overrides: ColumnOverrides = {}): Layout {
  return findTables(readWorkbook(buildWorkbook(sheets)), kinds, overrides);
}

function fieldsOf(layout: Layout): Record<string, string | null> {
  return Object.fromEntries((layout.tables[0]?.columns ?? []).map(({ letters, field }) => [letters, field]));
}

const twoLevels: TestSheet = {
  name: 'Theo dõi',
  rows: [
    ['BẢNG THEO DÕI NĂM 2026'],
    [],
    ['STT', 'Đơn vị', 'Số chi bộ đưa nội dung vào sinh hoạt', null, null, 'Báo cáo năm 2026', null, 'Ghi chú'],
    [null, null, 'T6', 'T7', 'Cả năm', 'Số, ký hiệu', 'Ngày nhận'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
    ['I', 'Đảng ủy cơ sở'],
    [1, 'Sở Y tế', '3/9', null, '9/9', '162-BC/ĐU', '8/12/2026', 'nhắc 02 lần'],
    [2, 'Tổng công ty A', '1/4'],
    ['II', 'Chi bộ cơ sở'],
    [3, 'Thanh tra tỉnh', 'x'],
    [null, null, 'x'],
    [null, 'TỔNG CỘNG', { value: 5, formula: 'SUM(C6:C9)' }],
    [null, 'Ghi chú: ô tô vàng: gửi chậm.'],
    [null, null, null, null, null, 'Lạng Sơn, ngày 20 tháng 12 năm 2026'],
    [null, null, null, null, null, 'NGƯỜI LẬP BIỂU'],
  ],
  merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:G3', 'H3:H4', 'F14:H14', 'F15:H15'],
};

describe('a table of two-level headings', () => {
  const layout = layoutOf([twoLevels]);
  const [table] = layout.tables;

  test('columns are proposed from the heading and what stands above it', () => {
    expect(table?.kind).toBe('tracking');
    expect(table?.headerRow).toBe(3);
    expect(fieldsOf(layout)).toEqual({
      A: 'order',
      B: 'unit',
      C: 'month6',
      D: 'month7',
      E: 'wholeYear',
      F: 'documentNumber',
      G: 'receivedOn',
      H: 'note',
    });
  });

  test('group rows give the kind; totals, notes and signatures are left out; a row without a unit is kept apart', () => {
    expect(table?.rows.map(({ row, group }) => [row, group])).toEqual([
      [7, 'grassrootsCommittee'],
      [8, 'grassrootsCommittee'],
      [10, 'grassrootsCell'],
    ]);
    expect(table?.unnamed.map(({ row }) => row)).toEqual([11]);
    expect(table?.notes).toContain('Ghi chú: ô tô vàng: gửi chậm.');
  });
});

test('a group row with its own totals, subtotals and what stands after them', () => {
  const layout = layoutOf([
    {
      name: 'A',
      rows: [
        ['TT', 'Đơn vị', 'T6', 'Số cuộc'],
        ['I', 'Đảng ủy cơ sở', '5/9', 12],
        [1, 'Sở Y tế', '5/9', 12],
        [null, 'Cộng', '5/9', 12],
        ['II', 'Chi bộ cơ sở'],
        [2, 'Thanh tra tỉnh', 'x', 3],
        [null, 'Bảo tàng tỉnh'],
        ['III. Tổ chức chính trị - xã hội'],
        [3, 'Đoàn TN'],
      ],
      merges: ['A8:D8'],
    },
  ]);
  expect(layout.tables[0]?.rows.map(({ row, group }) => [row, group])).toEqual([
    [3, 'grassrootsCommittee'],
    [6, 'grassrootsCell'],
    [7, 'grassrootsCell'],
    [9, 'massOrganisation'],
  ]);
});

test('the same headings without merged cells are understood too', () => {
  const { merges: _, ...unmerged } = twoLevels;
  const fields = fieldsOf(layoutOf([unmerged]));
  expect(fields).toMatchObject({ B: 'unit', C: 'month6', E: 'wholeYear', G: 'receivedOn' });
});

test('a heading row deep in the sheet is found', () => {
  const title = Array.from({ length: 40 }, (_, index) => [`Dòng ${index}`]);
  const layout = layoutOf([{ name: 'A', rows: [...title, ['Tên đơn vị', 'Tháng 8'], ['Sở Y tế', 'x']] }]);
  expect(layout.tables[0]).toMatchObject({ headerRow: 41, rows: [{ row: 42 }] });
});

test('a hidden sheet and a sheet that is no table are left out, and said', () => {
  const layout = layoutOf([
    twoLevels,
    { ...twoLevels, name: 'T6 cũ', state: 'hidden' },
    { name: 'Hướng dẫn', rows: [['Cách ghi', 'Xem công văn']] },
  ]);
  expect(layout.leftOut).toEqual([
    { name: 'T6 cũ', why: 'hidden' },
    { name: 'Hướng dẫn', why: 'noTable' },
  ]);
});

test('a unit over several merged rows names each of them', () => {
  const layout = layoutOf([
    {
      name: 'Mô hình',
      rows: [
        ['Tên mô hình', 'Loại', 'Đơn vị'],
        ['A', 'Dân vận khéo', 'Sở Y tế'],
        ['B', 'Dân vận khéo', null],
      ],
      merges: ['C2:C3'],
    },
  ]);
  expect(layout.tables[0]?.rows.map(row => row.cell('unit')?.text)).toEqual(['Sở Y tế', 'Sở Y tế']);
});

test('a column is read as the clerk decides, or left out', () => {
  const layout = layoutOf([twoLevels], trackingKinds, { 'Theo dõi!C': null, 'Theo dõi!D': 'month6' });
  expect(fieldsOf(layout)).toMatchObject({ C: null, D: 'month6' });
});

test('a unit column without a heading is known by its values', () => {
  const layout = layoutOf([
    {
      name: 'A',
      rows: [
        ['TT', null, 'T6', 'T7'],
        [1, 'Sở Y tế', 'x', 'x'],
        [2, 'Đảng ủy X', 'x'],
      ],
    },
  ]);
  expect(fieldsOf(layout)).toMatchObject({ B: 'unit' });
});

test.each([
  [
    'noUnitColumn',
    [
      {
        name: 'A',
        rows: [
          ['Tháng 6', 'Tháng 7'],
          ['x', 'x'],
        ],
      },
    ],
  ],
  [
    'noUnitColumn',
    [
      {
        name: 'A',
        rows: [
          ['Danh bạ', 'Số nhà'],
          ['x', 1],
        ],
      },
    ],
  ],
  ['noUnitColumn', [{ ...twoLevels, state: 'hidden' as const }]],
  [
    'noRows',
    [
      {
        name: 'A',
        rows: [
          ['Đơn vị', 'Tháng 6', 'Tháng 7'],
          ['Tổng cộng', 3],
        ],
      },
    ],
  ],
] as const)('without what is needed the file is refused: %s', (reason, sheets) => {
  expect(() => layoutOf(sheets)).toThrow(new FileRefused(reason));
});

test('a merge over the whole sheet does not spread', () => {
  const layout = layoutOf([{ ...twoLevels, merges: [...(twoLevels.merges ?? []), 'A20:XFD1048576'] }]);
  expect(layout.tables[0]?.rows).toHaveLength(3);
});
