import { expect, test } from 'vitest';
import type { FiledUnit } from '../understand/records.ts';
import { positionsOf } from './positions.ts';

const known = new Map([
  ['a', { kind: 'grassrootsCommittee', position: 1 }],
  ['b', { kind: 'grassrootsCommittee', position: 2 }],
  ['c', { kind: 'grassrootsCell', position: 3 }],
]);

function rows(...list: readonly (readonly [id: string | null, kind: 'grassrootsCommittee' | 'grassrootsCell'])[]) {
  return list.map(([unitId, kind], index): FiledUnit => {
    const place = { sheet: 'DS', cell: `B${index}`, row: index, held: false };
    return { ...place, key: `${index}`, name: `${index}`, unitId, profile: { kind }, identity: {} };
  });
}

function places(units: readonly FiledUnit[], register = known): (number | undefined)[] {
  const positions = positionsOf(units, register);
  return units.map(unit => positions.get(unit));
}

test('the first list gives the order', () => {
  expect(places(rows([null, 'grassrootsCommittee'], [null, 'grassrootsCell']), new Map())).toEqual([1, 2]);
});

test('the same list moves nobody', () => {
  expect(places(rows(['a', 'grassrootsCommittee'], ['b', 'grassrootsCommittee'], ['c', 'grassrootsCell']))).toEqual([
    1, 2, 3,
  ]);
});

test('a full list in another order gives the new one, a new unit in its midst too', () => {
  expect(places(rows(['b', 'grassrootsCommittee'], ['a', 'grassrootsCommittee'], ['c', 'grassrootsCell']))).toEqual([
    1, 2, 3,
  ]);
  const inMidst = rows(
    ['a', 'grassrootsCommittee'],
    [null, 'grassrootsCommittee'],
    ['b', 'grassrootsCommittee'],
    ['c', 'grassrootsCell'],
  );
  expect(places(inMidst)).toEqual([1, 2, 3, 4]);
});

test('a new unit at the end of its kind moves nobody', () => {
  const atEnd = rows(
    ['a', 'grassrootsCommittee'],
    ['b', 'grassrootsCommittee'],
    [null, 'grassrootsCommittee'],
    ['c', 'grassrootsCell'],
  );
  expect(places(atEnd)).toEqual([1, 2, 4, 3]);
});

test('a list of some leaves everybody where they are and puts new ones last', () => {
  expect(places(rows(['c', 'grassrootsCell'], ['b', 'grassrootsCommittee'], [null, 'grassrootsCell']))).toEqual([
    3, 2, 4,
  ]);
});
