// Run by tests as a process of its own: works in a register, moves it, goes on where it is now, until it is killed. Says on stdout
// what was acknowledged.
import { writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { registerFolder } from '../../hosting/places.ts';
import { addressed, documentsElsewhere } from '../../recovery/testing/office-work.ts';
import { openRegister } from '../../register.ts';
import { createCaller } from '../../router/caller.ts';
import { systemClock } from '../../surroundings.ts';
import { movingFrom, settleMove } from '../moving.ts';
import { moving } from './moving.ts';

const [, , home = '', beside = '', first = '0'] = process.argv;
const resources = resolve(import.meta.dirname, '../../../../resources');

function acknowledge(text: string): void {
  writeSync(1, `${text}\n`);
}

/** As the host does: open where it is said to be, settle what was moved, work, move. */
async function oneStay(count: number): Promise<void> {
  const folder = registerFolder(undefined, home);
  const there = movingFrom(home, () => undefined);
  const register = openRegister({ folder, resources, renderDocument: documentsElsewhere, moving: there });
  settleMove(home, folder, systemClock);
  const call = createCaller({ register });
  const { record } = await call.units.create(addressed(`Chi bộ ${count}`));
  acknowledge(record.name);
  const file = new Blob([`%PDF-1.7 bản ký ${count} `.repeat(900)]);
  await call.attachments.add({ noun: 'unit', recordId: record.id, file, fileName: `Bản ký ${count}.pdf` });
  await moving({ register, call }, join(beside, `so ${count}`));
  acknowledge('moved');
  register.close();
}

acknowledge('ready');
for (let count = Number(first); ; count += 1) await oneStay(count);
