// Run by tests as a process of its own on a disk that takes no more at some point: says what was saved and what was refused.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { openRegister } from '../../register.ts';
import { createCaller } from '../../router/caller.ts';
import { addressed, documentsElsewhere } from './office-work.ts';

const [, , folder = ''] = process.argv;
const resources = resolve(import.meta.dirname, '../../../../resources');
const register = openRegister({ folder, resources, renderDocument: documentsElsewhere });
const call = createCaller({ register });
const saved: string[] = [];

/** The reason of the refusal; nothing else may come of a full disk. */
async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    const { code = '', data = {} } = error instanceof Refusal ? error : Object(error);
    return `${code} ${Reflect.get(data, 'reason')}`;
  }
}

async function typeUntilFull(): Promise<string> {
  for (let count = 0; count < 100_000; count += 1) {
    const name = `Chi bộ ${count}`;
    const answer = await refusalOf(() => call.units.create({ ...addressed(name), note: 'x'.repeat(8000) }));
    if (answer !== 'done') return answer;
    saved.push(name);
  }
  return 'never full';
}

const typing = await typeUntilFull();
const backup = await refusalOf(() => register.backups.make('regular'));
const [latest] = register.backups.list();
const restore = await refusalOf(() => call.backups.restore({ fileName: latest?.fileName ?? '', place: 'own' }));
const left = existsSync(join(folder, 'so-theo-doi.sqlite.moi'));
process.stdout.write(JSON.stringify({ saved, typing, backup, restore, left, readable: register.book.units().length }));
