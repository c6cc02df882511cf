import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const page = { offset: 0, limit: 200 };
const asOf = '2026-12-20';
const directive = {
  purpose: 'directive',
  documentType: 'CV',
  year: 2026,
  roundId: null,
  number: '12-CV/ĐU',
  issuedOn: '2026-06-20',
  letterhead: 'committee',
  signer: null,
  subject: 'tuyên truyền bộ tiêu chí',
  unitIds: [],
  channel: 'documentSystem',
  note: null,
} as const;

function pdf(text = '%PDF-1.7 bản đã ký'): File {
  return new File([text], 'CV 12.pdf', { type: 'application/pdf' });
}

test('papers are listed latest first, those that wait for number and day before them, and found without marks', async () => {
  const { call } = openTestRegister();
  const { operation } = await call.papers.create({ ...directive, unitIds: [] });
  expect(operation?.sentence).toBe('Ghi văn bản 12-CV/ĐU');
  await call.papers.create({ ...directive, unitIds: [], number: null, issuedOn: null, subject: ' đôn  đốc ' });
  await call.papers.create({
    ...directive,
    unitIds: [],
    purpose: 'quickReport',
    number: '3-BC',
    issuedOn: '2026-07-01',
  });
  const subjects = async (more: object) =>
    (await call.papers.list({ year: 2026, page, ...more })).items.map(item => item.number ?? item.subject);
  expect(await subjects({})).toEqual(['đôn đốc', '3-BC', '12-CV/ĐU']);
  expect(await subjects({ search: 'don doc' })).toEqual(['đôn đốc']);
  expect(await subjects({ purposes: ['directive'] })).toEqual(['đôn đốc', '12-CV/ĐU']);
  expect(await subjects({ sort: { by: 'number', direction: 'ascending' } })).toEqual(['3-BC', '12-CV/ĐU', 'đôn đốc']);
  expect(await subjects({ year: 2027 })).toEqual([]);
});

test('a letter’s reminders take its day, go with it and come back with it', async () => {
  const { call } = openTestRegister();
  const { roundId } = await addTestOffice(call);
  const choice = { kind: 'chase', year: 2026, asOf } as const;
  expect(await call.papers.record({ choice, on: asOf })).toMatchObject({ documents: 1, reminders: 3 });
  const [letter] = (await call.papers.list({ year: 2026, page })).items;
  if (!letter) throw new Error('the letter was recorded');
  const changes = { number: '56-CV/BTGDV', issuedOn: '2026-12-11' };
  const { record } = await call.papers.change({ id: letter.id, version: letter.version, changes });
  const reminders = async () => (await call.reminders.list({ roundId, asOf, page })).items;
  expect(await reminders()).toMatchObject([
    { unitName: 'Đảng ủy Sở Y tế', times: 1, remindedOn: '2026-12-11', documentNumber: '56-CV/BTGDV' },
    { unitName: 'Chi bộ Ban Dân tộc', receivedOn: null },
    { unitName: 'Đoàn Thanh niên UBND tỉnh' },
  ]);
  await call.papers.remove({ id: letter.id, version: record.version });
  expect(await reminders()).toEqual([]);
  const removed = await call.register.removed({ page });
  expect(removed.items.map(item => item.name)).toContain(
    '56-CV/BTGDV: đôn đốc gửi báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026',
  );
  await call.papers.restore({ id: letter.id });
  expect(await reminders()).toHaveLength(3);
});

test('đôn đốc stops for a unit when its report arrives', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const choice = { kind: 'chase', year: 2026, asOf } as const;
  await call.papers.record({ choice, on: '2026-12-11' });
  await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id, receivedOn: '2026-12-14' });
  const { items } = await call.reminders.list({ roundId, asOf, unitId: cell.id, page });
  expect(items).toMatchObject([{ receivedOn: '2026-12-14' }]);
  const next = await call.papers.outline(choice);
  expect(next.unitIds).toHaveLength(2);
  expect(next.times).toBe(2);
  const late = { roundId, unitIds: [cell.id], channel: 'telephone' as const, remindedOn: asOf, note: null };
  expect((await refused(call.reminders.record(late))).message).toBe(
    'Đơn vị thực hiện: đơn vị đã gửi báo cáo, không cần đôn đốc nữa. Không có gì thay đổi.',
  );
});

test('reminders by telephone are counted per unit and can be undone', async () => {
  const { call } = openTestRegister();
  const { cell, committee, roundId } = await addTestOffice(call);
  const call1 = { roundId, unitIds: [cell.id], channel: 'telephone' as const, remindedOn: '2026-12-11', note: null };
  expect((await call.reminders.record(call1)).operation?.sentence).toBe('Ghi đôn đốc lần 1 Chi bộ Ban Dân tộc');
  await call.reminders.record({ ...call1, unitIds: [cell.id, committee.id], remindedOn: '2026-12-13' });
  const times = async () =>
    (await call.reminders.list({ roundId, asOf, page })).items.map(item => [item.unitName, item.times]);
  expect(await times()).toEqual([
    ['Đảng ủy Sở Y tế', 1],
    ['Chi bộ Ban Dân tộc', 1],
    ['Chi bộ Ban Dân tộc', 2],
  ]);
  await call.history.undo({});
  expect(await times()).toEqual([['Chi bộ Ban Dân tộc', 1]]);
  const [first] = (await call.reminders.list({ roundId, asOf, page })).items;
  if (!first) throw new Error('one reminder is left');
  const { record } = await call.reminders.change({ id: first.id, version: 1, changes: { result: 'Hẹn gửi ngày mai' } });
  expect(record.result).toBe('Hẹn gửi ngày mai');
  await call.reminders.remove({ id: first.id, version: 2 });
  expect(await times()).toEqual([]);
  await call.reminders.restore({ id: first.id });
  expect(await times()).toHaveLength(1);
});

test('the signed copy is kept once with the register, with its number and day', async () => {
  const { call, folder } = openTestRegister();
  const { record } = await call.papers.create({ ...directive, unitIds: [], number: null, issuedOn: null });
  const copy = {
    id: record.id,
    version: 1,
    number: '12-CV/ĐU',
    issuedOn: '2026-06-20',
    file: pdf(),
    fileName: 'CV 12.pdf',
  };
  const attached = await call.papers.attach(copy);
  expect(attached.operation?.sentence).toBe('Gắn bản đã phát hành của văn bản 12-CV/ĐU');
  expect(attached.record).toMatchObject({ number: '12-CV/ĐU', issuedOn: '2026-06-20', fileName: 'CV 12.pdf' });
  expect(readdirSync(join(folder, 'tep'))).toHaveLength(1);
  const { ticket, fileName } = await call.papers.attachment({ id: record.id });
  const bytes = await (await call.files.take({ ticket })).arrayBuffer();
  expect(new TextDecoder().decode(bytes)).toBe('%PDF-1.7 bản đã ký');
  expect(fileName).toBe('CV 12.pdf');
  await call.history.undo({});
  expect((await call.papers.get({ id: record.id })).fileName).toBeNull();
});

test('what is no paper is not attached, and nothing changes', async () => {
  const { call } = openTestRegister();
  const { record } = await call.papers.create({ ...directive, unitIds: [] });
  const attach = (file: File) =>
    call.papers.attach({ id: record.id, version: 1, number: null, issuedOn: null, file, fileName: 'a.exe' });
  expect((await refused(attach(pdf('MZ')))).message).toContain('không phải là văn bản');
  expect((await refused(attach(pdf('')))).message).toContain('không có nội dung');
  expect((await call.papers.get({ id: record.id })).version).toBe(1);
  expect((await refused(call.papers.attachment({ id: record.id }))).code).toBe('NOT_FOUND');
});

test('a paper speaks of units and rounds the register has; such a unit is not unmade while the paper is there', async () => {
  const { call } = openTestRegister();
  const unknown = '01980000-0000-7000-8000-000000000000';
  expect((await refused(call.papers.create({ ...directive, unitIds: [unknown] }))).code).toBe('WRONG_VALUE');
  expect((await refused(call.papers.create({ ...directive, roundId: unknown, unitIds: [] }))).code).toBe('NOT_FOUND');
  const { cell } = await addTestOffice(call);
  const made = (await call.history.list({ page })).items.find(item => item.sentence === `Thêm đơn vị ${cell.name}`);
  await call.papers.create({ ...directive, unitIds: [cell.id] });
  const undone = await refused(call.history.undoOperation({ id: made?.id ?? '' }));
  expect(undone.data).toMatchObject({ blockedBy: 'Ghi văn bản 12-CV/ĐU' });
});
