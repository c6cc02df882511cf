// Keeps a register of the present schema, with something in every table, for the day this schema is an old one: the migration
// test opens it with the program of that day. Run before a migration is added: node_modules/.bin/node scripts/keep-register.mjs
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { root } from './places.mjs';

/** The sources the register is made with; an earlier commit's when its register was forgotten. */
const [sources = root] = process.argv.slice(2);
const kept = join(root, 'test', 'fixtures', 'so-cu');
const samples = join(root, 'resources', 'demo');
const asOf = '2026-12-20';
const clock = { now: () => new Date(`${asOf}T02:00:00.000Z`) };

const load = path => import(pathToFileURL(join(sources, 'src', 'core', path)).href);
const { openRegister } = await load('register.ts');
const { createCaller } = await load('router/caller.ts');
const { renderDocument } = await load('documents/render.ts');
const { newestSchema } = await load('storage/migrations/index.ts');

const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-giu-'));

function open(name, who) {
  const folder = join(scratch, name);
  const register = openRegister({ folder, resources: join(sources, 'resources'), renderDocument, clock, who });
  return { folder, register, call: createCaller({ register }) };
}

async function lastOf(events, type) {
  for await (const event of events) if (event.type === type) return event;
  throw new Error(`no ${type} came`);
}

async function importSample(call, kind, fileName) {
  const file = new Blob([readFileSync(join(samples, fileName))]);
  const { preview } = await lastOf(await call.exchange.preview({ kind, file, fileName, year: 2026 }), 'preview');
  const decisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };
  await call.exchange.accept({ ticket: preview.ticket, decisions, withProposals: true });
}

/** What the samples leave empty, noun by noun, as far as the program of that day knows the noun. */
async function fillTheRest(call) {
  const page = { offset: 0, limit: 50 };
  const { items: units } = await call.units.list({ asOf, page });
  const [unit] = units;
  const { items: rounds } = await call.rounds.list({ year: 2026, page });
  const [round] = rounds;
  const { version } = await call.settings.get({});
  await call.settings.change({ version, changes: { place: 'Lạng Sơn' } });
  const activity = { unitId: unit.id, year: 2026, kind: 'session', title: 'Hội nghị', quantity: 2, people: 120 };
  await call.activities.create({ ...activity, heldOn: null, groups: [1], note: null });
  const { items: receipts } = await call.receipts.list({ roundId: round.id, page });
  const silent = units.find(({ id }) => receipts.every(({ unitId }) => unitId !== id));
  if (call.papers) await keepPapers(call, round, silent);
  if (call.attachments) {
    const file = new Blob(['%PDF-1.7 bản ký']);
    const signed = { noun: 'receipt', recordId: receipts[0].id, file, fileName: 'Bản ký.pdf' };
    const { record } = await call.attachments.add(signed);
    if (call.attachments.turn) await call.attachments.turn({ id: record.id, turn: 90 });
  }
  if (call.views) {
    const definition = { order: [], hidden: [], widths: { name: 300 }, sort: null, filters: {}, groupBy: null };
    await call.views.create({ list: 'units', name: 'Danh sách ngắn', isDefault: false, definition });
  }
  if (call.upwardReports) {
    const recipient = 'Ban Tuyên giáo và Dân vận Tỉnh ủy';
    const due = { year: 2026, dueOn: '2026-12-25', number: null, sentOn: null, note: null };
    await call.upwardReports.create({ ...due, recipient, subject: 'Báo cáo năm 2026' });
  }
  if (call.passages) await cutPassages(call, round, receipts);
  if (call.tasks?.link) await recordTasks(call, unit);
  if (call.review) {
    const [doubt] = (await call.review.list({ year: 2026, asOf })).items;
    await call.review.pass({ year: 2026, asOf, key: doubt.key, reason: 'Đã hỏi đơn vị' });
  }
}

/** What two units' reports say alike, put together. */
async function cutPassages(call, round, receipts) {
  const cut = [];
  for (const { id: receiptId, unitId } of receipts.slice(0, 2)) {
    const from = { roundId: round.id, unitId, receiptId, attachmentId: null, place: null };
    cut.push(await call.passages.cut({ ...from, section: 'results', group: null, text: 'Đã tổ chức học tập.' }));
  }
  const memberIds = cut.map(({ record }) => record.id);
  await call.joinings.join({ noun: 'passage', year: 2026, memberIds, content: 'Đã tổ chức học tập.' });
}

async function recordTasks(call, unit) {
  const changes = { state: 'done', result: 'Đã ban hành văn bản' };
  await call.tasks.record({ task: 2, year: 2026, version: null, changes });
  await call.tasks.link({ task: 2, version: null, unitIds: [unit.id] });
}

async function keepPapers(call, round, unit) {
  const choice = { kind: 'chase', year: 2026, asOf, roundId: round.id };
  await call.papers.record({ choice, on: asOf });
  const reminder = { roundId: round.id, unitIds: [unit.id], channel: 'telephone', remindedOn: asOf, note: null };
  await call.reminders.record(reminder);
  const template = new Blob([await templateBytes()]);
  await call.templates.add({ file: template, fileName: 'mau.docx', name: 'Mẫu của Ban', note: null });
  const asked = { year: 2026, asOf, letterhead: 'board', addressee: 'standing' };
  const { ticket } = await lastOf(await call.reports.consolidated(asked), 'file');
  await call.files.take({ ticket });
}

async function templateBytes() {
  const { Document, Packer, Paragraph } = await import('docx');
  return Packer.toArrayBuffer(new Document({ sections: [{ children: [new Paragraph('Năm {nam}')] }] }));
}

/** A colleague's package, taken in; two values nobody has compared yet. */
async function takeColleaguesPackage(first) {
  first.register.close();
  cpSync(first.folder, join(scratch, 'ban-sao'), { recursive: true });
  const here = open('so', 'Chị Hoa');
  const there = open('ban-sao', 'Anh Nam');
  const { writePackage } = await load('packages/make.ts');
  const { takeIn } = await load('packages/take-in.ts');
  const { items } = await there.call.units.list({ asOf, page: { offset: 0, limit: 1 } });
  const { id, version } = items[0];
  await there.call.units.change({ id, version, asOf, changes: { contactPost: 'Bí thư' } });
  const path = join(scratch, 'goi.zip');
  const steps = writePackage(there.register, { kind: 'changes', path });
  while (!(await steps.next()).done);
  there.register.close();
  takeIn(here.register, { from: path, fileName: 'goi.zip' }, []);
  return here;
}

async function closeRound({ call }) {
  const { items } = await call.rounds.list({ year: 2026, page: { offset: 0, limit: 1 } });
  const [{ id, version }] = items;
  await call.rounds.close({ id, version, asOf });
}

function tablesOf(file) {
  const sqlite = new Sqlite(file, { readonly: true });
  const names = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all();
  const counted = names.map(name => [name, sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]);
  sqlite.close();
  return Object.fromEntries(counted);
}

let office = open('so', 'Chị Hoa');
await importSample(office.call, 'units', 'danh-sach-don-vi.xlsx');
await importSample(office.call, 'tracking', 'theo-doi-2026.xlsx');
await fillTheRest(office.call);
if (office.call.packages) office = await takeColleaguesPackage(office);
const figures = await office.call.status.get({ year: 2026, asOf });
if (newestSchema >= 40) await closeRound(office);
office.register.close();
const file = join(office.folder, 'so-theo-doi.sqlite');
const tables = tablesOf(file);
const empty = Object.keys(tables).filter(name => tables[name] === 0);
if (empty.length > 0) process.stderr.write(`nothing in: ${empty.join(', ')}\n`);
mkdirSync(kept, { recursive: true });
writeFileSync(join(kept, `so-${newestSchema}.sqlite.gz`), gzipSync(readFileSync(file), { level: 9 }));
const { version: program } = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8'));
const record = { schema: newestSchema, program, figures, tables };
writeFileSync(join(kept, `so-${newestSchema}.json`), `${JSON.stringify(record, null, 1)}\n`);
process.stdout.write(`so-${newestSchema}: ${Object.keys(tables).length} tables kept\n`);
rmSync(scratch, { recursive: true, force: true });
process.exit(empty.length === 0 ? 0 : 1);
