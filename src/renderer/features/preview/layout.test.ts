import { expect, test } from 'vitest';
import { layOut, percentOf, sheetAt, sheetsNear, zoomFrom } from './layout.ts';

const upright = { width: 595, height: 842 };
const wide = { width: 842, height: 595 };
const pages = [upright, upright, wide, wide, upright];

test('fit width leaves the widest sheet inside the window', () => {
  const layout = layOut(pages, 'width', 1000);
  expect(Math.max(...layout.sheets.map(sheet => sheet.width))).toBe(1000 - 32);
});

test('100% is the size of paper', () => {
  const layout = layOut(pages, 1, 1000);
  expect(layout.sheets[0]).toMatchObject({ width: 793, height: 1123 });
  expect(percentOf(layout)).toBe(100);
});

test('zooming goes step by step from what is seen and stops at the ends', () => {
  expect(zoomFrom(layOut(pages, 1, 1000), 'up')).toBe(1.25);
  expect(zoomFrom(layOut(pages, 1, 1000), 'down')).toBe(0.75);
  expect(zoomFrom(layOut(pages, 'width', 1000), 'up')).toBe(1);
  expect(zoomFrom(layOut(pages, 3, 1000), 'up')).toBe(3);
  expect(zoomFrom(layOut(pages, 0.5, 1000), 'down')).toBe(0.5);
});

test('each place in the roll belongs to a sheet, from the first to the last', () => {
  const layout = layOut(pages, 1, 1000);
  expect(sheetAt(layout, 0, 600)).toBe(0);
  expect(layout.sheets.map(sheet => sheetAt(layout, sheet.top, 600))).toEqual([0, 1, 2, 3, 4]);
  expect(sheetAt(layout, layout.height, 600)).toBe(4);
});

test('only sheets near the window are drawn, however many there are', () => {
  const layout = layOut(
    Array.from({ length: 500 }, () => upright),
    1,
    1000,
  );
  expect(sheetsNear(layout, 0, 600)).toEqual([0, 1]);
  expect(sheetsNear(layout, 100_000, 600).length).toBeLessThan(5);
});
