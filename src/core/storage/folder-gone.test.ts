import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addUnit, openAlso, openTestRegister } from '../testing/open-test-register.ts';
import { registerFileName } from './place.ts';

const sentence = 'Thư mục của sổ không còn ở chỗ cũ';

test('a register whose folder was renamed says that nothing is saved, and goes on once the folder is back', async () => {
  const { register, call, folder } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  renameSync(folder, `${folder}-khac`);
  await expect(addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' })).rejects.toThrow(sentence);
  expect(register.book.units()).toHaveLength(1);
  expect(existsSync(folder)).toBe(false);
  renameSync(`${folder}-khac`, folder);
  await addUnit(call, { name: 'Chi bộ C', kind: 'grassrootsCell' });
  register.close();
  const opened = openAlso(register, folder);
  expect(opened.book.units().map(({ profiles }) => profiles[0]?.name)).toEqual(['Chi bộ A', 'Chi bộ C']);
  opened.close();
});

test('a register whose folder was deleted says so, and what it still holds can be saved elsewhere', async () => {
  const { register, call, folder } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  rmSync(folder, { recursive: true });
  await expect(addUnit(call, { name: 'Chi bộ B', kind: 'grassrootsCell' })).rejects.toThrow(sentence);
  const elsewhere = `${folder}-cuu`;
  await register.backups.makeFile({ target: join(elsewhere, registerFileName) });
  register.close();
  const opened = openAlso(register, elsewhere);
  expect(opened.book.units().map(({ profiles }) => profiles[0]?.name)).toEqual(['Chi bộ A']);
  opened.close();
});
