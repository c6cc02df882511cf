import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { standInRegister } from '../../app/testing/stand-in-register.ts';
import { Surroundings } from '../../app/testing/surroundings.tsx';
import { allWritten, isWriting } from '../../app/under-way.ts';
import { aPreview } from './testing/a-preview.ts';
import { useWork } from './use-work.ts';

test('Ctrl+Z waits for a file that is being taken into the register', async () => {
  let refuse: (why: Error) => void = () => undefined;
  const answer = new Promise<Response>((_resolve, reject) => {
    refuse = reject;
  });
  standInRegister(() => answer);
  const { result } = renderHook(() => useWork(), { wrapper: Surroundings });
  act(() => result.current.open(aPreview()));
  act(() => result.current.accept());
  await waitFor(() => expect(isWriting()).toBe(true));
  const waited = allWritten();
  refuse(new TypeError('Failed to fetch'));
  expect(await waited).toBe('refused');
  await waitFor(() => expect(result.current.error).not.toBeNull());
});
