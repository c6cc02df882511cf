import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, formatDay, formatShortDay, parseDay } from './days.ts';
import { fold, matches } from './fold.ts';
import { formatSaved } from './instants.ts';
import { formatAlone, formatBytes, formatCount, formatPercent, formatRatio } from './numbers.ts';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('days', () => {
  test('are shown as dd/mm/yyyy and read back as people type them', () => {
    expect(formatDay('2026-12-09')).toBe('09/12/2026');
    expect(formatShortDay('2026-12-18')).toBe('18/12');
    for (const typed of ['5/12/2026', '05.12.2026', '5-12-2026', ' 05/12/26 ', '05122026', '051226']) {
      expect(parseDay(typed)).toBe('2026-12-05');
    }
  });

  test('are day first, always, and never another day than typed', () => {
    expect(parseDay('31/02/2026')).toBeNull();
    expect(parseDay('12/13/2026')).toBeNull();
    expect(parseDay('29/02/2027')).toBeNull();
    expect(parseDay('29/02/2028')).toBe('2028-02-29');
    expect(parseDay('10/12')).toBeNull();
    expect(parseDay('10/12', 2026)).toBe('2026-12-10');
    expect(parseDay('31/2', 2026)).toBeNull();
    expect(parseDay('hôm nay')).toBeNull();
  });

  test('every day reads back as itself', () => {
    fc.assert(fc.property(anyDay, day => parseDay(formatDay(day)) === day));
  });

  test('are counted without time zones', () => {
    expect(daysBetween('2026-12-09', '2026-12-12')).toBe(3);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
    );
  });
});

describe('numbers', () => {
  test('have a point at the thousands; a count alone has two digits', () => {
    expect(formatCount(12914)).toBe('12.914');
    expect(formatCount(1234)).toBe('1.234');
    expect(formatAlone(8)).toBe('08');
    expect(formatAlone(0)).toBe('0');
    expect(formatAlone(10333)).toBe('10.333');
  });

  test('percentages have one decimal and are never rounded to all or nothing', () => {
    expect(formatPercent(29, 38)).toBe('76,3%');
    expect(formatPercent(19, 38)).toBe('50%');
    expect(formatPercent(38, 38)).toBe('100%');
    expect(formatPercent(999, 1000)).toBe('99,9%');
    expect(formatPercent(2999, 3000)).toBe('trên 99,9%');
    expect(formatPercent(1, 3000)).toBe('dưới 0,1%');
    expect(formatPercent(0, 38)).toBe('0%');
    expect(formatPercent(0, 0)).toBe('');
  });

  test('only everything is 100% and only nothing is 0%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (whole, some) => {
        const part = some % (whole + 1);
        return (
          (formatPercent(part, whole) === '100%') === (part === whole) &&
          (formatPercent(part, whole) === '0%') === (part === 0)
        );
      }),
    );
  });

  test('a percentage stands only beside its n/N, and only from ten on', () => {
    expect(formatRatio(29, 38)).toBe('29/38 (76,3%)');
    expect(formatRatio(1, 2)).toBe('1/2');
  });

  test('sizes of files are said in KB and MB', () => {
    expect(formatBytes(412 * 1024)).toBe('412 KB');
    expect(formatBytes(3_565_158)).toBe('3,4 MB');
  });
});

describe('search without marks', () => {
  test('finds a unit by a few letters', () => {
    expect(matches('Chi bộ Bảo tàng tỉnh', 'bao tang')).toBe(true);
    expect(matches('Đảng ủy Sở Y tế', 'dang uỷ so')).toBe(true);
    expect(matches('Chi bộ Bảo tàng tỉnh', 'tang thu')).toBe(false);
    expect(matches('Chi bộ Bảo tàng tỉnh', '')).toBe(true);
  });

  test('composed and decomposed text are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))),
    );
  });
});

test('the time of the last saving is an hour today and a day before', () => {
  const words = {
    at: (hour: number, minute: number) => `${hour}:${minute}`,
    on: (day: string) => day,
    never: 'never',
  };
  const now = new Date(2026, 11, 20, 17, 0);
  expect(formatSaved(new Date(2026, 11, 20, 16, 42).toISOString(), words, now)).toBe('16:42');
  expect(formatSaved(new Date(2026, 11, 19, 16, 42).toISOString(), words, now)).toBe('19/12/2026');
  expect(formatSaved(null, words, now)).toBe('never');
});
