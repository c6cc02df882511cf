// Run by tests as a process of its own on the disk of disk.c: does a deed once for every write it makes, from the same files each
// time, the disk full at just that write, then again with room. Says what was refused with which reason, and what went wrong.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderDocument } from '../../documents/render.ts';
import { openRegister, type Register } from '../../register.ts';
import { type Caller, createCaller } from '../../router/caller.ts';
import { seedRegister } from '../../seed/seed.ts';
import { checkStorage } from '../../storage/check.ts';
import { query } from '../../storage/query.ts';
import { answerOf, atEveryWrite, idsFrom, type WhileFilling } from './at-every-write.ts';
import { addressed } from './office-work.ts';

const [, , folder = '', roomFile = '', name = '', workbook = ''] = process.argv;
const resources = resolve(import.meta.dirname, '../../../../resources');
const prepared = join(folder, 'so-mau');
const living = join(folder, 'so');
const out = join(folder, 'xuat');
const clock = { now: () => new Date('2026-12-20T02:00:00.000Z') };

interface Office {
  readonly register: Register;
  readonly call: Caller;
}

function open(place: string, firstId: number): Office {
  const register = openRegister({ folder: place, resources, renderDocument, clock, newId: idsFrom(firstId) });
  return { register, call: createCaller({ register }) };
}

async function type({ call }: Office): Promise<void> {
  await call.units.create({ ...addressed('Chi bộ gõ vào'), note: 'x'.repeat(3000) });
}

async function importUnits({ call }: Office): Promise<void> {
  const file = new Blob([readFileSync(workbook)]);
  let ticket = '';
  const events = await call.exchange.preview({ kind: 'units', file, fileName: 'don-vi.xlsx', year: 2026 });
  for await (const event of events) if (event.type === 'preview') ticket = event.preview.ticket;
  const decisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };
  await call.exchange.accept({ ticket, decisions, withProposals: false });
}

async function exportReport({ register, call }: Office): Promise<void> {
  const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;
  for await (const event of await call.reports.consolidated(choice)) {
    if (event.type !== 'file') continue;
    register.files.offerPlace('nơi lưu', join(out, 'Báo cáo.docx'));
    await call.files.save({ ticket: event.ticket, destination: 'nơi lưu' });
  }
}

async function backUp({ register }: Office): Promise<void> {
  await register.backups.make('regular');
}

async function attach({ register, call }: Office): Promise<void> {
  const recordId = register.book.units()[0]?.unit.id ?? '';
  const file = new Blob(['%PDF-1.7 bản ký '.repeat(9000)]);
  await call.attachments.add({ noun: 'unit', recordId, file, fileName: 'Bản ký.pdf' });
}

interface Deed {
  readonly work: (office: Office) => Promise<void>;
  /** What it leaves in the log of operations. */
  readonly operations: number;
  /** Whether the register is longer than one step of copying, and than what SQLite keeps in memory of a copy. */
  readonly long?: true;
}

const deeds: Readonly<Record<string, Deed>> = {
  type: { work: type, operations: 1 },
  import: { work: importUnits, operations: 1 },
  export: { work: exportReport, operations: 0 },
  backup: { work: backUp, operations: 0, long: true },
  attach: { work: attach, operations: 1 },
};

async function prepare(long: boolean): Promise<void> {
  const { register, call } = open(prepared, 0);
  if (long) seedRegister(register, { units: 160, firstYear: 2026, lastYear: 2027 });
  await call.units.create(addressed('Chi bộ đầu tiên'));
  const file = new Blob(['%PDF-1.7 bản đã có '.repeat(900)]);
  const recordId = register.book.units()[0]?.unit.id ?? '';
  await call.attachments.add({ noun: 'unit', recordId, file, fileName: 'Bản đã có.pdf' });
  register.close();
}

function operationsIn({ register }: Office): number {
  return register.database.read(query.selectFrom('operation').select('sequence').compile()).length;
}

/** The deed on the prepared register: refused or done, then done with room; the next start finds it all, sound. */
async function attempt({ work, operations }: Deed, whileFilling: WhileFilling): Promise<readonly string[]> {
  for (const place of [living, out]) rmSync(place, { recursive: true, force: true });
  cpSync(prepared, living, { recursive: true });
  mkdirSync(out);
  const office = open(living, 1_000_000);
  const faults: string[] = [];
  let expected = operationsIn(office);
  const answer = await whileFilling(() => work(office));
  if (answer === 'done') expected += operations;
  if (operationsIn(office) !== expected) faults.push(`${answer}, and ${operationsIn(office)} operations`);
  faults.push(...checkStorage(office.register.database));
  if (answer !== 'done') {
    const then = await answerOf(() => work(office));
    if (then !== 'done') faults.push(`with room again: ${then}`);
    expected += operations;
  }
  office.register.close();
  const next = open(living, 2_000_000);
  if (operationsIn(next) !== expected) faults.push(`the next start finds ${operationsIn(next)} operations`);
  faults.push(...checkStorage(next.register.database));
  next.register.close();
  return faults;
}

const deed = deeds[name];
if (!deed) throw new Error(`no deed “${name}”`);
await prepare(deed.long === true);
const report = await atEveryWrite(roomFile, whileFilling => attempt(deed, whileFilling));
process.stdout.write(JSON.stringify(report));
