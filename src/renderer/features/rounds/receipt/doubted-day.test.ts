import { expect, it } from 'vitest';
import { doubtOf } from './doubted-day.ts';

const bounds = { periodFrom: '2026-01-01', today: '2026-12-10' };

it('a day of the round’s period up to today is taken without a word', () => {
  for (const day of [null, '2026-01-01', '2026-12-05', '2026-12-10']) expect(doubtOf(day, bounds)).toBeNull();
});

it('a day to come and one before the period are doubted, each with the day it is held against', () => {
  expect(doubtOf('2099-01-01', bounds)).toBe('Ngày nhận báo cáo 01/01/2099 sau ngày hôm nay (10/12/2026).');
  expect(doubtOf('2025-12-09', bounds)).toBe('Ngày nhận báo cáo 09/12/2025 trước kỳ số liệu của đợt (từ 01/01/2026).');
});
