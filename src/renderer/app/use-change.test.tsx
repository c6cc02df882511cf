import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Surroundings } from './testing/surroundings.tsx';
import { useChange } from './use-change.ts';

afterEach(cleanup);

test('a change asked for twice while it is on its way is one change; another one, or the same later, is its own', async () => {
  const asked: { readonly name: string }[] = [];
  const answers: (() => void)[] = [];
  const call = (input: { readonly name: string }) =>
    new Promise<{ readonly operation: null }>(resolve => {
      asked.push(input);
      answers.push(() => resolve({ operation: null }));
    });
  const { result } = renderHook(() => useChange(call), { wrapper: Surroundings });
  act(() => {
    result.current.mutate({ name: 'A' });
    result.current.mutate({ name: 'A' });
    result.current.mutate({ name: 'B' });
  });
  await waitFor(() => expect(asked).toEqual([{ name: 'A' }, { name: 'B' }]));
  await act(async () => {
    for (const answer of answers) answer();
  });
  await waitFor(() => expect(result.current.isPending).toBe(false));
  act(() => result.current.mutate({ name: 'A' }));
  await waitFor(() => expect(asked).toHaveLength(3));
});

test('of one version of a record one change is sent at a time: the register would refuse the second', async () => {
  const asked: unknown[] = [];
  const call = (input: { readonly id: string; readonly version: number; readonly name: string }) => {
    asked.push(input);
    return new Promise<{ readonly operation: null }>(() => undefined);
  };
  const { result } = renderHook(() => useChange(call), { wrapper: Surroundings });
  act(() => {
    result.current.mutate({ id: 'one', version: 1, name: 'A' });
    result.current.mutate({ id: 'one', version: 1, name: 'B' });
    result.current.mutate({ id: 'two', version: 1, name: 'B' });
  });
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toEqual([
    { id: 'one', version: 1, name: 'A' },
    { id: 'two', version: 1, name: 'B' },
  ]);
});
