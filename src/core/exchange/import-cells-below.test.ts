import { afterEach, beforeEach, expect, test } from 'vitest';
import { undoLatest } from '../history/undo.ts';
import { buildWorkbook, type TestCell } from './testing/build-workbook.ts';
import { unitsFile } from './testing/files.ts';
import { openTestRegister, type TestRegister } from './testing/open-register.ts';

let office: TestRegister;

beforeEach(() => {
  office = openTestRegister();
});

afterEach(() => {
  office.close();
});

function listOf(...rows: readonly (readonly TestCell[])[]): Uint8Array {
  return buildWorkbook([{ name: 'DS', rows: [['Tên đơn vị', 'Trực thuộc', 'Số chi bộ'], ...rows] }]);
}

function tree(): (readonly [name: string, kind: string, below: string | null])[] {
  const { units, byId } = office.register.book.unitsOn('2026-12-20');
  return units.map(({ name, kind, parentId }) => [name, kind, byId.get(parentId ?? '')?.name ?? null]);
}

const list = listOf(
  ['Chi bộ Văn phòng', 'Đảng ủy Sở Y tế'],
  ['Đảng ủy Sở Y tế', 'Đảng ủy UBND tỉnh', 2],
  ['Chi bộ Thanh tra', 'Sở Y tế'],
  ['Đảng ủy Sở Nội vụ', null, 1],
  ['Chi bộ Văn phòng', 'Sở Nội vụ'],
);

test('cells kept one by one stand below their committee, in whatever order the list names them', async () => {
  const preview = await office.preview('units', list);
  expect(preview).toMatchObject({ new: 5, questions: [], refused: [] });
  expect(preview.lines[0]?.fields).toContainEqual(
    expect.objectContaining({ field: 'parentId', to: 'Đảng ủy Sở Y tế' }),
  );
  office.accept(preview);
  expect(tree()).toEqual([
    ['Đảng ủy Sở Y tế', 'grassrootsCommittee', null],
    ['Chi bộ Văn phòng', 'subordinateCell', 'Đảng ủy Sở Y tế'],
    ['Chi bộ Thanh tra', 'subordinateCell', 'Đảng ủy Sở Y tế'],
    ['Đảng ủy Sở Nội vụ', 'grassrootsCommittee', null],
    ['Chi bộ Văn phòng', 'subordinateCell', 'Đảng ủy Sở Nội vụ'],
  ]);
});

test('the same list again changes nothing, one undo takes it back', async () => {
  const empty = office.content();
  office.accept(await office.preview('units', list));
  expect(await office.preview('units', list)).toMatchObject({ new: 0, changed: 0, unchanged: 5, questions: [] });
  undoLatest(office.register);
  expect(office.content()).toBe(empty);
});

test('cells join the committees the register has already', async () => {
  office.accept(await office.preview('units', unitsFile));
  const cells = listOf(['Chi bộ Phòng Nghiệp vụ Y', 'Sở Y tế'], ['Chi bộ Văn phòng', 'Đảng ủy Sở Y tế']);
  const preview = await office.preview('units', cells);
  expect(preview).toMatchObject({ new: 2, questions: [] });
  office.accept(preview);
  expect(tree().filter(([, , below]) => below === 'Đảng ủy Sở Y tế')).toHaveLength(2);
  expect(await office.preview('units', unitsFile)).toMatchObject({ unchanged: 38 });
});

test('an unknown superior is asked about, a circle refused', async () => {
  const odd = listOf(
    ['Chi bộ A', 'Cục Xyz'],
    ['Đảng ủy Sở Y tế', 'Đảng ủy Sở Nội vụ', 2],
    ['Đảng ủy Sở Nội vụ', 'Đảng ủy Sở Y tế', 1],
  );
  const preview = await office.preview('units', odd);
  expect(preview.questions).toMatchObject([{ cell: 'B2', takes: 'unit' }]);
  expect(preview.refused.map(({ cell }) => cell)).toEqual(['B3', 'B4']);
  expect(office.accept(preview)).toMatchObject({ new: 2, unfiled: 1 });
});
