import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PassageSection, ReportChoice } from '../../../contract/index.ts';
import { checkForm } from '../../form-check/check.ts';
import { plainReceipt } from '../../receipts/testing/plain-receipt.ts';
import {
  addTestOffice,
  openTestRegister,
  type TestOffice,
  type TestRegister,
} from '../../testing/open-test-register.ts';
import { factsOf } from '../report/facts-of.ts';
import { changedFigures } from './changes.ts';
import { findOldFigures } from './find-old.ts';
import { readReport } from './read-report.ts';
import { reportFigures } from './report-figures.ts';

let register: TestRegister;
let office: TestOffice;
beforeEach(async () => {
  register = openTestRegister();
  office = await addTestOffice(register.call);
});

const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;

async function exportReport(asked: ReportChoice = choice): Promise<Uint8Array> {
  for await (const step of await register.call.reports.consolidated(asked)) {
    if (step.type !== 'file') continue;
    const file = await register.call.files.take({ ticket: step.ticket });
    return new Uint8Array(await file.arrayBuffer());
  }
  throw new Error('the report ended without a file');
}

async function receive(unitId: string): Promise<void> {
  await register.call.receipts.create({ ...plainReceipt, roundId: office.roundId, unitId });
}

function edited(report: Uint8Array, change: (xml: string) => string): Blob {
  const parts = unzipSync(report);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return new Blob([new Uint8Array(zipSync({ ...parts, 'word/document.xml': strToU8(change(xml)) }))]);
}

describe('after an export', () => {
  test('nothing changed while nothing changed', async () => {
    await receive(office.cell.id);
    await exportReport();
    expect(await register.call.figures.exported({})).toMatchObject([{ changed: 0, asOf: '2026-12-20' }]);
  });

  test('the Phiếu thay đổi số liệu says each figure that reads otherwise, before and now', async () => {
    await receive(office.cell.id);
    await exportReport();
    await receive(office.committee.id);
    const [report] = await register.call.figures.exported({});
    expect(await register.call.figures.changes({ id: report?.id ?? '' })).toEqual([
      { place: 'Mục I.2', label: 'Đơn vị đã gửi báo cáo', before: '1/3', now: '2/3' },
      { place: 'Mục I.2', label: 'Đã gửi báo cáo: đảng ủy cơ sở', before: '0/1', now: '1/1' },
      { place: 'Mục I.2', label: 'Đơn vị gửi đúng hạn', before: '1', now: '2' },
      { place: 'Mục I.2', label: 'Đơn vị chưa gửi báo cáo', before: '2', now: '1' },
    ]);
  });

  test('the Phiếu is a Word file too, with and without a changed figure', async () => {
    await receive(office.cell.id);
    await exportReport();
    const [report] = await register.call.figures.exported({});
    const id = report?.id ?? '';
    const textsOf = async () => {
      const { ticket, fileName } = await register.call.figures.slip({ id });
      expect(fileName).toBe('Phiếu thay đổi số liệu.docx');
      const file = await register.call.files.take({ ticket });
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect(checkForm(bytes).findings).toEqual([]);
      return readReport({ bytes, fileName }).paragraphs;
    };
    const same = await textsOf();
    expect(same).toContain('Không có số liệu nào được đối chiếu thay đổi so với khi xuất.');
    expect(same).toContain('NGƯỜI LẬP BIỂU');
    await receive(office.committee.id);
    expect(await textsOf()).toEqual(
      expect.arrayContaining(['PHIẾU THAY ĐỔI SỐ LIỆU', 'Mục I.2', '1/3', '2/3', 'NGƯỜI LẬP BIỂU']),
    );
  });

  test('an edited copy, whatever it is called, tells which old figures still stand in it and where', async () => {
    await receive(office.cell.id);
    const first = await exportReport();
    await receive(office.committee.id);
    await exportReport();
    const file = edited(first, xml => xml);
    const { report, old } = await register.call.figures.stillIn({ file, fileName: 'bản anh Sơn sửa.docx' });
    expect(report.changed).toBeGreaterThan(0);
    expect(old).toContainEqual(
      expect.objectContaining({
        before: '1/3',
        now: '2/3',
        heading: '2. Chấp hành chế độ báo cáo',
        excerpt: expect.stringContaining('1/3 đơn vị'),
      }),
    );
  });

  test('a figure the clerk already put right is not named', async () => {
    await receive(office.cell.id);
    const first = await exportReport();
    await receive(office.committee.id);
    const file = edited(first, xml =>
      xml.replaceAll('1/3', '2/3').replaceAll('02 đơn vị chưa gửi', '01 đơn vị chưa gửi'),
    );
    const { old } = await register.call.figures.stillIn({ file, fileName: 'bao-cao.docx' });
    expect(old.filter(figure => figure.label === 'Đơn vị đã gửi báo cáo')).toEqual([]);
  });

  test('what units said by group and by content is told and found, each group under its own heading', async () => {
    const { cell, committee, organisation, roundId } = office;
    for (const { id } of [cell, committee, organisation]) await receive(id);
    const nowhere = { receiptId: null, attachmentId: null, place: null };
    const say = (unitId: string, section: PassageSection, text: string, group: number | null = null) =>
      register.call.passages.cut({ ...nowhere, roundId, unitId, section, group, text });
    const kinds = ['difficulty', 'opinion', 'proposal'] as const;
    for (const group of [1, 3])
      for (const { id } of [cell, committee]) await say(id, 'results', 'Đã nâng cấp đường.', group);
    for (const kind of kinds) {
      for (const { id } of [cell, committee]) await say(id, kind, 'Thiếu tài liệu');
      await say(organisation.id, kind, 'Thiếu cán bộ');
    }
    const first = await exportReport();
    await say(organisation.id, 'results', 'Đã nâng cấp đường.', 3);
    for (const kind of kinds) await say(organisation.id, kind, 'Thiếu tài liệu');
    const file = edited(first, xml => xml);
    const { old } = await register.call.figures.stillIn({ file, fileName: 'sửa.docx' });
    expect(old.map(({ heading, label, before, now }) => [heading, label, before, now])).toEqual([
      [expect.stringMatching(/^c\) Nhóm 3: /u), 'Đơn vị báo cáo kết quả nhóm 3', '2', '3'],
      [expect.stringMatching(/^6\. /u), 'Đơn vị phản ánh (nội dung 1)', '2', '3'],
      ['2. Khó khăn, vướng mắc', 'Đơn vị nêu khó khăn: Thiếu tài liệu', '2', '3'],
      [expect.stringMatching(/^V- /u), 'Đơn vị kiến nghị: Thiếu tài liệu', '2', '3'],
    ]);
  });

  test('a file that is no Word file is refused, and so is the question before anything was exported', async () => {
    const file = new Blob([strToU8('không phải Word')]);
    await expect(register.call.figures.stillIn({ file, fileName: 'a.docx' })).rejects.toMatchObject({
      code: 'WORD_FILE_REFUSED',
    });
    const report = edited(await exportReport(), xml => xml);
    const empty = openTestRegister();
    await expect(empty.call.figures.stillIn({ file: report, fileName: 'a.docx' })).rejects.toMatchObject({
      code: 'NOTHING_EXPORTED',
    });
  });
});

test('what was exported is told as the report printed it: no percentage below ten, none of nobody’s answers', async () => {
  await exportReport();
  const figures = reportFigures(factsOf(register.register, choice), choice);
  const textOf = (key: string) => figures.find(figure => figure.key === key)?.text;
  expect(['received', 'workPlans', 'ownPlans', 'period', 'subordinate'].map(textOf)).toEqual([
    '0/3',
    '…',
    '…',
    '…',
    '…',
  ]);
});

test.each([
  ['0/14 (0%)', '…', 0],
  ['0/14 (0%)', '0/14', 0],
  ['10/38 (26,3%)', '10/38', 0],
  ['10/38 (26,3%)', '11/38 (28,9%)', 1],
  ['…', '0/14', 1],
])('of a figure remembered as %s and now %s, %i have changed', (before, now, changed) => {
  const figure = { key: 'a', place: 'Mục II.1', label: 'A', needles: [] };
  expect(changedFigures([{ ...figure, text: before }], [{ ...figure, text: now }])).toHaveLength(changed);
});

describe('looking for an old figure', () => {
  const before = { key: 'a', place: 'Mục I.2', label: 'A', text: '9/38', needles: ['9/38'] };
  const now = { ...before, text: '10/38', needles: ['10/38'] };

  test.each([
    ['đã có 9/38 đơn vị', 1],
    ['đã có 29/38 đơn vị', 0],
    ['đã có 9/380 đơn vị', 0],
    ['đã có 1.9/38 đơn vị', 0],
    ['(9/38).', 1],
  ])('%s: %i', (text, count) => {
    expect(findOldFigures([text], [{ before, now }], [now])).toHaveLength(count);
  });

  test('a wording that a figure still true shares says nothing', () => {
    const other = { ...before, key: 'b' };
    expect(findOldFigures(['có 9/38 đơn vị'], [{ before, now }], [now, other])).toEqual([]);
  });

  test('it is placed by the heading above it, an appendix too, a long heading by its first words', () => {
    const long = `3. Với Thường trực: ${'đề nghị tập huấn kỹ năng tuyên truyền '.repeat(3)}`;
    const texts = ['có 9/38', 'I- LÃNH ĐẠO', 'có 9/38', long, 'có 9/38', 'PHỤ LỤC II', 'có 9/38'];
    const headings = findOldFigures(texts, [{ before, now }], [now]).map(figure => figure.heading);
    expect(headings).toEqual([
      '',
      'I- LÃNH ĐẠO',
      expect.stringMatching(/^3\. Với Thường trực: .{40,80}…$/u),
      'PHỤ LỤC II',
    ]);
  });

  test('never stumbles over a text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), paragraphs => {
        expect(Array.isArray(findOldFigures(paragraphs, [{ before, now }], [now]))).toBe(true);
      }),
    );
  });
});

test('of a sơ kết each year’s part is a figure: what changed of a year is told and found in the edited report', async () => {
  const { record: round } = await register.call.rounds.create({
    ...{ kind: 'interim', year: 2027, title: 'sơ kết', periodFrom: '2026-06-01', periodTo: '2027-12-31' },
    ...{ dueOn: '2027-12-10', basis: null, cutOff: null, note: null },
  });
  const ofRound = { ...choice, year: 2027, asOf: '2027-12-20', roundId: round.id };
  await receive(office.cell.id);
  const first = await exportReport(ofRound);
  await receive(office.committee.id);
  const [report] = await register.call.figures.exported({});
  const changed = { place: 'Mục I.2', label: 'Năm 2026: Đơn vị đã gửi báo cáo' };
  const share = { before: '1/3 đơn vị gửi báo cáo, đúng hạn', now: '2/3 đơn vị gửi báo cáo, đều đúng hạn' };
  expect(await register.call.figures.changes({ id: report?.id ?? '' })).toEqual([{ ...changed, ...share }]);
  const { old } = await register.call.figures.stillIn({ file: edited(first, xml => xml), fileName: 'sửa.docx' });
  expect(old).toMatchObject([{ ...changed, ...share, heading: '2. Chấp hành chế độ báo cáo' }]);
});
