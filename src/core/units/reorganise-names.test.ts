import { expect, test } from 'vitest';
import { addUnit, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const on = '2026-12-01';

const plain = {
  shortName: null,
  kind: 'grassrootsCell',
  cellCount: null,
  memberCount: null,
  contactPost: null,
  contactPhone: null,
} as const;

async function openTwo() {
  const { call } = openTestRegister();
  const first = await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  const second = await addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' });
  return { call, first, second };
}

test('units that merge may leave the name of any of them to the new one, a living unit beside them not its own', async () => {
  const { call, first, second } = await openTwo();
  await addUnit(call, { name: 'Chi bộ C', kind: 'grassrootsCell' });
  const merge = (name: string) =>
    call.units.merge({
      on,
      units: [first, second].map(({ id, version }) => ({ id, version })),
      into: { kind: 'founded', unit: { ...plain, name } },
      childrenFollow: true,
      roundIds: [],
    });
  expect(await refused(merge('Chi bộ C'))).toMatchObject({ code: 'ALREADY_EXISTS' });
  const { record } = await merge('Chi bộ B');
  expect(record).toMatchObject({ name: 'Chi bộ B', openedOn: on });
});

test('two units founded by a split never bear one name', async () => {
  const { call, first } = await openTwo();
  const split = (...names: string[]) =>
    call.units.split({
      id: first.id,
      version: first.version,
      on,
      staysAlive: false,
      founded: names.map(name => ({ ...plain, name })),
      roundIds: [],
    });
  expect(await refused(split('Chi bộ X', 'chi bộ  X'))).toMatchObject({ code: 'ALREADY_EXISTS' });
  expect((await split('Chi bộ A', 'Chi bộ X')).operation).not.toBeNull();
});
