import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { notReached, standInRegister } from '../../app/testing/stand-in-register.ts';
import { Surroundings } from '../../app/testing/surroundings.tsx';
import { allWritten } from '../../app/under-way.ts';
import { useGrid } from './use-grid.ts';

test('a refused cell is known to whoever waits for it, and the next one is written all the same', async () => {
  const asked = standInRegister(notReached);
  const { result } = renderHook(() => useGrid('regular'), { wrapper: Surroundings });
  const once = () => result.current.fill([{ unitId: 'one', month: 3, before: '', value: '1' }], () => undefined);
  act(once);
  const waited = allWritten();
  await waitFor(() => expect(result.current.error).not.toBeNull());
  expect(await waited).toBe('refused');
  act(once);
  await waitFor(() => expect(asked).toEqual(['/rpc/meetings/fill', '/rpc/meetings/fill']));
});
