import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addUnit, openTestRegister } from '../testing/open-test-register.ts';

test('a backup that could not be read for a moment, as while another program holds it, is read again afterwards', async () => {
  const { register, call, folder } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
  const { fileName } = await register.backups.make('regular');
  const file = join(folder, 'sao-luu', fileName);
  const bytes = readFileSync(file);
  const lay = (content: Uint8Array): void => {
    writeFileSync(file, content);
    utimesSync(file, 1_800_000_000, 1_800_000_000);
  };
  lay(new Uint8Array(bytes.length));
  expect(register.backups.list()).toMatchObject([{ fileName, counts: null }]);
  lay(bytes);
  expect(register.backups.list()).toMatchObject([{ fileName, counts: { units: 1 } }]);
});
