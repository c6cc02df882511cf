import { expect, test } from 'vitest';
import { isTall } from './tall.ts';

const table = { columns: [{ heading: 'Nội dung', widthMm: 60, align: 'left' }], textSize: 12 } as const;
const sentence = 'Tài liệu tuyên truyền Bộ tiêu chí còn ít, chưa sát chuyên môn ngành y. ';

test('a row of two thirds of a page may go over to the next; the usual ones may not', () => {
  expect(isTall({ kind: 'row', cells: [sentence.repeat(3)] }, table)).toBe(false);
  expect(isTall({ kind: 'row', cells: [sentence.repeat(12)] }, table)).toBe(true);
});

test('lines a person made count as lines', () => {
  expect(isTall({ kind: 'row', cells: [Array.from({ length: 30 }, () => 'Ý').join('\n')] }, table)).toBe(true);
});

test('headings of groups and totals never go over', () => {
  expect(isTall({ kind: 'group', number: 'I', text: sentence.repeat(50) }, table)).toBe(false);
});
