import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCaller } from '../router/caller.ts';
import { checkStorage } from '../storage/check.ts';
import { addUnit, openAlso, openTestRegister } from '../testing/open-test-register.ts';

const program = join(import.meta.dirname, 'testing', 'until-full.ts');

/** No file may grow beyond so many blocks of 1 KB: a full disk wherever a shell can say so, without the right to mount one. */
function onFullDisk(folder: string, kilobytes: number): Record<string, unknown> {
  const script = `ulimit -f ${kilobytes}; exec "$@"`;
  const run = spawnSync('bash', ['-c', script, 'bash', process.execPath, '--no-warnings', program, folder], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

test.each([420, 900, 1500])(
  'a disk that takes no more than %d KB refuses typing, backup and restore in words, loses nothing, and goes on when there is room',
  async kilobytes => {
    const { register, call, folder } = openTestRegister();
    await addUnit(call, { name: 'Chi bộ đầu tiên', kind: 'grassrootsCell' });
    await register.backups.make('regular');
    register.close();
    const backups = readdirSync(join(folder, 'sao-luu'));
    const { saved, typing, backup, restore, left, readable } = onFullDisk(folder, kilobytes);
    expect(typing).toBe('REGISTER_REFUSED diskFull');
    expect(backup === 'done' || backup === 'SAVE_REFUSED diskFull').toBe(true);
    expect(['done', 'SAVE_REFUSED diskFull']).toContain(restore);
    expect(left).toBe(false);
    expect(readable).toBeGreaterThan(0);
    const opened = openAlso(register, folder);
    expect(checkStorage(opened.database)).toEqual([]);
    if (restore !== 'done') {
      const names = opened.book.units().map(({ profiles }) => profiles[0]?.name);
      expect(names).toEqual(expect.arrayContaining(Array.isArray(saved) ? saved : []));
    }
    expect(readdirSync(join(folder, 'sao-luu'))).toEqual(expect.arrayContaining(backups));
    await addUnit(createCaller({ register: opened }), { name: 'Chi bộ khi đã có chỗ', kind: 'grassrootsCell' });
    await opened.backups.make('regular');
    opened.close();
  },
);
