import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useRemembered } from './remembered.ts';

test('what is kept under one name never shows under another, and is there again when one comes back', () => {
  const { result, rerender } = renderHook(({ name }) => useRemembered(name, `mới của ${name}`), {
    initialProps: { name: 'thử.a' },
  });
  act(() => result.current[1]('gõ cho a'));
  rerender({ name: 'thử.b' });
  expect(result.current[0]).toBe('mới của thử.b');
  act(() => result.current[2](now => `${now}, thêm`));
  expect(result.current[0]).toBe('mới của thử.b, thêm');
  rerender({ name: 'thử.a' });
  expect(result.current[0]).toBe('gõ cho a');
});

test('a change that was begun under one name does not land under the next', () => {
  const { result, rerender } = renderHook(({ name }) => useRemembered(name, ''), { initialProps: { name: 'thử.c' } });
  const [, , changeFirst] = result.current;
  rerender({ name: 'thử.d' });
  act(() => changeFirst(() => 'của c'));
  expect(result.current[0]).toBe('');
  rerender({ name: 'thử.c' });
  expect(result.current[0]).toBe('của c');
});
