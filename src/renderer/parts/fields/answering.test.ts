import { expect, test } from 'vitest';
import { answering } from './answering.ts';

const units = ['Đảng ủy Sở Xây dựng', 'Chi bộ Sở Ngoại vụ', 'Đảng ủy Sở Công Thương', 'Chi bộ Bảo tàng tỉnh'].map(
  name => ({
    value: name,
    label: name,
  }),
);

function found(typed: string): readonly string[] {
  return answering(units, typed).map(({ label }) => label);
}

test('a unit is found by words without marks or by its initials', () => {
  expect(found('cong th')).toEqual(['Đảng ủy Sở Công Thương']);
  expect(found('sct')).toEqual(['Đảng ủy Sở Công Thương']);
  expect(found('bt')).toEqual(['Chi bộ Bảo tàng tỉnh']);
  expect(found('khac')).toEqual([]);
});

test('with nothing typed every unit stands in its order', () => {
  expect(found('')).toEqual(units.map(({ label }) => label));
});
