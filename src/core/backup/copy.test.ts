import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { registerFileName } from '../storage/place.ts';
import { addTestOffice, addUnit, openAlso, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { visibleContent } from '../testing/visible-content.ts';
import { copyRegister } from './copy.ts';

test('a backup holds everything up to its end, also what is written while it is made, and opens as a register', async () => {
  const { register, call } = openTestRegister();
  await addTestOffice(call);
  const target = join(temporaryFolder(), registerFileName);
  const making = copyRegister(register.database, target);
  await addUnit(call, { name: 'Chi bộ trong lúc sao lưu', kind: 'grassrootsCell' });
  const { bytes, fileName } = await making;
  expect(fileName).toBe(registerFileName);
  expect(bytes).toBeGreaterThan(4096);
  expect(readdirSync(join(target, '..'))).toEqual([registerFileName]);
  const copy = openAlso(register, join(target, '..'));
  expect(visibleContent(copy)).toEqual(visibleContent(register));
  copy.close();
});

test('a backup that cannot be made says why, leaves nothing half made and never touches the register', async () => {
  const { register, call, folder } = openTestRegister();
  await addTestOffice(call);
  const place = temporaryFolder();
  writeFileSync(join(place, 'tep'), 'x');
  const to = (target: string) => copyRegister(register.database, target);
  await expect(to(join(place, 'tep', 'a.sqlite'))).rejects.toMatchObject({ code: 'SAVE_REFUSED' });
  mkdirSync(join(place, 'thu-muc.sqlite'));
  await expect(to(join(place, 'thu-muc.sqlite'))).rejects.toMatchObject({ code: 'SAVE_REFUSED' });
  await expect(to(join(folder, registerFileName))).rejects.toMatchObject({
    code: 'SAVE_REFUSED',
    data: { reason: 'notAllowed', fileName: registerFileName },
  });
  expect(readdirSync(place).sort()).toEqual(['tep', 'thu-muc.sqlite']);
  expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  expect(await call.register.check({})).toEqual({ sound: true, findings: [] });
});

test('an older backup under the same name is replaced only by a sound one', async () => {
  const { register } = openTestRegister();
  const target = join(temporaryFolder(), 'so.sqlite');
  writeFileSync(target, 'cũ');
  await copyRegister(register.database, target);
  const copy = new Sqlite(target, { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
  copy.close();
  expect(existsSync(`${target}-wal`)).toBe(false);
});
