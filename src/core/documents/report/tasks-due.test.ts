import { expect, test } from 'vitest';
import { fallsDue } from './tasks-due.ts';

test.each([
  ['Hằng năm', [2027, 2028, 2029, 2030]],
  ['Tháng 11 hằng năm', [2027, 2028, 2029, 2030]],
  ['2027 - 2030', [2027, 2028, 2029, 2030]],
  ['Quý I/Năm 2027', [2027]],
  ['Quý II/2027', [2027]],
  ['Quý II/Năm 2028', [2028]],
  ['Năm 2030', [2030]],
  ['Thường xuyên', []],
  ['Cả giai đoạn', []],
])('%s falls due in %j', (time, years) => {
  expect([2027, 2028, 2029, 2030].filter(year => fallsDue(time, [year], `${year - 1}-12-31`))).toEqual(years);
});

test('after half a year what its months and quarters held is over, the rest of the year is to come', () => {
  const due = (time: string) => fallsDue(time, [2027], '2027-06-30');
  expect(['Quý I/Năm 2027', 'Quý II/2027', 'Tháng 06/2027', 'Tháng 5 hằng năm'].filter(due)).toEqual([]);
  const toCome = ['Quý III/2027', 'Năm 2027', 'Hằng năm', 'Tháng 11 hằng năm', '2027 - 2030'];
  expect(toCome.filter(due)).toEqual(toCome);
});
