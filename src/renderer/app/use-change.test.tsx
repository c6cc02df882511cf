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
