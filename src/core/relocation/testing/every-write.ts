// Run by tests as a process of its own on the disk of disk.c: moves a register with the disk full at each of its writes, from the
// same files each time, then with room. Says what was refused with which reason, and what went wrong.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mustExist, registerFolder, usualFolder } from '../../hosting/places.ts';
import { answerOf, atEveryWrite, idsFrom, type WhileFilling } from '../../recovery/testing/at-every-write.ts';
import { addressed, documentsElsewhere } from '../../recovery/testing/office-work.ts';
import { openRegister, type Register } from '../../register.ts';
import { type Caller, createCaller } from '../../router/caller.ts';
import { checkStorage } from '../../storage/check.ts';
import { movingFrom, settleMove } from '../moving.ts';
import { moving } from './moving.ts';

const [, , folder = '', roomFile = ''] = process.argv;
const resources = resolve(import.meta.dirname, '../../../../resources');
const prepared = join(folder, 'mau');
const home = join(folder, 'du-lieu');
const place = join(folder, 'so moi');
const clock = { now: () => new Date('2026-12-20T02:00:00.000Z') };

interface Office {
  readonly register: Register;
  readonly call: Caller;
}

/** Where it is said to be, as the host opens it. */
function open(program: string, firstId: number): Office {
  const register = openRegister({
    folder: registerFolder(undefined, program),
    mustExist: mustExist(undefined, program),
    resources,
    renderDocument: documentsElsewhere,
    clock,
    newId: idsFrom(firstId),
    moving: movingFrom(program, () => undefined),
  });
  return { register, call: createCaller({ register }) };
}

async function prepare(): Promise<void> {
  const { register, call } = open(prepared, 0);
  const { record } = await call.units.create(addressed('Chi bộ đầu tiên'));
  const file = new Blob(['%PDF-1.7 bản ký '.repeat(9000)]);
  await call.attachments.add({ noun: 'unit', recordId: record.id, file, fileName: 'Bản ký.pdf' });
  await register.backups.make('regular');
  register.close();
}

function namesIn({ register }: Office): string {
  const names = register.book.units().map(({ profiles }) => profiles[0]?.name);
  return names.join(', ');
}

/** Refused, it goes on where it was and nothing is left there; then it is moved, and found whole at the next start. */
async function attempt(whileFilling: WhileFilling): Promise<readonly string[]> {
  for (const left of [home, place]) rmSync(left, { recursive: true, force: true });
  cpSync(prepared, home, { recursive: true });
  const office = open(home, 1_000_000);
  const faults: string[] = [];
  const answer = await whileFilling(() => moving(office, place));
  if (answer !== 'done') {
    if (existsSync(place) && readdirSync(place).length > 0) faults.push(`left ${readdirSync(place).join(', ')}`);
    if (registerFolder(undefined, home) !== usualFolder(home)) faults.push('refused, and said to be elsewhere');
    faults.push(...checkStorage(office.register.database));
    await office.call.units.create(addressed('Chi bộ sau đó'));
    const then = await answerOf(() => moving(office, place));
    if (then !== 'done') faults.push(`with room again: ${then}`);
  }
  office.register.close();
  const next = open(home, 2_000_000);
  settleMove(home, next.register.folder, clock);
  if (registerFolder(undefined, home) !== place) faults.push('not said to be where it was moved to');
  const expected = answer === 'done' ? 'Chi bộ đầu tiên' : 'Chi bộ đầu tiên, Chi bộ sau đó';
  if (namesIn(next) !== expected) faults.push(`the next start finds ${namesIn(next)}`);
  faults.push(...checkStorage(next.register.database));
  next.register.close();
  return faults;
}

await prepare();
process.stdout.write(JSON.stringify(await atEveryWrite(roomFile, attempt)));
