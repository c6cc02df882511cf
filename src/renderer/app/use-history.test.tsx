import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNotices } from './notice.tsx';
import { standInRegister } from './testing/stand-in-register.ts';
import { Surroundings } from './testing/surroundings.tsx';
import { underWay } from './under-way.ts';
import { useHistory } from './use-history.ts';

const undone = { operation: { id: 'before', sentence: 'Đã hoàn tác: thêm đơn vị Chi bộ 1' } };

let asked: readonly string[] = [];

beforeEach(() => {
  asked = standInRegister(async () => Response.json({ json: undone }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function shown() {
  return renderHook(() => ({ history: useHistory(), ...useNotices() }), { wrapper: Surroundings }).result;
}

test('Ctrl+Z after a write that is refused takes back nothing that was done before it', async () => {
  const page = shown();
  let refuse: (why: Error) => void = () => undefined;
  const write = underWay(
    new Promise<void>((_resolve, reject) => {
      refuse = reject;
    }),
  );
  act(() => page.current.history.undo());
  await act(async () => {
    refuse(new Error('refused'));
    await write.catch(() => undefined);
  });
  act(() => page.current.history.undo('one'));
  await waitFor(() => expect(asked).toEqual(['/rpc/history/undoOperation']));
});

test('Ctrl+Z after a write that was taken goes through', async () => {
  const page = shown();
  void underWay(Promise.resolve());
  act(() => page.current.history.undo());
  await waitFor(() => expect(page.current.notice?.sentence).toBe(undone.operation.sentence));
  expect(asked).toEqual(['/rpc/history/undo']);
});

test('where the register does not answer, Ctrl+Z gives up with a sentence and can be pressed again', async () => {
  vi.useFakeTimers();
  const page = shown();
  let answer: () => void = () => undefined;
  void underWay(
    new Promise<void>(resolve => {
      answer = resolve;
    }),
  );
  act(() => page.current.history.undo());
  await act(() => vi.runAllTimersAsync());
  expect(page.current.notice?.sentence).toBe('Chưa hoàn tác: nội dung vừa nhập còn đang ghi. Thử lại sau ít giây.');
  expect(asked).toEqual([]);
  answer();
  act(() => page.current.history.undo());
  vi.useRealTimers();
  await waitFor(() => expect(asked).toEqual(['/rpc/history/undo']));
});
