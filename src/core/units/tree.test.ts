import { expect, test } from 'vitest';
import { rosterOfDay } from '../reckoning/units-of-day.ts';
import { addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const asOf = '2026-12-20';
const on = '2026-12-01';

const plain = { shortName: null, cellCount: null, memberCount: null, contactPost: null, contactPhone: null } as const;
const later = { code: 'WRONG_VALUE', data: { field: 'parentId', reason: 'unitBelowItself' } };

/** A đảng ủy, a đảng bộ bộ phận below it, and a chi bộ below that. */
async function openTree() {
  const { call, register, failures } = openTestRegister();
  const top = await addUnit(call, { name: 'Đảng ủy A', kind: 'grassrootsCommittee' });
  const middle = await addUnit(call, { name: 'Đảng bộ B', kind: 'sectionCommittee', parentId: top.id });
  const cell = await addUnit(call, { name: 'Chi bộ C', kind: 'subordinateCell', parentId: middle.id });
  const merge = (ending: readonly { readonly id: string }[], intoId: string) =>
    call.units.merge({
      on,
      units: ending.map(({ id }) => ({ id, version: 1 })),
      into: { kind: 'existing', id: intoId },
      childrenFollow: true,
      roundIds: [],
    });
  const treeOn = (day: string) =>
    register.book
      .unitsOn(day)
      .units.map(unit => [unit.name, register.book.unitsOn(day).byId.get(unit.parentId ?? '')?.name]);
  return { call, register, failures, top, middle, cell, merge, treeOn };
}

test('a unit with units living below it is not closed: they would count as direct ones', async () => {
  const { call, top, middle } = await openTree();
  const close = (closedOn: string) => call.units.close({ id: top.id, version: 1, closedOn, successorIds: [] });
  expect(await refused(close(on))).toMatchObject({ code: 'STILL_USED', data: { by: 'subordinateUnits' } });
  await call.units.change({ id: middle.id, version: 1, asOf: on, from: on, changes: { parentId: null } });
  expect((await refused(close('2026-11-30'))).code).toBe('STILL_USED');
  expect((await close(on)).record.closedOn).toBe(on);
});

test('the units below one that is split and ends stand below the first of the new ones', async () => {
  const { call, top, treeOn } = await openTree();
  const founded = ['Đảng ủy X', 'Đảng ủy Y'].map(name => ({ ...plain, name, kind: 'grassrootsCommittee' as const }));
  await call.units.split({ id: top.id, version: 1, on, staysAlive: false, founded, roundIds: [] });
  expect(treeOn(asOf)).toEqual([
    ['Đảng ủy X', undefined],
    ['Đảng bộ B', 'Đảng ủy X'],
    ['Chi bộ C', 'Đảng bộ B'],
    ['Đảng ủy Y', undefined],
  ]);
  expect(treeOn('2026-11-30')[1]).toEqual(['Đảng bộ B', 'Đảng ủy A']);
});

test('a unit merged into one far below it leaves it its own place, and nobody vanishes', async () => {
  const { top, middle, cell, merge, treeOn } = await openTree();
  await merge([top], cell.id);
  expect(treeOn(asOf)).toEqual([
    ['Chi bộ C', undefined],
    ['Đảng bộ B', 'Chi bộ C'],
  ]);
  expect(middle.parentId).toBe(top.id);
});

test('two units, one below the other, merge into one below both: it stands where the upper one stood', async () => {
  const { top, middle, cell, merge, treeOn } = await openTree();
  await merge([top, middle], cell.id);
  expect(treeOn(asOf)).toEqual([['Chi bộ C', undefined]]);
});

test('a removed unit is nobody’s superior or successor, and what stood below it is restored after it', async () => {
  const { call, merge, cell } = await openTree();
  const gone = await addUnit(call, { name: 'Đảng ủy D', kind: 'grassrootsCommittee' });
  const child = await addUnit(call, { name: 'Chi bộ E', kind: 'subordinateCell', parentId: gone.id });
  await call.units.remove({ id: child.id, version: 1 });
  await call.units.remove({ id: gone.id, version: 1 });
  const unknown = (field: string) => ({ code: 'WRONG_VALUE', data: { field, reason: 'unknownUnit' } });
  expect(await refused(merge([cell], gone.id))).toMatchObject(unknown('successorIds'));
  const below = addUnit(call, { name: 'Chi bộ F', kind: 'subordinateCell', parentId: gone.id });
  expect(await refused(below)).toMatchObject(unknown('parentId'));
  const moved = call.units.change({ id: cell.id, version: 1, asOf, changes: { parentId: gone.id } });
  expect(await refused(moved)).toMatchObject(unknown('parentId'));
  expect(await refused(call.units.restore({ id: child.id }))).toMatchObject({
    code: 'WRONG_VALUE',
    data: { field: 'parentId', reason: 'superiorRemoved' },
  });
  await call.units.restore({ id: gone.id });
  expect((await call.units.restore({ id: child.id })).record.parentId).toBe(gone.id);
});

test('a unit is not put below one that will stand below it on a later day', async () => {
  const { call } = openTestRegister();
  const first = await addUnit(call, { name: 'Đảng ủy A', kind: 'grassrootsCommittee' });
  const second = await addUnit(call, { name: 'Đảng ủy B', kind: 'grassrootsCommittee' });
  const from = '2027-01-01';
  await call.units.change({ id: first.id, version: 1, asOf: from, from, changes: { parentId: second.id } });
  const put = () =>
    call.units.change({ id: second.id, version: 1, asOf, from: '2026-11-01', changes: { parentId: first.id } });
  expect(await refused(put())).toMatchObject(later);
});

test('units that stand below one another in a register brought together are still all there, one of them direct', async () => {
  const { register, top, middle, cell } = await openTree();
  const looped = register.book.units().map(({ unit, profiles }) => ({
    unit,
    profiles: profiles.map(profile => (unit.id === top.id ? { ...profile, parent_id: middle.id } : profile)),
  }));
  const tree = rosterOfDay(looped, asOf);
  expect(tree.units.map(({ id }) => id)).toEqual([top.id, middle.id, cell.id]);
  expect(tree.direct.map(({ id }) => id)).toEqual([top.id]);
  expect(tree.childrenOf(middle.id).map(({ id }) => id)).toEqual([cell.id]);
});
