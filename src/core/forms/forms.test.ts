import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { descendants } from '../form-check/xml/look-up.ts';
import { newBudget, parseXml } from '../form-check/xml/tree.ts';
import { evidenceOf } from '../handover/evidence.ts';
import { bareWorkPlan } from '../records/bare.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { noFormDecisions } from './take/take.ts';
import { formsOf, type NamedBytes, previewOf } from './testing/batch.ts';
import { type Filled, fillWord, fillWorkbook } from './testing/fill.ts';

const filled: Filled = {
  answers: {
    inProgramme: 'Có',
    programmeNumber: '15-CTr/ĐU',
    programmeDate: '12/01/2026',
    ownPlan: 'Có',
    ownPlanNumber: '27-KH/ĐU',
    ownPlanDate: '05/6/2026',
    wholeYear: '7/9',
    month9: '5/9',
    sessions: '12',
    people: '1359',
    articles: '0',
    group3: 'Khám bệnh lưu động cho 320 lượt người.',
    group0: 'Không phát sinh',
  },
  models: [
    { name: 'Bệnh viện hạnh phúc', type: 'Bệnh viện hạnh phúc', groups: '3', results: 'Giảm chờ đợi.' },
    { name: 'Không có' },
  ],
  feedback: [
    { content: 'Thiếu kinh phí tuyên truyền.', groups: 'Chung' },
    { content: 'Đề nghị hỗ trợ tài liệu.', level: 'UBND tỉnh' },
  ],
};

async function office() {
  const opened = openTestRegister();
  const { committee, cell, organisation, roundId } = await addTestOffice(opened.call);
  return { ...opened, committee, cell, organisation, roundId };
}

async function filledForm(
  format: 'docx' | 'xlsx',
  of: Awaited<ReturnType<typeof office>>,
  what: Filled,
): Promise<NamedBytes> {
  const [form] = await formsOf(of.register, of.roundId, format, [of.committee.id]);
  if (form === undefined) throw new Error('no form');
  const bytes = format === 'docx' ? fillWord(form.bytes, what) : await fillWorkbook(form.bytes, what);
  return { name: form.name, bytes };
}

test.each(['docx', 'xlsx'] as const)(
  'a filled %s fills plan, meetings, figures, models and opinions, with one undo',
  async format => {
    const of = await office();
    const { call, committee, roundId } = of;
    const preview = await previewOf(call, roundId, [await filledForm(format, of, filled)]);
    expect(preview.files).toMatchObject([{ result: 'recognised', unitId: committee.id, reason: null }]);
    expect(preview.questions).toEqual([]);
    expect(preview.refused).toEqual([]);
    const { operation } = await call.forms.accept({ ticket: preview.ticket, decisions: noFormDecisions });
    expect(operation?.sentence).toBe('Nhận phiếu báo cáo năm 2026 của Đảng ủy Sở Y tế');
    const page = { offset: 0, limit: 50 };
    const { items: plans } = await call.workPlans.list({ year: 2026, asOf: '2026-12-20', page });
    expect(plans.find(({ unitId }) => unitId === committee.id)?.plan).toMatchObject({
      ...{ inProgramme: 'yes', programmeNumber: '15-CTr/ĐU', programmeDate: '2026-01-12' },
      ...{ ownPlan: 'yes', ownPlanNumber: '27-KH/ĐU', ownPlanDate: '2026-06-05' },
    });
    const { items: meetings } = await call.meetings.list({ year: 2026, unitId: committee.id, page });
    expect(meetings.map(({ month, doneCount, totalCount }) => [month, doneCount, totalCount])).toEqual(
      expect.arrayContaining([
        [null, 7, 9],
        [9, 5, 9],
      ]),
    );
    expect(await call.rounds.content({ roundId, unitId: committee.id })).toMatchObject({
      ...{ sessions: 12, people: 1359, articles: 0, specialPages: null },
    });
    const { items: models } = await call.models.list({ year: 2026, asOf: '2026-12-20', page });
    expect(models).toMatchObject([
      { name: 'Bệnh viện hạnh phúc', type: 'happyHospital', groups: [3], unitIds: [committee.id] },
    ]);
    const { items: feedback } = await call.feedback.list({ year: 2026, asOf: '2026-12-20', page });
    expect(feedback.map(({ kind, content, level }) => [kind, content, level])).toEqual(
      expect.arrayContaining([
        ['difficulty', 'Thiếu kinh phí tuyên truyền.', null],
        ['proposal', 'Đề nghị hỗ trợ tài liệu.', 'peoplesCommittee'],
      ]),
    );
    expect(await call.passages.list({ roundId, unitId: committee.id })).toMatchObject([
      { section: 'results', group: 3, text: 'Khám bệnh lưu động cho 320 lượt người.' },
    ]);
    // Taking a form is not receiving the report.
    expect((await call.receipts.list({ roundId, page })).total).toBe(0);
    await call.history.undo({});
    expect(await call.rounds.content({ roundId, unitId: committee.id })).toBeNull();
    expect((await call.models.list({ year: 2026, asOf: '2026-12-20', page })).total).toBe(0);
  },
);

test('the same file twice is nothing new; a form sent again changes only what it says otherwise', async () => {
  const of = await office();
  const { call, roundId } = of;
  const form = await filledForm('xlsx', of, filled);
  const first = await previewOf(call, roundId, [form, { ...form, name: 'bản sao.xlsx' }]);
  expect(first.files.map(({ result }) => result)).toEqual(['recognised', 'duplicate']);
  await call.forms.accept({ ticket: first.ticket, decisions: noFormDecisions });
  const second = await previewOf(call, roundId, [form]);
  expect(second).toMatchObject({ new: 0, changed: 0, lines: [], files: [{ result: 'duplicate' }] });
  const corrected = await filledForm('docx', of, {
    ...filled,
    answers: { ...filled.answers, sessions: '13', group3: 'Khám bệnh lưu động cho 350 lượt người.' },
  });
  const third = await previewOf(call, roundId, [corrected]);
  expect(third.lines.map(({ name, fields }) => [name, fields.map(({ from, to }) => [from, to])])).toEqual([
    ['Số cuộc tuyên truyền', [['12', '13']]],
    ['Nhóm 3', [['Khám bệnh lưu động cho 320 lượt người.', 'Khám bệnh lưu động cho 350 lượt người.']]],
  ]);
  expect(third).toMatchObject({ new: 0, changed: 2 });
});

test('a line left out is not written, the others are', async () => {
  const of = await office();
  const { call, committee, roundId } = of;
  const preview = await previewOf(call, roundId, [await filledForm('docx', of, filled)]);
  const left = preview.lines
    .filter(({ name }) => name === 'Số cuộc tuyên truyền' || name === 'Bệnh viện hạnh phúc')
    .map(({ key }) => key);
  expect(left).toHaveLength(2);
  await call.forms.accept({ ticket: preview.ticket, decisions: { ...noFormDecisions, left } });
  expect(await call.rounds.content({ roundId, unitId: committee.id })).toMatchObject({ sessions: null, people: 1359 });
  expect((await call.models.list({ year: 2026, asOf: '2026-12-20', page: { offset: 0, limit: 9 } })).total).toBe(0);
});

test('ticked as the official report, the form is an arrival too and its file is kept with it', async () => {
  const of = await office();
  const { call, committee, roundId } = of;
  const form = await filledForm('docx', of, filled);
  const preview = await previewOf(call, roundId, [form]);
  const receipt = {
    receivedOn: '2026-12-08',
    incomingNumber: '412',
    documentNumber: null,
    documentDate: null,
    channel: null,
    copyForm: 'soft' as const,
  };
  await call.forms.accept({
    ticket: preview.ticket,
    decisions: { ...noFormDecisions, receipts: { [form.name]: receipt } },
  });
  const { items } = await call.receipts.list({ roundId, page: { offset: 0, limit: 9 } });
  expect(items).toMatchObject([
    { unitId: committee.id, receivedOn: '2026-12-08', incomingNumber: '412', copyForm: 'soft' },
  ]);
  expect(await call.attachments.list({ noun: 'receipt', recordId: items[0]?.id ?? '' })).toMatchObject([
    { fileName: form.name },
  ]);
  const content = await call.rounds.content({ roundId, unitId: committee.id });
  expect(await call.attachments.list({ noun: 'reportContent', recordId: content?.id ?? '' })).toMatchObject([
    { fileName: form.name },
  ]);
});

test('a value that cannot be read waits alone; the rest of the form is taken', async () => {
  const of = await office();
  const { call, committee, roundId } = of;
  const answers = { ...filled.answers, wholeYear: 'gần hết', sessions: 'khoảng 12' };
  const preview = await previewOf(call, roundId, [await filledForm('docx', of, { ...filled, answers })]);
  expect(preview.questions.map(({ cell, value, holdsRow }) => [cell, value, holdsRow])).toEqual([
    [expect.stringContaining('Cả năm'), 'gần hết', false],
    ['Số cuộc tuyên truyền đã tổ chức', 'khoảng 12', false],
  ]);
  const [, sessions] = preview.questions;
  await call.forms.accept({
    ticket: preview.ticket,
    decisions: { ...noFormDecisions, answers: { [sessions?.key ?? '']: '12' } },
  });
  expect(await call.rounds.content({ roundId, unitId: committee.id })).toMatchObject({ sessions: 12, people: 1359 });
});

test('a form asks its unit about the tasks it leads, shows what it said last year, and its file goes into the year’s folder', async () => {
  const of = await office();
  const { call, committee, roundId, register } = of;
  await call.workPlans.create({ ...bareWorkPlan(committee.id, 2025), inProgramme: 'yes', ownPlanNumber: '09-KH/ĐU' });
  const [blank] = await formsOf(register, roundId, 'docx', [committee.id]);
  const text = descendants(
    parseXml([unzipSync(blank?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()], newBudget()),
    't',
  )
    .flatMap(({ children }) => children)
    .join('\n');
  expect(text).toContain('Nhiệm vụ 17: ');
  expect(text).toContain('09-KH/ĐU');
  const form = await filledForm('docx', of, { answers: { task17: 'Đã thăm 120 người cao tuổi.' } });
  const preview = await previewOf(call, roundId, [form]);
  expect(preview.lines.map(({ name }) => name)).toEqual(['Nhiệm vụ 17']);
  await call.forms.accept({ ticket: preview.ticket, decisions: noFormDecisions });
  expect(await call.passages.list({ roundId, unitId: committee.id })).toMatchObject([
    { group: 2, text: 'Nhiệm vụ 17 Kế hoạch số 195/KH-UBND: Đã thăm 120 người cao tuổi.' },
  ]);
  const kept = evidenceOf(register, { year: 2026, asOf: '2026-12-20' });
  expect(kept.map(({ fileName, isThere }) => [fileName, isThere])).toEqual([[form.name, true]]);
});
