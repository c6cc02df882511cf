// Run by tests as a process of its own on the disk of disk.c: does each deed once for every write it makes, the disk full at just
// that write, then again with room. Says what was refused with which reason, and what went wrong.
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderDocument } from '../../documents/render.ts';
import { Refusal } from '../../refusal.ts';
import { openRegister } from '../../register.ts';
import { createCaller } from '../../router/caller.ts';
import { checkStorage } from '../../storage/check.ts';
import { query } from '../../storage/query.ts';
import { addressed } from './office-work.ts';

const [, , folder = '', roomFile = '', most = '0', workbook = ''] = process.argv;
const resources = resolve(import.meta.dirname, '../../../../resources');
const register = openRegister({ folder: join(folder, 'so'), resources, renderDocument });
const call = createCaller({ register });
const out = join(folder, 'xuat');
mkdirSync(out, { recursive: true });
const room = openSync(roomFile, 'r+');
let count = 0;

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

async function type(): Promise<void> {
  await call.units.create({ ...addressed(`Chi bộ ${count}`), note: 'x'.repeat(3000) });
}

async function importUnits(): Promise<void> {
  const file = new Blob([readFileSync(workbook)]);
  let ticket = '';
  const events = await call.exchange.preview({ kind: 'units', file, fileName: 'don-vi.xlsx', year: 2026 });
  for await (const event of events) if (event.type === 'preview') ticket = event.preview.ticket;
  const decisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };
  await call.exchange.accept({ ticket, decisions, withProposals: false });
}

async function exportReport(): Promise<void> {
  const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;
  for await (const event of await call.reports.consolidated(choice)) {
    if (event.type !== 'file') continue;
    const destination = `nơi lưu ${writesAsked()}`;
    register.files.offerPlace(destination, join(out, 'Báo cáo.docx'));
    await call.files.save({ ticket: event.ticket, destination });
  }
}

async function backUp(): Promise<void> {
  await register.backups.make('regular');
}

async function attach(): Promise<void> {
  const recordId = register.book.units()[0]?.unit.id ?? '';
  const file = new Blob([`%PDF-1.7 ${count} `.repeat(9000)]);
  await call.attachments.add({ noun: 'unit', recordId, file, fileName: `Bản ký ${count}.pdf` });
}

interface Deed {
  readonly work: () => Promise<void>;
  /** Back to before, so that the same can be done again. */
  readonly again?: () => Promise<unknown>;
}

const undo = (): Promise<unknown> => call.history.undo({});
const deeds: Readonly<Record<string, Deed>> = {
  type: { work: type },
  import: { work: importUnits, again: undo },
  export: { work: exportReport },
  backup: { work: backUp },
  attach: { work: attach },
};

/** "done", or the reason of the refusal; anything else is a fault. */
async function answerOf(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    const { code = String(error), data = {} } = error instanceof Refusal ? error : Object(error);
    return `${code} ${Reflect.get(data, 'reason')}`;
  }
}

function operations(): number {
  return register.database.read(query.selectFrom('operation').select('sequence').compile()).length;
}

/** So many of the writes, evenly over all of them. */
function pointsOf(writes: number): readonly number[] {
  const wanted = Math.min(writes, Number(most));
  return Array.from({ length: wanted }, (_, index) => Math.floor((index * writes) / wanted));
}

const report: Record<string, { writes: number; tried: number; answers: Record<string, number>; faults: string[] }> = {};
setRoom(-1);
for (const [name, { work, again }] of Object.entries(deeds)) {
  const started = writesAsked();
  await work();
  const writes = writesAsked() - started;
  await again?.();
  const answers: Record<string, number> = {};
  const faults: string[] = [];
  const points = pointsOf(writes);
  for (const point of points) {
    count += 1;
    const before = operations();
    setRoom(point);
    const answer = await answerOf(work);
    setRoom(-1);
    answers[answer] = (answers[answer] ?? 0) + 1;
    const made = operations() - before;
    if (answer !== 'done' && made > 0) faults.push(`${point}: refused and yet written`);
    faults.push(...checkStorage(register.database).map(finding => `${point}: ${finding}`));
    if (answer === 'done') await again?.();
    const then = await answerOf(work);
    if (then !== 'done') faults.push(`${point}: with room again: ${then}`);
    await again?.();
  }
  report[name] = { writes, tried: points.length, answers, faults };
}
closeSync(room);
register.close();
process.stdout.write(JSON.stringify(report));
