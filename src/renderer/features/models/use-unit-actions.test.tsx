import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { useUnitActions } from './use-unit-actions.ts';

function labels(unitIds: string[], unitNames: string[]): readonly string[] {
  const { result } = renderHook(() => useUnitActions(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => <MemoryRouter>{children}</MemoryRouter>,
  });
  return result.current({ unitIds, unitNames }).map(({ label }) => label);
}

test('the menu of a model leads to its unit, and to each by its name where it has several', () => {
  expect(labels(['a'], ['Đảng ủy Sở Y tế'])).toEqual(['Mở trang đơn vị']);
  expect(labels(['a', 'b'], ['Đảng ủy Sở Y tế', 'Chi bộ Thanh tra tỉnh'])).toEqual([
    'Mở trang Đảng ủy Sở Y tế',
    'Mở trang Chi bộ Thanh tra tỉnh',
  ]);
});

test('of a unit that was removed nobody can say which name is whose: none is led to', () => {
  expect(labels(['a', 'b'], ['Đảng ủy Sở Y tế'])).toEqual([]);
});
