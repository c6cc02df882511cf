import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { TotalCell } from './cells.tsx';

afterEach(cleanup);

const coverage = { done: 0, no: 0, unknown: 0, expected: 206, notRecorded: 206, atLeast: false };

test('a month nobody reported reads “Chưa có số liệu”, never 0%', () => {
  const { container } = render(<TotalCell total={coverage} />);
  expect(container.textContent).toBe('Chưa có số liệu');
});

test('a month that was reported has its share, be it none', () => {
  render(<TotalCell total={{ ...coverage, no: 106, notRecorded: 100 }} />);
  expect(screen.getByText('0/206')).toBeTruthy();
});
