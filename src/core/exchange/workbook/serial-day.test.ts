import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfSerial } from './serial-day.ts';

test('a day number is the calendar day people see', () => {
  expect(dayOfSerial(46365, false)).toEqual({ day: '2026-12-09', time: null });
  expect(dayOfSerial(46365.9236111111, false)).toEqual({ day: '2026-12-09', time: '22:10' });
  expect(dayOfSerial(44903, true)).toEqual({ day: '2026-12-09', time: null });
  expect(dayOfSerial(1, false)).toEqual({ day: '1900-01-01', time: null });
  expect(dayOfSerial(-1, false)).toBeNull();
  expect(dayOfSerial(1e300, false)).toBeNull();
});

test('every whole day number is a day later than the one before, in both date systems', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80_000 }), fc.boolean(), (serial, date1904) => {
      const before = dayOfSerial(serial, date1904)?.day ?? '';
      const after = dayOfSerial(serial + 1, date1904)?.day ?? '';
      expect(Date.parse(after) - Date.parse(before)).toBe(86_400_000);
    }),
  );
});
