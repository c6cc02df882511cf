import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf, dateCell, errorCell } from '../testing/cell.ts';
import { parseNumber } from './numbers.ts';
import { parseTelephone } from './telephone.ts';

describe('numbers', () => {
  test.each([
    [45, 45],
    ['45 đ/c', 45],
    ['08 cuộc', 8],
    ['1.359', 1359],
    ['1 359 lượt người', 1359],
    ['12.914 lượt', 12914],
    ['0', 0],
  ])('%j is a number', (raw, number) => {
    expect(parseNumber(cellOf(raw))).toEqual({ kind: 'value', value: number });
  });

  test.each(['chưa', 'không', 'chưa có', '-'])('%j is a said no: no value and no question', raw => {
    expect(parseNumber(cellOf(raw))).toEqual({ kind: 'none' });
  });

  test.each([
    ['khoảng 300', [300]],
    ['1,359', [1359]],
    [1.359, [1359]],
    ['2 triệu', [2]],
    ['45-50', []],
    [-3, []],
    [12.5678, []],
    ['nhiều', []],
  ])('%j is asked', (raw, candidates) => {
    expect(parseNumber(cellOf(raw))).toEqual({ kind: 'asked', candidates });
  });

  test('a date or an error in a column of numbers is asked; blank is blank', () => {
    expect(parseNumber(dateCell(46206)).kind).toBe('asked');
    expect(parseNumber(errorCell).kind).toBe('asked');
    expect(parseNumber(cellOf(' '))).toEqual({ kind: 'blank' });
  });

  test('every number with points between thousands is read back', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), number => {
        const text = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(parseNumber(cellOf(text))).toEqual({ kind: 'value', value: number });
      }),
    );
  });
});

describe('telephones', () => {
  test.each([
    [2053000006, '02053000006'],
    [912345678, '0912345678'],
    ['0205 3000 002', '0205 3000 002'],
    ['0205.3000.005', '0205.3000.005'],
    [' 0205\u00A03000  002 ', '0205 3000 002'],
    ['1900', '1900'],
  ])('%j -> %j', (raw, telephone) => {
    expect(parseTelephone(cellOf(raw))).toBe(telephone);
  });
});
