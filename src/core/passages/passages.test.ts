import { expect, test } from 'vitest';
import type { PassageFields } from '../../contract/index.ts';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';
import { nameAndResults } from './made-of-passage.ts';
import { plainPassage } from './plain-passage.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };
const text = '- Nhóm 3 (Dịch vụ xã hội, dịch vụ thiết yếu): tổ chức  58 đợt khám.';

async function officeWithReport() {
  const { call } = openTestRegister();
  const { cell, committee, roundId } = await addTestOffice(call);
  const { record: receipt } = await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
  const file = new File(['- Khó khăn: thiếu tài liệu.'], 'bao cao.txt');
  const attached = await call.attachments.add({ noun: 'receipt', recordId: receipt.id, file, fileName: file.name });
  const fields = {
    ...{ roundId, unitId: cell.id, receiptId: receipt.id, attachmentId: attached.record.id },
    place: { fromParagraph: 0, fromOffset: 0, toParagraph: 0, toOffset: 27 },
    ...{ section: 'results', group: 3, text },
  } satisfies PassageFields;
  return { call, cell, committee, roundId, receipt, fields, attachment: attached.record };
}

test('a passage keeps its unit, arrival and place, and loses the marks of its list', async () => {
  const { call, cell, roundId, fields } = await officeWithReport();
  const { record, operation } = await call.passages.cut(fields);
  expect(operation?.sentence).toBe('Tách đoạn vào Nhóm 3: Chi bộ Ban Dân tộc');
  expect(record).toMatchObject({ ...fields, text: 'Tổ chức 58 đợt khám.', modelId: null, feedbackId: null });
  expect(await call.passages.list({ roundId, unitId: cell.id })).toEqual([record]);
});

test('a difficulty, proposal, opinion and model get their own record, and one undo takes both', async () => {
  const { call, fields } = await officeWithReport();
  const made = [];
  for (const [section, said] of [
    ['difficulty', 'khó khăn: Thiếu tài liệu.'],
    ['proposal', '- Đề nghị mở lớp.'],
    ['opinion', 'Nhân dân đồng tình.'],
    ['model', '- Công sở thân thiện: Không có hồ sơ quá hạn.'],
  ] as const) {
    made.push((await call.passages.cut({ ...fields, section, group: null, text: said })).record);
  }
  const { items } = await call.feedback.list({ asOf, page });
  expect(items.map(item => [item.kind, item.content, item.year])).toEqual([
    ['difficulty', 'Thiếu tài liệu.', 2026],
    ['proposal', 'Đề nghị mở lớp.', 2026],
    ['opinion', 'Nhân dân đồng tình.', 2026],
  ]);
  expect(made.slice(0, 3).map(({ feedbackId }) => feedbackId)).toEqual(items.map(({ id }) => id));
  const models = await call.models.list({ asOf, page });
  expect(models.items).toMatchObject([
    { name: 'Công sở thân thiện', results: 'Không có hồ sơ quá hạn.', type: 'happyOffice', state: 'proposed' },
  ]);
  await call.history.undo({});
  expect((await call.models.list({ asOf, page })).total).toBe(0);
  await call.history.redo({});
  expect((await call.models.list({ asOf, page })).items[0]?.id).toBe(made[3]?.modelId);
});

test('what was made of a passage is removed, restored and reworded with it', async () => {
  const { call, cell, roundId, fields } = await officeWithReport();
  const { record } = await call.passages.cut({
    ...fields,
    section: 'difficulty',
    group: null,
    text: 'Thiếu tài liệu.',
  });
  const contents = async () => (await call.feedback.list({ asOf, page })).items.map(item => item.content);
  const { record: changed } = await call.passages.change({ id: record.id, version: 1, text: 'Thiếu sách.' });
  expect(await contents()).toEqual(['Thiếu sách.']);
  await call.passages.remove({ id: record.id, version: changed.version });
  expect(await contents()).toEqual([]);
  expect(await call.passages.list({ roundId, unitId: cell.id })).toEqual([]);
  await call.passages.restore({ id: record.id });
  expect(await contents()).toEqual(['Thiếu sách.']);
});

test('an opinion somebody rewrote by hand is not written over by its passage', async () => {
  const { call, fields } = await officeWithReport();
  const { record } = await call.passages.cut({
    ...fields,
    section: 'difficulty',
    group: null,
    text: 'Thiếu tài liệu.',
  });
  const id = record.feedbackId ?? '';
  await call.feedback.change({ id, version: 1, changes: { content: 'Thiếu tài liệu ngành y.' } });
  await call.passages.change({ id: record.id, version: 1, text: 'Thiếu.' });
  expect((await call.feedback.get({ id })).content).toBe('Thiếu tài liệu ngành y.');
});

test('the desk lists what has arrived with its files and counts what is cut', async () => {
  const { call, cell, roundId, fields, attachment, receipt } = await officeWithReport();
  const desk = () => call.passages.desk({ roundId, asOf });
  expect(await desk()).toMatchObject({
    cut: 0,
    received: 1,
    reports: [
      {
        unitId: cell.id,
        cuts: 0,
        files: [{ id: attachment.id, fileName: 'bao cao.txt', receiptId: receipt.id }],
      },
    ],
  });
  await call.passages.cut(fields);
  expect(await desk()).toMatchObject({ cut: 1, received: 1, reports: [{ cuts: 1 }] });
});

test('an arrival and a file that passages were cut from are not undone from under them', async () => {
  const { call, fields } = await officeWithReport();
  await call.passages.cut(fields);
  const { items } = await call.history.list({ page });
  const receiving = items.find(({ sentence }) => sentence.startsWith('Ghi nhận báo cáo'));
  const answer = await refused(call.history.undoOperation({ id: receiving?.id ?? '' }));
  expect(answer.code).toBe('UNDO_BLOCKED');
});

test('an unknown unit, a closed round and nothing but marks are refused and change nothing', async () => {
  const { call, cell, roundId, fields } = await officeWithReport();
  expect((await refused(call.passages.cut({ ...fields, text: ' -  ' }))).code).toBe('WRONG_VALUE');
  expect((await refused(call.passages.cut({ ...fields, unitId: fields.receiptId }))).code).toBe('WRONG_VALUE');
  const { version } = await call.rounds.get({ id: roundId });
  await call.rounds.close({ id: roundId, version, asOf });
  expect((await refused(call.passages.cut(fields))).code).toBe('ROUND_CLOSED');
  expect(await call.passages.list({ roundId, unitId: cell.id })).toEqual([]);
});

test('marks and labels of a list go, the words stay', () => {
  expect(plainPassage('nhóm 4: Biểu diễn 39 buổi.', 'results')).toBe('Biểu diễn 39 buổi.');
  expect(plainPassage('- mô hình: Mang lời ca về bản: 66 buổi.', 'model')).toBe('Mang lời ca về bản: 66 buổi.');
  expect(plainPassage('1. Quán triệt\n2. Học tập', 'results')).toBe('Quán triệt\nHọc tập');
  expect(plainPassage('Nhóm hộ nghèo được hỗ trợ.', 'results')).toBe('Nhóm hộ nghèo được hỗ trợ.');
});

test('a model is named by what stands before the colon', () => {
  expect(nameAndResults('Trạm y tế nghe dân: 8 trạm mở hộp thư: tốt.')).toEqual({
    name: 'Trạm y tế nghe dân',
    results: '8 trạm mở hộp thư: tốt.',
  });
  expect(nameAndResults('“Dân vận khéo”.')).toEqual({ name: 'Dân vận khéo', results: null });
});
