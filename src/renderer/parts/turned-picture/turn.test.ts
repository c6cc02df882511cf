import { expect, test } from 'vitest';
import { turnedRight } from './turn.ts';

test('four quarters to the right are the picture as it was taken', () => {
  const first = turnedRight(0);
  const second = turnedRight(first);
  const third = turnedRight(second);
  expect([first, second, third, turnedRight(third)]).toEqual([90, 180, 270, 0]);
});
