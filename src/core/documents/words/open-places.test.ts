import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPlacesIn, withRoom } from './open-places.ts';

const [number, day] = ['\u00A0'.repeat(10), '\u00A0'.repeat(6)];

test('room to write in is as wide however few spaces were left of it', () => {
  const expected = `Công văn số${number}-CV/ĐU, ngày${day}/6/2026 của Ban Thường vụ`;
  expect(withRoom('Công văn số -CV/ĐU, ngày /6/2026 của Ban Thường vụ')).toBe(expected);
  expect(withRoom('Công văn số          -CV/ĐU, ngày      /6/2026 của Ban Thường vụ')).toBe(expected);
  expect(withRoom(expected)).toBe(expected);
});

test('a basis whose numbers and days are known stays as it is typed', () => {
  const known = 'Hướng dẫn số 42-HD/BTGDVTU, ngày 10/6/2026 và Kế hoạch số 45-KH/BTGDVTU, ngày 02/6/2026';
  expect(withRoom(known)).toBe(known);
  expect(openPlacesIn(known)).toEqual([]);
});

test('what is left open is told as it reads', () => {
  const text = withRoom('Thực hiện Công văn số -CV/ĐU, ngày /6/2026 của Ban và Kế hoạch số 45-KH/ĐU, ngày /7/2026');
  expect(openPlacesIn(text)).toEqual(['Công văn số … -CV/ĐU, ngày …/6/2026', 'ngày …/7/2026']);
  expect(openPlacesIn(withRoom('Công văn số -CV/ĐU, ngày 20/6/2026'))).toEqual([
    'Công văn số … -CV/ĐU, ngày 20/6/2026',
  ]);
});

test('room never joins or parts words, and making it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('s', 'ố', ' ', '-', 'C', '/', '6', 'ngày', 'số') }), text => {
      const made = withRoom(text);
      expect(made.split(/\s+/u)).toEqual(text.split(/\s+/u));
      expect(withRoom(made)).toBe(made);
    }),
  );
});
