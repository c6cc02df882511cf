import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAlone, figure, fraction } from './counts.ts';
import { dayAndMonth, dayInTable, dayInText, daysInText, monthInText } from './days.ts';
import { mayBreakAfterSlash } from './line-breaks.ts';
import { asSentence, capitalised, joined, named, withoutEndMark } from './lists.ts';
import { percent, reached } from './percent.ts';

describe('counts', () => {
  test('a count alone below ten has a leading zero, a fraction has none, thousands have a point', () => {
    expect(countAlone(9)).toBe('09');
    expect(countAlone(10)).toBe('10');
    expect(countAlone(12_914)).toBe('12.914');
    expect(fraction(9, 16)).toBe('9/16');
    expect(fraction(1_206, 2_000)).toBe('1.206/2.000');
    expect(figure(0)).toBe('0');
  });

  test('zero is never printed alone', () => {
    expect(() => countAlone(0)).toThrow(RangeError);
  });

  test('digits survive, whatever the number', () => {
    fc.assert(
      fc.property(fc.nat(), value => {
        expect(Number(figure(value).replaceAll('.', ''))).toBe(value);
        expect(figure(value)).toMatch(/^\d{1,3}(\.\d{3})*$/);
      }),
    );
  });
});

describe('percentages', () => {
  test.each([
    [29, 38, '76,3%'],
    [19, 38, '50%'],
    [38, 38, '100%'],
    [0, 38, '0%'],
    [999, 1000, '99,9%'],
    [2999, 3000, 'trên 99,9%'],
    [1, 3000, 'dưới 0,1%'],
    [1, 206, '0,5%'],
    [1, 2000, '0,1%'],
  ])('%i of %i is %s', (done, expected, text) => expect(percent(done, expected)).toBe(text));

  test('100% means all, 0% means none, and no percentage is above 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (expected, some) => {
        const done = Math.min(some, expected);
        const text = percent(done, expected);
        expect(text === '100%').toBe(done === expected);
        expect(text === '0%').toBe(done === 0);
        expect(text).toMatch(/^(trên |dưới )?\d{1,3}(,[1-9])?%$/);
        const value = Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
        expect(Math.abs(value - (done * 100) / expected)).toBeLessThanOrEqual(0.1);
      }),
    );
  });

  test('no percentage where the whole is below ten', () => {
    expect(reached(1, 2)).toBe('');
    expect(reached(5, 10)).toBe(' (đạt 50%)');
  });
});

describe('days', () => {
  test('running text keeps the zero of a month only for 1 and 2', () => {
    expect(dayInText('2026-12-09')).toBe('09/12/2026');
    expect(dayInText('2026-06-02')).toBe('02/6/2026');
    expect(dayInText('2027-02-05')).toBe('05/02/2027');
    expect(dayInText('2026-10-01')).toBe('01/10/2026');
    expect(dayInTable('2026-06-02')).toBe('02/06/2026');
    expect(dayAndMonth('2026-12-15')).toBe('15/12');
    expect(daysInText(3)).toBe('03 ngày');
  });

  test('the day can be read back from either form', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), date => {
        const day = date.toISOString().slice(0, 10);
        for (const text of [dayInText(day), dayInTable(day)]) {
          const [read = '', month = '', year = ''] = text.split('/');
          expect(`${year}-${month.padStart(2, '0')}-${read}`).toBe(day);
        }
      }),
    );
  });

  test('months of the date line', () => {
    expect([1, 2, 3, 10].map(monthInText)).toEqual(['01', '02', '3', '10']);
  });
});

describe('lists', () => {
  test('one is named, two to five are listed, more are not named', () => {
    expect(named([])).toBe('');
    expect(named(['A'])).toBe('là A');
    expect(named(['A', 'B'])).toBe('gồm: A; B');
    expect(named(['A', 'B', 'C', 'D', 'E'])).toBe('gồm: A; B; C; D; E');
    expect(named(['A', 'B', 'C', 'D', 'E', 'F'])).toBe('');
  });

  test('an empty part takes its punctuation with it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b')), parts => {
        expect(joined(parts, '; ').split('; ').filter(Boolean)).toEqual(parts.filter(Boolean));
      }),
    );
    expect(joined(['', 'b', ''], '; ')).toBe('b');
  });

  test('what a unit wrote goes on in a sentence, or ends one', () => {
    expect(withoutEndMark('Thiếu kinh phí. ')).toBe('Thiếu kinh phí');
    expect(asSentence('Thiếu kinh phí;')).toBe('Thiếu kinh phí.');
    expect(asSentence('Vì sao?')).toBe('Vì sao?');
    expect(capitalised('đôn đốc')).toBe('Đôn đốc');
  });

  test('long symbols may go on after the slash, short ones stay whole', () => {
    expect(mayBreakAfterSlash('125/KH-SVHTTDL')).toBe('125/\u200BKH-SVHTTDL');
    expect(mayBreakAfterSlash('45-KH/ĐU')).toBe('45-KH/ĐU');
  });
});
