// Run by tests as a process of its own on the disk of disk.c: moves a register with the disk full at so many of
// its writes, evenly over all, then with room. Says what was refused with which reason, and what went wrong.
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usualFolder } from '../../hosting/places.ts';
import { addressed, documentsElsewhere } from '../../recovery/testing/office-work.ts';
import { openRegister } from '../../register.ts';
import { createCaller } from '../../router/caller.ts';
import { checkStorage } from '../../storage/check.ts';
import { movingFrom } from '../moving.ts';
import { moving } from './moving.ts';

const [, , folder = '', roomFile = '', most = '0'] = process.argv;
const home = join(folder, 'du-lieu');
const resources = resolve(import.meta.dirname, '../../../../resources');
mkdirSync(home, { recursive: true });
const host = movingFrom(home, () => undefined);
let mayMove = false;
/** Refused at the very last, so that every write before it can be counted and tried. */
function remember(...[place, before]: Parameters<typeof host.remember>): void {
  if (!mayMove) throw new Error('only counting');
  host.remember(place, before);
}
const register = openRegister({
  folder: usualFolder(home),
  resources,
  renderDocument: documentsElsewhere,
  moving: { ...host, remember },
});
const call = createCaller({ register });
const room = openSync(roomFile, 'r+');

function setRoom(writes: number): void {
  const bytes = Buffer.alloc(16);
  bytes.writeBigInt64LE(BigInt(writes), 0);
  writeSync(room, bytes, 0, 16, 0);
}

function writesAsked(): number {
  const bytes = Buffer.alloc(16);
  readSync(room, bytes, 0, 16, 0);
  return Number(bytes.readBigInt64LE(8));
}

/** "moved", or the code and reason of the refusal. */
async function answerOf(place: string): Promise<string> {
  try {
    await moving({ register, call }, place);
    return 'moved';
  } catch (error) {
    const { code = String(error), data = {} } = Object(error);
    return `${code} ${Reflect.get(data, 'reason')}`;
  }
}

setRoom(-1);
const { record } = await call.units.create(addressed('Chi bộ đầu tiên'));
const file = new Blob(['%PDF-1.7 bản ký '.repeat(9000)]);
await call.attachments.add({ noun: 'unit', recordId: record.id, file, fileName: 'Bản ký.pdf' });
const answers: Record<string, number> = {};
const faults: string[] = [];
let count = 0;

/** How many writes it asked for. */
async function attempt(writes: number): Promise<number> {
  const place = join(folder, `so ${writes}`);
  setRoom(writes);
  const answer = await answerOf(place);
  const asked = writesAsked();
  setRoom(-1);
  answers[answer] = (answers[answer] ?? 0) + 1;
  if (answer === 'moved') return asked;
  if (existsSync(place) && readdirSync(place).length > 0)
    faults.push(`${writes}: left ${readdirSync(place).join(', ')}`);
  faults.push(...checkStorage(register.database).map(finding => `${writes}: ${finding}`));
  count += 1;
  await call.units.create(addressed(`Chi bộ ${count}`));
  // Every attempt makes a backup, and every one of them would be brought over by the next.
  rmSync(join(register.folder, 'sao-luu'), { recursive: true, force: true });
  return asked;
}

const writes = await attempt(-1);
mayMove = true;
const tried = Math.min(writes, Number(most));
for (let index = 0; index < tried; index += 1) await attempt(Math.floor((index * writes) / tried));
await attempt(-1);
closeSync(room);
register.close();
process.stdout.write(JSON.stringify({ writes, tried, answers, faults }));
