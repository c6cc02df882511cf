import { afterEach, expect, test, vi } from 'vitest';
import { allWritten, isWriting, underWay } from './under-way.ts';

afterEach(() => void vi.useRealTimers());

test('what waits for the writes comes after every one begun, those refused and those begun meanwhile too', async () => {
  const told: string[] = [];
  let refuse: (why: Error) => void = () => undefined;
  let answer: () => void = () => undefined;
  const first = new Promise<void>((_resolve, reject) => {
    refuse = reject;
  });
  const second = new Promise<void>(resolve => {
    answer = resolve;
  });
  const refused = underWay(first).catch(() => told.push('refused'));
  const waited = allWritten().then(() => told.push('undone'));
  void underWay(second).then(() => told.push('written'));
  expect(isWriting()).toBe(true);
  refuse(new Error('refused'));
  await refused;
  answer();
  await waited;
  expect(told).toEqual(['refused', 'written', 'undone']);
  expect(isWriting()).toBe(false);
});

test('whoever waited hears that something was refused; a refusal of before is not told again', async () => {
  const first = underWay(Promise.reject(new Error('refused'))).catch(() => undefined);
  const second = underWay(Promise.resolve());
  expect(await allWritten()).toBe('refused');
  await Promise.all([first, second]);
  void underWay(Promise.resolve());
  expect(await allWritten()).toBe('written');
  expect(await allWritten()).toBe('written');
});

test('a write that is never answered is not waited for without end', async () => {
  vi.useFakeTimers();
  let answer: () => void = () => undefined;
  const write = underWay(
    new Promise<void>(resolve => {
      answer = resolve;
    }),
  );
  const waited = allWritten();
  await vi.advanceTimersToNextTimerAsync();
  expect(await waited).toBe('unanswered');
  answer();
  await write;
  expect(await allWritten()).toBe('written');
});
