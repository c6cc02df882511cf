import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addUnit, openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';

function elsewhere(folder: string, deed = ''): string {
  const program = join(import.meta.dirname, 'testing', 'elsewhere.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', program, folder, deed], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

test('a second process on the same folder is refused at once, before and after this one writes', async () => {
  const { folder, call } = openTestRegister();
  const refusal = JSON.stringify({ reason: 'ownedElsewhere', place: folder });
  expect(elsewhere(folder)).toBe(refusal);
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  expect(elsewhere(folder)).toBe(refusal);
});

test('the same process is refused a second time, by whatever path, and keeps the register for itself', async () => {
  const { folder, register, call } = openTestRegister();
  const link = join(temporaryFolder(), 'duong-tat');
  symlinkSync(folder, link);
  for (const path of [folder, `${folder}/../so`, link]) {
    expect(() => openAlso(register, path)).toThrow('Sổ đang được mở ở một cửa sổ');
  }
  expect(elsewhere(folder)).toContain('ownedElsewhere');
  expect(elsewhere(link)).toContain('ownedElsewhere');
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
});

test('a register closed properly is anybody’s again', () => {
  const { folder, register } = openTestRegister();
  register.close();
  expect(elsewhere(folder)).toBe('opened');
  expect(() => openAlso(register, folder).close()).not.toThrow();
});

test('what was saved is there after the power went, from the very first minute of a register on', async () => {
  const folder = join(temporaryFolder(), 'so');
  expect(elsewhere(folder, 'die')).toBe('');
  const { register } = openTestRegister();
  const found = openAlso(register, folder);
  expect(found.book.units().map(({ profiles }) => profiles[0]?.name)).toEqual(['Chi bộ A']);
  found.close();
});
