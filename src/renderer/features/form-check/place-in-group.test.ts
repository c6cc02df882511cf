import { expect, test } from 'vitest';
import { placeInGroup } from './place-in-group.ts';

test('under the name of its part a place is said without it; the whole part keeps its name', () => {
  expect(placeInGroup({ group: 'body', place: 'Nội dung, đoạn 3: “Thực hiện…”' })).toBe('đoạn 3: “Thực hiện…”');
  expect(placeInGroup({ group: 'recipients', place: 'Nơi nhận: “Nơi nhận:”' })).toBe('“Nơi nhận:”');
  expect(placeInGroup({ group: 'signature', place: 'Chữ ký' })).toBe('Chữ ký');
});
