import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undoLatest } from '../history/undo.ts';
import { buildWorkbook, type TestCell } from './testing/build-workbook.ts';
import { exampleUnits } from './testing/example-units.ts';
import { openTestRegister } from './testing/open-register.ts';

const unitList = buildWorkbook([
  {
    name: 'DS',
    rows: [
      ['Tên đơn vị', 'Loại hình', 'Số chi bộ'],
      ...exampleUnits.map(({ name, kind, cellCount }): TestCell[] => [
        name,
        kind === 'grassrootsCommittee' ? 'ĐUCS' : kind === 'grassrootsCell' ? 'CBCS' : 'CT-XH',
        cellCount,
      ]),
    ],
  },
]);

const anything = fc.constantFrom<TestCell>(
  ...[null, 'x', 'chưa', '0', 1, '3/7', 'không SH', '…', 'xem lại', true, '12', '1.359', '45 đ/c'],
  ...[{ value: 46206, style: 2 }, { value: 46365.92, style: 5 }, '9/12/2026', '31/2/2026', '5/12', { formula: 'A1' }],
);
const day = fc.constantFrom<TestCell>(null, '8/12/2026', '9/12/2026', { value: 46366, style: 1 }, '15.12.2026');
const unit = fc.constantFrom(...exampleUnits.map(({ name }) => name), 'Sở Tài chinhs', 'Sở', 'Chi bộ Sở Y tế', '');
const trackingRow = fc.tuple(
  unit,
  anything,
  anything,
  anything,
  fc.constantFrom<TestCell>(null, '1-BC/ĐU', '2-BC/ĐU'),
  fc.constantFrom<TestCell>(null, 1188, 1189),
  day,
  anything,
);
const modelRow = fc.tuple(
  fc.constantFrom('A', 'B', 'C'),
  fc.constantFrom('Dân vận khéo', 'Khác', ''),
  unit,
  fc.constantFrom<TestCell>(null, 9, 'Chung', '2, 3'),
  fc.constantFrom('kết quả 1', 'kết quả 2'),
);

function fileOf(rows: readonly (readonly TestCell[])[], models: readonly (readonly TestCell[])[]): Uint8Array {
  const heads = [
    'STT',
    'Đơn vị',
    'Đưa vào chương trình',
    'Kế hoạch riêng',
    'T7',
    'Số, ký hiệu',
    'Số đến',
    'Ngày nhận',
    'Số cuộc',
  ];
  return buildWorkbook([
    { name: 'Theo dõi', rows: [heads, [1, 'Sở Y tế', 'x'], ...rows.map((row, index) => [index + 2, ...row])] },
    { name: 'Mô hình', rows: [['Tên mô hình', 'Loại', 'Đơn vị', 'Nhóm tiêu chí', 'Kết quả'], ...models] },
  ]);
}

test('whatever a workbook says: a preview writes nothing, the same file again changes nothing, one undo takes it back', async () => {
  const files = fc.record({
    rows: fc.array(trackingRow, { maxLength: 12 }),
    models: fc.array(modelRow, { maxLength: 8 }),
  });
  const office = openTestRegister();
  try {
    office.accept(await office.preview('units', unitList));
    const before = office.content();
    await fc.assert(
      fc.asyncProperty(files, fc.boolean(), async ({ rows, models }, withProposals) => {
        const file = fileOf(rows, models);
        const preview = await office.preview('tracking', file);
        expect(office.content()).toBe(before);
        const accepted = office.accept(preview, {}, withProposals);
        const after = office.content();
        const again = office.accept(await office.preview('tracking', file), {}, withProposals);
        expect(again).toMatchObject({ new: 0, changed: 0, operation: null });
        expect(office.content()).toBe(after);
        if (accepted.operation !== null) undoLatest(office.register);
        expect(office.content()).toBe(before);
      }),
      { numRuns: 40 },
    );
  } finally {
    office.close();
  }
});
