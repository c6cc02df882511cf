import { expect, test } from 'vitest';
import { allWritten, isWriting, underWay } from './under-way.ts';

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
