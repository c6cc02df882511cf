import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../../exchange/testing/open-register.ts';
import { readCriterionGroups, readTasks } from '../../reference/read.ts';
import { composeReport } from './compose.ts';
import { gatherFacts } from './gather.ts';
import { outlineReport } from './make.ts';

const demo = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'demo');
const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;

let office: TestRegister;
beforeAll(async () => {
  office = openTestRegister();
  office.accept(await office.preview('units', readFileSync(join(demo, 'danh-sach-don-vi.xlsx'))));
  office.accept(await office.preview('tracking', readFileSync(join(demo, 'theo-doi-2026.xlsx'))));
});
afterAll(() => office.close());

test('from the office’s two workbooks to every figure of the report', () => {
  const text = outlineReport(office.register, choice).pieces.map(piece => piece.text);
  for (const sentence of [
    'Đến hết ngày 20/12/2026, đã có 29/38 đơn vị gửi báo cáo (đạt 76,3%), gồm 9/16 đảng ủy cơ sở, 18/20 chi bộ cơ sở, 2/2 tổ chức chính trị - xã hội; trong đó 21 đơn vị gửi đúng hạn, 08 đơn vị gửi chậm (hạn: hết ngày 09/12/2026). Còn 09 đơn vị chưa gửi báo cáo (Phụ lục IV).',
    'Có 31/38 đơn vị (đạt 81,6%) đã đưa nội dung tuyên truyền nâng cao Chỉ số hạnh phúc vào chương trình, kế hoạch công tác năm 2026; 04 đơn vị chưa thực hiện; 03 đơn vị chưa có số liệu. Có 19/38 đơn vị ban hành kế hoạch riêng (chỉ tiêu của Kế hoạch số 195/KH-UBND: 100%) (Phụ lục I).',
    'Theo báo cáo của 27 đơn vị, đã tổ chức 182 cuộc tuyên truyền với 10.333 lượt người tham dự; đăng tải 305 tin, bài.',
    'Còn 09 đơn vị chưa gửi báo cáo, 08 đơn vị gửi chậm; 04 đơn vị chưa đưa nội dung vào chương trình, kế hoạch công tác; 25 chi bộ chưa đưa nội dung vào sinh hoạt.',
  ]) {
    expect(text).toContain(sentence);
  }
  expect(text.find(line => line.includes('152/206'))).toMatch(
    /^Có ít nhất 152\/206 chi bộ \(đạt 73,8%\) .* từ 01 kỳ trở lên trong năm, .* 25 chi bộ chưa đưa nội dung vào sinh hoạt; 20 chi bộ chưa xác định \(đơn vị chưa báo cáo số cả năm\); 09 chi bộ chưa có số liệu\./u,
  );
  expect(text.find(line => line.startsWith('Toàn Đảng bộ có'))).toMatch(/^Toàn Đảng bộ có 27 mô hình, điển hình của/u);
});

test('phụ lục I holds the 38 units in protocol order and the totals of the status', () => {
  const { book, resources, settings } = office.register;
  const reference = { groups: readCriterionGroups(resources), tasks: readTasks(resources) };
  const { appendices } = composeReport(gatherFacts(book, reference, choice), choice, settings());
  const rows = appendices[0]?.table?.rows ?? [];
  const names = rows.flatMap(row => (row.kind === 'row' ? [row.cells[1]] : []));
  expect(names).toHaveLength(38);
  expect(names[0]).toBe('Đảng ủy Văn phòng Ủy ban nhân dân tỉnh');
  expect(names[37]).toBe('Hội Cựu chiến binh các cơ quan Ủy ban nhân dân tỉnh');
  const total = rows.at(-1);
  expect(total?.kind === 'total' ? total.cells : []).toEqual([
    '',
    'Tổng cộng',
    '206',
    '31/38',
    '19/38',
    '152/206*',
    '182',
    '10.333',
    '305',
    '27',
    '29/38',
    '21 đúng hạn',
    '',
  ]);
});

test('the places a person must fill are named before export', () => {
  expect(outlineReport(office.register, choice).blanks).toEqual([
    '1. Tham mưu, ban hành văn bản, quán triệt, triển khai',
    '1. Ưu điểm',
    '4. Nguyên nhân',
  ]);
});
