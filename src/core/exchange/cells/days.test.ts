import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDay } from '../../text/days.ts';
import { cellOf, dateCell, errorCell, uncalculated } from '../testing/cell.ts';
import { parseDay } from './days.ts';

test.each([
  ['5/12/2026', '2026-12-05'],
  ['05.12.2026', '2026-12-05'],
  ['05-12-2026', '2026-12-05'],
  ['ngày 5/12/2026', '2026-12-05'],
  ['Ngày\u00A05/12/2026', '2026-12-05'],
  ['2026-12-05', '2026-12-05'],
  ['2026-12-05T10:00:00', '2026-12-05'],
  ['ngày 05 tháng 12 năm 2026', '2026-12-05'],
  ['22h10 ngày 09/12/2026', '2026-12-09'],
  ['09/12/2026 22:10', '2026-12-09'],
  ['29/2/2028', '2028-02-29'],
])('%j is a day, day before month', (text, day) => {
  expect(parseDay(cellOf(text), 2026)).toEqual({ kind: 'value', value: day });
});

test.each([
  ['31/02/2026', []],
  ['29/2/2026', []],
  ['12/25/2026', ['2026-12-25']],
  ['5/12', ['2026-12-05']],
  ['5/12/26', ['2026-12-05']],
  ['tháng 12', []],
  ['sau Tết', []],
  ['5/12/2026 và 8/12/2026', []],
  [46365, ['2026-12-09']],
  [12, []],
])('%j is asked', (raw, candidates) => {
  expect(parseDay(cellOf(raw), 2026)).toEqual({ kind: 'asked', candidates });
});

test('a date cell is its day, with or without a time', () => {
  expect(parseDay(dateCell(46365.9236111111), 2026)).toEqual({ kind: 'value', value: '2026-12-09' });
  expect(parseDay(dateCell(5), 2026)).toEqual({ kind: 'asked', candidates: ['1900-01-05'] });
});

test('blank, "chưa" and unreadable cells', () => {
  expect(parseDay(undefined, 2026)).toEqual({ kind: 'blank' });
  expect(parseDay(cellOf(' '), 2026)).toEqual({ kind: 'blank' });
  expect(parseDay(cellOf('chưa'), 2026)).toEqual({ kind: 'none' });
  expect(parseDay(errorCell, 2026).kind).toBe('asked');
  expect(parseDay(uncalculated, 2026).kind).toBe('asked');
});

test('every day of the calendar is read back however it is written', () => {
  const days = fc.record({
    y: fc.integer({ min: 2000, max: 2100 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
  });
  const separators = fc.constantFrom('/', '.', '-');
  fc.assert(
    fc.property(days, separators, fc.boolean(), ({ y, m, d }, separator, padded) => {
      const [date, month] = padded ? [String(d).padStart(2, '0'), String(m).padStart(2, '0')] : [d, m];
      const parsed = parseDay(cellOf(`${date}${separator}${month}${separator}${y}`), 2026);
      const day = makeDay(y, m, d);
      if (day === null) expect(parsed.kind).toBe('asked');
      else expect(parsed).toEqual({ kind: 'value', value: day });
    }),
  );
});

test('no text at all makes a day that the calendar does not have', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/.- ngàyh:') }), text => {
      const parsed = parseDay(cellOf(text), 2026);
      if (parsed.kind === 'value')
        expect(new Date(`${parsed.value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(parsed.value);
    }),
  );
});
