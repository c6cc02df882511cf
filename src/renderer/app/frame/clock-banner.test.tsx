import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ClockBanner } from './clock-banner.tsx';

afterEach(cleanup);

const savedAt = '2026-12-20T05:00:00.000Z';

test('a clock set back is said with the moment of the last entry and what to do', () => {
  render(<ClockBanner info={{ clockBehind: true, savedAt }} />);
  const said = screen.getByRole('region', { name: 'Đồng hồ của máy' }).textContent ?? '';
  for (const part of ['đang lùi so với lần ghi gần nhất', '20/12/2026', 'Kiểm tra ngày giờ của máy']) {
    expect(said).toContain(part);
  }
});

test('a clock that goes right is not spoken of', () => {
  render(<ClockBanner info={{ clockBehind: false, savedAt }} />);
  expect(screen.queryByRole('region')).toBeNull();
});
