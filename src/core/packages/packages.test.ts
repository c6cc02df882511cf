import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bareFeedback, bareModel } from '../records/bare.ts';
import { addUnit, temporaryFolder } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { settlePackage } from './settle.ts';
import { takeIn } from './take-in.ts';
import { type Copy, closing, copyOffice, openCopy, packed } from './testing/copies.ts';
import { contentOf } from './testing/random-edits.ts';

const asOf = '2026-12-20';

async function twoCopies() {
  const root = temporaryFolder();
  const { office, copies } = await copyOffice(['Chị Hoa', 'Anh Nam'], root);
  const [here, there] = copies.map(closing);
  if (!here || !there) throw new Error('two copies were asked for');
  return { root, office, here, there };
}

async function rename({ call }: Copy, id: string, changes: Parameters<Copy['call']['units']['change']>[0]['changes']) {
  const { version } = await call.units.get({ id, asOf });
  await call.units.change({ id, version, asOf, changes });
}

test('different fields of one record come together, with files by content; twice is once; one undo takes all of it back', async () => {
  const { root, office, here, there } = await twoCopies();
  await rename(here, office.cell.id, { memberCount: 21 });
  await rename(there, office.cell.id, { contactPost: 'Bí thư' });
  await addUnit(there.call, { name: 'Chi bộ mới', kind: 'grassrootsCell' });
  const file = new Blob(['%PDF-1.7 bản ký']);
  await there.call.attachments.add({ noun: 'unit', recordId: office.cell.id, file, fileName: 'Bản ký.pdf' });
  const before = contentOf(here.register);
  const arrived = await packed(there, root);
  const result = takeIn(here.register, arrived, []);
  expect(result).toMatchObject({ changed: 1, conflicts: [], operation: { sentence: 'Nhận gói số liệu gói.zip' } });
  expect(await here.call.units.get({ id: office.cell.id, asOf })).toMatchObject({
    memberCount: 21,
    contactPost: 'Bí thư',
  });
  const [kept] = await here.call.attachments.list({ noun: 'unit', recordId: office.cell.id });
  const { ticket } = await here.call.attachments.take({ id: kept?.id ?? '' });
  expect(await (await here.call.files.take({ ticket })).text()).toBe('%PDF-1.7 bản ký');
  expect(takeIn(here.register, arrived, [])).toMatchObject({ new: 0, changed: 0, operation: null });
  await here.call.history.undo({});
  expect(contentOf(here.register)).toEqual(before);
  takeIn(here.register, arrived, []);
  takeIn(there.register, await packed(here, root), []);
  expect(contentOf(there.register)).toEqual(contentOf(here.register));
});

test('the same field written on both sides is asked, with both values, who and when; ours stays until somebody decides', async () => {
  const { root, office, here, there } = await twoCopies();
  await rename(here, office.cell.id, { memberCount: 21 });
  await rename(there, office.cell.id, { memberCount: 25 });
  const { conflicts } = takeIn(here.register, await packed(there, root), []);
  expect(conflicts).toMatchObject([
    {
      noun: 'unitProfile',
      name: 'Chi bộ Ban Dân tộc',
      field: 'memberCount',
      label: 'Số đảng viên',
      ours: { value: '21', who: 'Chị Hoa' },
      theirs: { value: '25', who: 'Anh Nam' },
    },
  ]);
  expect(await here.call.units.get({ id: office.cell.id, asOf })).toMatchObject({ memberCount: 21 });
  // Undecided here, it is asked there too: nobody's value wins by travelling.
  expect(takeIn(there.register, await packed(here, root), []).conflicts).toHaveLength(1);
  expect(await there.call.units.get({ id: office.cell.id, asOf })).toMatchObject({ memberCount: 25 });
  const [conflict] = conflicts;
  const decided = await here.call.packages.decide({ choices: [{ key: conflict?.key ?? '', choice: 'theirs' }] });
  expect(decided).toMatchObject({
    conflicts: [],
    operation: { sentence: 'Chọn 01 giá trị khác nhau giữa hai bản sổ' },
  });
  expect(await here.call.units.get({ id: office.cell.id, asOf })).toMatchObject({ memberCount: 25 });
  expect(takeIn(there.register, await packed(here, root), []).conflicts).toEqual([]);
  await here.call.history.undo({});
  expect((await here.call.packages.state({})).conflicts).toHaveLength(1);
});

test('removed on one side and changed on the other is asked, from either side', async () => {
  const { root, office, here, there } = await twoCopies();
  const { record } = await here.call.models.create(model(office.cell.id));
  takeIn(there.register, await packed(here, root), []);
  await here.call.models.remove({ id: record.id, version: record.version });
  const theirs = await there.call.models.get({ id: record.id });
  await there.call.models.change({ id: record.id, version: theirs.version, changes: { results: 'Tốt' } });
  const [toThere, toHere] = [await packed(here, root), await packed(there, root)];
  expect(takeIn(here.register, toHere, []).conflicts).toMatchObject([
    { noun: 'model', field: 'deletedAt', ours: { value: 'Đã xóa' }, theirs: { value: 'Còn trong sổ' } },
  ]);
  const { conflicts } = takeIn(there.register, toThere, []);
  expect(conflicts).toMatchObject([{ ours: { value: 'Còn trong sổ' }, theirs: { value: 'Đã xóa' } }]);
  expect((await there.call.models.get({ id: record.id })).results).toBe('Tốt');
});

test('one plan written on both copies apart stays one plan', async () => {
  const { root, office, here, there } = await twoCopies();
  const plain = { programmeNumber: null, programmeDate: null, ownPlanNumber: null, ownPlanDate: null, note: null };
  const of = { ...plain, unitId: office.cell.id, year: 2026 };
  await here.call.workPlans.create({ ...of, inProgramme: 'yes', ownPlan: null });
  await there.call.workPlans.create({ ...of, inProgramme: 'yes', ownPlan: 'no', note: 'xin bổ sung' });
  takeIn(here.register, await packed(there, root), []);
  expect(here.register.book.workPlans(2026)).toMatchObject([
    { in_programme: 'yes', own_plan: 'no', note: 'xin bổ sung' },
  ]);
  takeIn(there.register, await packed(here, root), []);
  expect(contentOf(there.register)).toEqual(contentOf(here.register));
});

test('a whole package makes a register on another PC; after a move this copy refuses to be written to until taken back', async () => {
  const { root, office, here } = await twoCopies();
  const moved = await packed(here, root, 'move');
  const { code, message } = await refused(rename(here, office.cell.id, { memberCount: 3 }));
  expect(code).toBe('HANDED_OVER');
  expect(message).toMatch(/^Sổ này đã chuyển sang máy khác ngày 01\/12\/2026, nay ở chế độ chỉ xem và in\./);
  settlePackage(moved.from, moved.fileName, join(root, 'máy mới'));
  const fresh = closing(openCopy(join(root, 'máy mới'), 'Chị Hoa'));
  expect(contentOf(fresh.register)).toEqual(contentOf(here.register));
  expect(fresh.register.copyId()).not.toBe(here.register.copyId());
  await rename(fresh, office.cell.id, { memberCount: 4 });
  await here.call.packages.takeBack({});
  takeIn(here.register, await packed(fresh, root), []);
  expect(await here.call.units.get({ id: office.cell.id, asOf })).toMatchObject({ memberCount: 4 });
  expect(() => settlePackage(moved.from, 'gói.zip', fresh.folder)).toThrow('cần một thư mục chưa có sổ');
});

test('a package that is newer, of another register, damaged or hostile is refused with a sentence and nothing changes', async () => {
  const { root, here, there } = await twoCopies();
  const stranger = await copyOffice(['Huyện khác']);
  const [other] = stranger.copies.map(closing);
  if (!other) throw new Error('a copy was asked for');
  const good = readFileSync((await packed(there, root)).from);
  const entries = unzipSync(good);
  const head = JSON.parse(new TextDecoder().decode(entries['goi.json']));
  const with_ = (changes: Record<string, Uint8Array>) => zipSync({ ...entries, ...changes });
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const halved = good.subarray(0, good.length / 2);
  const flipped = Uint8Array.from(good);
  for (let at = 2000; at < 2200; at += 1) flipped[at] = (flipped[at] ?? 0) ^ 0x55;
  const bomb = zipSync({ ...entries, 'so-lieu.json': new Uint8Array(80_000_000) });
  const files: readonly (readonly [string, Uint8Array, string])[] = [
    ['mới hơn', with_({ 'goi.json': json({ ...head, schema: head.schema + 10 }) }), 'newer'],
    ['cũ hơn', with_({ 'goi.json': json({ ...head, schema: 20 }) }), 'older'],
    ['sổ khác', readFileSync((await packed(other, root)).from), 'otherRegister'],
    ['cụt', halved, 'damaged'],
    ['lật bit', flipped, 'damaged'],
    ['sai tổng kiểm', with_({ 'so-lieu.json': json({ known: {}, records: [] }) }), 'damaged'],
    ['bom nén', bomb, 'hostile'],
    ['tệp lạ', with_({ '../../x.exe': json('x') }), 'hostile'],
    ['tệp kèm bị tráo', with_({ [`tep/${'a'.repeat(64)}`]: json('x') }), 'damaged'],
    ['trang web', new TextEncoder().encode('<!DOCTYPE html><html></html>     '), 'notAPackage'],
    ['tệp Excel', zipSync({ '[Content_Types].xml': json('x') }), 'notAPackage'],
    ['trống', new Uint8Array(), 'notAPackage'],
  ];
  const before = contentOf(here.register);
  for (const [name, bytes, reason] of files) {
    const file = new Blob([new Uint8Array(bytes)]);
    const { code, data, message } = await refused(here.call.packages.preview({ file, fileName: name }));
    expect({ name, code, data }).toEqual({ name, code: 'PACKAGE_REFUSED', data: { reason, fileName: name } });
    expect(message).toMatch(/ Sổ không thay đổi\.$/);
  }
  expect(contentOf(here.register)).toEqual(before);
  expect((await here.call.history.list({ page: { offset: 0, limit: 1 } })).items[0]?.sentence).not.toMatch(/gói/);
});

test('values no register would have written are refused whole', async () => {
  const { root, here, there } = await twoCopies();
  await addUnit(there.call, { name: 'Chi bộ mới', kind: 'grassrootsCell' });
  const arrived = await packed(there, root);
  rewriteContent(arrived.from, content => content.replaceAll('"grassrootsCell"', '"xấu"'));
  const before = contentOf(here.register);
  expect(() => takeIn(here.register, arrived, [])).toThrow('thành phần không an toàn');
  expect(contentOf(here.register)).toEqual(before);
});

test('a list or a setting that is none is refused before anything is asked about it', async () => {
  const { root, here, there } = await twoCopies();
  for (const [{ call }, place] of [
    [here, 'Lạng Sơn'],
    [there, 'Cao Bằng'],
  ] as const) {
    const { version } = await call.settings.get({});
    await call.settings.change({ version, changes: { place } });
  }
  const { from, fileName } = await packed(there, root);
  rewriteContent(from, content => content.replaceAll('\\"Cao Bằng\\"', 'Cao Bằng'));
  const file = new Blob([new Uint8Array(readFileSync(from))]);
  const answer = await refused(here.call.packages.preview({ file, fileName }));
  expect(answer).toMatchObject({ code: 'PACKAGE_REFUSED', data: { reason: 'hostile', fileName } });
});

test('a value the words do not know is refused before anything is asked about it, shown or not', async () => {
  const { root, office, here, there } = await twoCopies();
  const { record } = await here.call.feedback.create(
    bareFeedback({ kind: 'difficulty', unitId: office.cell.id, year: 2026, content: 'Thiếu tài liệu' }),
  );
  takeIn(there.register, await packed(here, root), []);
  for (const [{ call }, level] of [
    [here, 'provincialBoard'],
    [there, 'committee'],
  ] as const) {
    const { version } = await call.feedback.get({ id: record.id });
    await call.feedback.change({ id: record.id, version, changes: { level } });
  }
  const before = contentOf(here.register);
  for (const crafted of ['"xấu"', '7']) {
    const { from, fileName } = await packed(there, root);
    rewriteContent(from, content => content.replaceAll('"value":"committee"', `"value":${crafted}`));
    const file = new Blob([new Uint8Array(readFileSync(from))]);
    const answer = await refused(here.call.packages.preview({ file, fileName }));
    expect(answer).toMatchObject({ code: 'PACKAGE_REFUSED', data: { reason: 'hostile', fileName } });
    expect(() => takeIn(here.register, { from, fileName }, [])).toThrow('thành phần không an toàn');
  }
  expect(contentOf(here.register)).toEqual(before);
});

test('a unit removed on one side while the other named it in a model is asked about', async () => {
  const { root, office, here, there } = await twoCopies();
  const { version } = await here.call.units.get({ id: office.cell.id, asOf });
  await here.call.units.remove({ id: office.cell.id, version });
  await there.call.models.create(model(office.cell.id));
  const { conflicts } = takeIn(here.register, await packed(there, root), []);
  expect(conflicts).toMatchObject([{ noun: 'unit', field: 'deletedAt', ours: { value: 'Đã xóa' } }]);
});

/** The package as somebody who knows its format would have written it. */
function rewriteContent(path: string, change: (content: string) => string): void {
  const entries = unzipSync(readFileSync(path));
  const content = new TextEncoder().encode(change(new TextDecoder().decode(entries['so-lieu.json'])));
  const head = JSON.parse(new TextDecoder().decode(entries['goi.json']));
  const checksum = createHash('sha256').update(content).digest('hex');
  const manifest = new TextEncoder().encode(JSON.stringify({ ...head, checksum }));
  writeFileSync(path, zipSync({ 'goi.json': manifest, 'so-lieu.json': content }));
}

function model(...unitIds: readonly string[]): ReturnType<typeof bareModel> {
  return bareModel({ name: 'Nếp sống đẹp', type: 'other', unitIds, year: 2026 });
}
