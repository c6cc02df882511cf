import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptParts } from './excerpt.ts';

test.each([
  ['đã có 9/38 đơn vị', '9/38', ['đã có ', '9/38', ' đơn vị']],
  ['đạt 93,2% so với', '192/206 (93,2%)', ['đạt ', '93,2%', ' so với']],
  ['192/206 chi bộ (93,2%)', '192/206 (93,2%)', ['', '192/206', ' chi bộ (93,2%)']],
  ['năm 2026 có 02 đơn vị', '02', ['năm 2026 có ', '02', ' đơn vị']],
  ['không có gì', '02', ['không có gì', '', '']],
])('%s marks the old figure', (excerpt, before, parts) => {
  expect(excerptParts(excerpt, before)).toEqual(parts);
});

test('no letter of an excerpt is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (excerpt, before) => {
      expect(excerptParts(excerpt, before).join('')).toBe(excerpt);
    }),
  );
});
