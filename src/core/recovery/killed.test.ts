import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readBackupName } from '../backup/names.ts';
import { checkStorage } from '../storage/check.ts';
import { addTestOffice, addUnit, openAlso, openTestRegister } from '../testing/open-test-register.ts';

const program = join(import.meta.dirname, 'testing', 'until-killed.ts');
const workbook = resolve(import.meta.dirname, '../../../resources/demo/danh-sach-don-vi.xlsx');

type Deed = 'type' | 'import' | 'backup' | 'restore';

/** Lets the process work and ends it with kill -9 at a moment nobody chose; what it had acknowledged by then. */
async function workUntilKilled(folder: string, deed: Deed, first: number, moment: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--no-warnings', program, folder, deed, String(first), workbook]);
  let said = '';
  let complaints = '';
  const ended = new Promise(settle => child.once('close', settle));
  const ready = new Promise<void>(settle => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('ready')) settle();
    });
    child.once('close', () => settle());
  });
  child.stderr.on('data', (bytes: Buffer) => {
    complaints += bytes.toString();
  });
  await ready;
  await pass(moment);
  child.kill('SIGKILL');
  await ended;
  expect(complaints).toBe('');
  return said
    .split('\n')
    .slice(0, -1)
    .filter(line => !line.startsWith('ready'));
}

/** Five moments for each deed: the first within the first steps, the last well into the work. */
const moments = [3, 40, 130, 300, 700];
const deeds: readonly Deed[] = ['type', 'import', 'backup', 'restore'];

test.each(deeds)(
  'killed at any moment of “%s”: nothing acknowledged is lost and the next start needs nobody',
  async deed => {
    const { register, call, folder } = openTestRegister();
    await addTestOffice(call);
    await register.backups.make('regular');
    await addUnit(call, { name: 'Chi bộ ghi sau bản sao lưu', kind: 'grassrootsCell' });
    register.close();
    const acknowledged: string[] = [];
    for (const [round, moment] of moments.entries()) {
      const said = await workUntilKilled(folder, deed, round * 100_000, moment);
      acknowledged.push(...said.filter(line => line.startsWith('Chi bộ')));
      const opened = openAlso(register, folder);
      expect(checkStorage(opened.database)).toEqual([]);
      const names = new Set(opened.book.units().map(({ profiles }) => profiles[0]?.name));
      expect(acknowledged.filter(name => !names.has(name))).toEqual([]);
      const known = names.has('Chi bộ ghi sau bản sao lưu');
      expect(known || said.includes('restored') || deed === 'restore').toBe(true);
      expect(names.has('Chi bộ Ban Dân tộc')).toBe(true);
      if (!known) expect((await opened.backups.status()).trial?.before).toBeTruthy();
      opened.close();
      expectSoundBackups(join(folder, 'sao-luu'));
    }
  },
);

/** A file that bears a backup's name is one. */
function expectSoundBackups(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter(fileName => readBackupName(fileName) !== null)) {
    const copy = new Sqlite(join(folder, name), { readonly: true });
    expect([name, copy.pragma('integrity_check', { simple: true })]).toEqual([name, 'ok']);
    copy.close();
  }
}
