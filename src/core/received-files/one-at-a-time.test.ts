import { expect, test } from 'vitest';
import type { ReceivedFile } from '../../contract/index.ts';
import { oneAtATime } from './one-at-a-time.ts';

const choice = { fileName: 'a.pdf', convertLegacy: false };
const picture: ReceivedFile = { kind: 'picture', turn: 0 };

test('a file that never comes to an end is given up, and those behind it are read', async () => {
  const read = oneAtATime((bytes, _choice, signal) => {
    if (bytes.length > 0) return Promise.resolve(picture);
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  }, 20);
  const all = [new Uint8Array(0), new Uint8Array(1)].map(bytes => read(bytes, choice));
  expect(await Promise.all(all)).toEqual([{ kind: 'unreadable', reason: 'tooSlow' }, picture]);
});

test('files are read one after the other, and a failure holds nobody up', async () => {
  let reading = 0;
  const read = oneAtATime(async bytes => {
    reading += 1;
    expect(reading).toBe(1);
    await Promise.resolve();
    reading -= 1;
    if (bytes.length === 1) throw new Error('hỏng');
    return picture;
  }, 1000);
  const [first, second, third] = [0, 1, 2].map(size => read(new Uint8Array(size), choice));
  expect(await first).toEqual(picture);
  await expect(second).rejects.toThrow('hỏng');
  expect(await third).toEqual(picture);
});
