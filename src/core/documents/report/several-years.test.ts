import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RoundKind } from '../../../contract/index.ts';
import { type Office, openOffice } from '../../reckoning/testing/office.ts';
import { readCriterionGroups, readTasks } from '../../reference/read.ts';
import { closeRound } from '../../rounds/close.ts';
import { rowOfRound } from '../../rounds/rows.ts';
import { plainText } from '../structure/text.ts';
import { officeSettings } from '../testing/build-facts.ts';
import { composeReport } from './compose.ts';
import { gatherFacts } from './gather.ts';

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

function round(kind: RoundKind, periodFrom: string, periodTo: string, dueOn: string, basis: string | null = null) {
  const year = Number(dueOn.slice(0, 4));
  const fields = {
    kind,
    year,
    title: `Đợt ${kind} ${year}`,
    periodFrom,
    periodTo,
    basis,
    dueOn,
    cutOff: null,
    note: null,
  };
  return office.row('round', { ...rowOfRound(fields), state: 'open', closed_at: null }).id;
}

function cells(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => office.unit(`Chi bộ ${index + 1}`, 'grassrootsCell'));
}

function session(unitId: string, year: number, quantity: number, people: number) {
  const more = { title: null, held_on: null, groups: '[]', note: null, search_key: '' };
  office.row('activity', { unit_id: unitId, year, kind: 'session', quantity, people, ...more });
}

function proposal(unitId: string, year: number, content: string, resolution: string) {
  const days = { forwarded_number: null, forwarded_on: null, answered_number: null, answered_on: null };
  const fields = { kind: 'proposal', unit_id: unitId, year, groups: '[]', content, resolution, search_key: '' };
  office.row('feedback', { ...fields, ...days, level: 'peoplesCommittee', level_text: null, answer: null, note: null });
}

function reference() {
  const { resources } = office.register;
  return { groups: readCriterionGroups(resources), tasks: readTasks(resources) };
}

function report(roundId: string, asOf: string) {
  const choice = { year: Number(asOf.slice(0, 4)), asOf, roundId, letterhead: 'board', addressee: 'standing' } as const;
  const structure = composeReport(gatherFacts(office.register.book, reference(), choice), choice, officeSettings);
  const body = structure.letter.body.map(({ text }) => plainText(text));
  /** Paragraphs under a heading, up to the next one. */
  const under = (heading: string) => {
    const at = structure.letter.body.findIndex(({ text }) => plainText(text).includes(heading));
    const rest = structure.letter.body.slice(at + 1);
    const end = rest.findIndex(({ role }) => role === 'section' || role === 'item');
    return rest.slice(0, end < 0 ? undefined : end).map(({ text }) => plainText(text));
  };
  return { structure, body, under };
}

test('sơ kết gives each figure whole and year by year', () => {
  const units = cells(12);
  for (const [index, id] of units.entries()) {
    office.plan(id, { year: 2026, in_programme: index < 9 ? 'yes' : 'no', own_plan: index < 3 ? 'yes' : 'no' });
    office.plan(id, { year: 2027, in_programme: index < 11 ? 'yes' : null, own_plan: index < 5 ? 'yes' : 'no' });
    if (index < 6) office.meeting(id, 7, 'yes');
    if (index > 3) office.meeting(id, 3, index < 10 ? 'yes' : 'no', { year: 2027 });
    if (index < 10) office.receipt(id, index < 8 ? '2026-12-05' : '2026-12-15');
  }
  session(units[0] ?? '', 2026, 12, 1400);
  session(units[0] ?? '', 2027, 3, 60);
  const yearly2027 = round('yearly', '2027-01-01', '2027-12-31', '2027-12-10');
  for (const id of units) {
    office.row('roster_line', { ...line, round_id: yearly2027, unit_id: id });
    office.receipt(id, '2027-12-01', { round_id: yearly2027 });
  }
  const interim = round('interim', '2026-06-01', '2027-12-31', '2027-12-25', 'Công văn số 12-CV/ĐU, ngày 05/11/2027');
  for (const id of units) office.row('roster_line', { ...line, round_id: interim, unit_id: id });
  for (const id of units.slice(0, 4)) office.receipt(id, '2027-12-20', { round_id: interim });

  const { structure, body, under } = report(interim, '2027-12-22');
  expect(structure.letter.title?.summary).toEqual([
    'sơ kết kết quả tuyên truyền Bộ tiêu chí, các nhiệm vụ, giải pháp',
    'nâng cao Chỉ số hạnh phúc của người dân giai đoạn 2026 – 2027',
  ]);
  expect(body[0]).toBe(
    'Thực hiện Công văn số 12-CV/ĐU, ngày 05/11/2027, Ban Tuyên giáo và Dân vận Đảng ủy tổng hợp, báo cáo Thường trực Đảng ủy kết quả thực hiện giai đoạn 2026 – 2027 (số liệu tính đến hết ngày 22/12/2027) như sau:',
  );
  expect(under('Chấp hành chế độ báo cáo')).toEqual([
    'Đến hết ngày 22/12/2027, đã có 4/12 đơn vị gửi báo cáo (đạt 33,3%). Còn 08 đơn vị chưa gửi báo cáo; thời hạn đến hết ngày 24/12/2027.',
    'Theo các đợt báo cáo định kỳ: năm 2026: 10/12 đơn vị gửi báo cáo (đạt 83,3%), trong đó 02 đơn vị gửi chậm; năm 2027: 12/12 đơn vị gửi báo cáo (đạt 100%), đều đúng hạn.',
  ]);
  expect(under('vào chương trình, kế hoạch công tác')).toEqual([
    'Có 9/12 đơn vị (đạt 75%) đã đưa nội dung tuyên truyền nâng cao Chỉ số hạnh phúc vào chương trình, kế hoạch công tác của tất cả các năm giai đoạn 2026 – 2027; 03 đơn vị có năm chưa thực hiện. Có 5/12 đơn vị ban hành kế hoạch riêng ít nhất 01 năm (chỉ tiêu của Kế hoạch số 195/KH-UBND: 100%) (Phụ lục II).',
    'Theo từng năm (Phụ lục I): năm 2026: 9/12 đơn vị (đạt 75%); năm 2027: 11/12 đơn vị (đạt 91,7%).',
  ]);
  expect(under('Lồng ghép trong sinh hoạt')).toEqual([
    'Có 10/12 chi bộ (đạt 83,3%) đã đưa nội dung nâng cao Chỉ số hạnh phúc vào sinh hoạt ít nhất 01 kỳ trong giai đoạn; chỉ tiêu của Kế hoạch số 195/KH-UBND là 100%. Còn 02 chi bộ chưa đưa nội dung vào sinh hoạt.',
    'Theo từng năm: năm 2026: 6/12 chi bộ (đạt 50%); năm 2027: 6/12 chi bộ (đạt 50%).',
  ]);
  expect(under('Công tác thông tin, tuyên truyền')).toEqual([
    'Theo báo cáo của 01 đơn vị là Chi bộ 1, đã tổ chức 15 cuộc tuyên truyền với 1.460 lượt người tham dự.',
    'Theo từng năm: năm 2026: 12 cuộc tuyên truyền, 1.400 lượt người tham dự; năm 2027: 03 cuộc tuyên truyền, 60 lượt người tham dự.',
  ]);
  expect(under('Xây dựng, nhân rộng mô hình')).toEqual(['Chưa có đơn vị báo cáo mô hình, điển hình.']);
  expect(body.at(-1)).toMatch(/^Trên đây là báo cáo sơ kết kết quả tuyên truyền Bộ tiêu chí.* giai đoạn 2026 – 2027, /);
  expect(body).toContain('IV- NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM GIAI ĐOẠN 2028 – 2030');
  expect(structure.appendices.map(({ number, title }) => `${number}: ${title.slice(0, 14)}`)).toEqual([
    'PHỤ LỤC I: Số liệu chủ yế',
    'PHỤ LỤC II: Tổng hợp kết q',
  ]);
  expect(structure.appendices[0]?.table?.columns.map(({ heading }) => heading)).toEqual([
    'TT',
    'Nội dung',
    'Năm 2026',
    'Năm 2027',
    'Cả giai đoạn',
  ]);
  expect(structure.appendices[0]?.table?.rows.flatMap(row => (row.kind === 'row' ? [row.cells.slice(2)] : []))).toEqual(
    [
      ['10/12\n(83,3%)', '12/12\n(100%)', '4/12\n(33,3%)'],
      ['8', '12', '4'],
      ['2', '0', '0'],
      ['9/12\n(75%)', '11/12\n(91,7%)', '9/12\n(75%)'],
      ['3/12\n(25%)', '5/12\n(41,7%)', '5/12\n(41,7%)'],
      ['6/12\n(50%)', '6/12\n(50%)', '10/12\n(83,3%)'],
      ['0', '0', '0'],
      ['-', '-', '-'],
      ['12', '3', '15'],
      ['1.400', '60', '1.460'],
      ['0', '0', '0'],
      ['0', '0', '0'],
      ['0/12', '0/12', '0/12'],
    ],
  );
});

const line = { listed: 1, exempt_reason: null, extended_to: null, extension_reason: null };

test('tổng kết to the end of the programme plans for the time to come', () => {
  const final = round('final', '2026-06-01', '2030-12-31', '2030-12-10');
  cells(2);
  const { structure, body } = report(final, '2030-12-20');
  expect(structure.letter.title?.summary[0]).toMatch(/^tổng kết kết quả tuyên truyền/);
  expect(body).toContain('IV- NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM THỜI GIAN TỚI');
  expect(structure.appendices[0]).toMatchObject({ orientation: 'landscape' });
  expect(structure.appendices[0]?.table?.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(252);
});

test('years nobody reported on say so of every figure, models too, and stand together in the text', () => {
  const [a = '', b = ''] = cells(2);
  office.plan(a, { in_programme: 'yes' });
  office.receipt(a, '2026-12-05');
  const interim = round('interim', '2026-06-01', '2028-12-31', '2028-12-20');
  for (const id of [a, b]) office.row('roster_line', { ...line, round_id: interim, unit_id: id });
  const { structure, under } = report(interim, '2028-12-20');
  expect(under('vào chương trình, kế hoạch công tác')[1]).toBe(
    'Theo từng năm (Phụ lục I): năm 2026: 1/2 đơn vị; các năm 2027 – 2028: chưa có số liệu.',
  );
  const rows = structure.appendices[0]?.table?.rows.flatMap(row => (row.kind === 'row' ? [row.cells.slice(2)] : []));
  // In 2026 one unit reported and named none; afterwards nobody said anything.
  expect(rows?.slice(-2)).toEqual([
    ['0', '…', '…', '0'],
    ['0/2', '…', '…', '0/2'],
  ]);
});

test('before the middle of the last year is over, the rest of it is planned for too', () => {
  const interim = round('interim', '2026-06-01', '2028-06-30', '2028-06-20');
  cells(1);
  const { body, structure } = report(interim, '2028-06-20');
  expect(body).toContain('IV- NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM GIAI ĐOẠN 2028 – 2030');
  expect(structure.appendices[0]?.table?.columns.map(({ heading }) => heading)).toContain('Năm 2028\n(đến 20/06/2028)');
  expect(body).toContain(
    '- Tuyên truyền kết quả thực hiện, kinh nghiệm, mô hình tiêu biểu; phục vụ khảo sát, đo lường lại Chỉ số hạnh phúc, tổng kết giai đoạn 2026 – 2030.',
  );
});

test('proposals of earlier years are followed up; those answered are not made again', () => {
  const [a = ''] = cells(1);
  proposal(a, 2026, 'Cấp tài liệu', 'answered');
  proposal(a, 2027, 'Tập huấn', 'forwarded');
  proposal(a, 2028, 'Bố trí kinh phí', 'notForwarded');
  const interim = round('interim', '2026-06-01', '2028-12-31', '2028-12-20');
  office.row('roster_line', { ...line, round_id: interim, unit_id: a });
  office.receipt(a, '2028-12-10', { round_id: interim });
  const { body, under } = report(interim, '2028-12-20');
  expect(under('Kết quả giải quyết kiến nghị các năm trước')).toEqual([
    'Trong 02 kiến nghị các năm 2026 – 2027, đã được trả lời 01, đang xem xét 01.',
  ]);
  const text = body.join('\n').split('V- KIẾN NGHỊ')[1] ?? '';
  expect(text).toContain('Tập huấn');
  expect(text).toContain('Bố trí kinh phí');
  expect(text).not.toContain('Cấp tài liệu');
});

test('a year that was closed stands in it as it was closed, and once closed the report is the one issued', () => {
  const [a = ''] = cells(1);
  office.plan(a, { in_programme: 'yes' });
  closeRound(office.register, { id: office.roundId, version: versionOf(office.roundId), asOf: '2026-12-20' });
  const interim = round('interim', '2026-06-01', '2027-12-31', '2027-12-20');
  office.row('roster_line', { ...line, round_id: interim, unit_id: a });
  session(a, 2026, 5, 50);
  const before = report(interim, '2027-12-20').body;
  expect(before).toContain('Chưa có số liệu về công tác tuyên truyền.');
  closeRound(office.register, { id: interim, version: versionOf(interim), asOf: '2027-12-20' });
  session(a, 2027, 7, 70);
  office.unit('Chi bộ mới', 'grassrootsCell');
  expect(report(interim, '2027-12-20').body).toEqual(before);
});

function versionOf(id: string): number {
  return office.register.book.rounds().find(row => row.id === id)?.version ?? 0;
}
