import { describe, expect, test } from 'vitest';
import { nameKey } from './same-name.ts';

describe('two names are the same', () => {
  test.each([
    ['Đảng ủy Sở Y tế', 'ĐẢNG UỶ  SỞ Y TẾ'],
    ['Chi bộ Hòa Bình', 'Chi bộ Hoà Bình'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hoá - Thể thao và Du lịch'],
    ['Chi bộ Quý', 'Chi bộ Quý'.normalize('NFD')],
  ])('%s = %s', (left, right) => expect(nameKey(left)).toBe(nameKey(right)));
});

describe('two names are not the same', () => {
  test.each([
    ['Chi bộ Thôn Hà', 'Chi bộ Thôn Hạ'],
    ['Chi bộ 1', 'Chi bộ 11'],
    ['Chi bộ Đa khoa', 'Chi bộ Da khoa'],
  ])('%s ≠ %s', (left, right) => expect(nameKey(left)).not.toBe(nameKey(right)));
});
