import { describe, expect, test } from 'vitest';
import type { ReportChoice } from '../../../contract/reports.ts';
import { plainText } from '../structure/text.ts';
import { buildFacts, officeSettings } from '../testing/build-facts.ts';
import { composeReport } from './compose.ts';
import type { ReportFacts } from './facts.ts';
import { suggestedFileName } from './file-name.ts';
import { outlineOf } from './outline.ts';

const toStanding: ReportChoice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' };
const toProvince: ReportChoice = { ...toStanding, letterhead: 'committee', addressee: 'provincialBoard' };

function report(count: number, choice = toStanding, changes: Partial<ReportFacts> = {}) {
  return composeReport(buildFacts(count, changes), choice, officeSettings);
}

function textOf(structure: ReturnType<typeof report>): string {
  return structure.letter.body.map(paragraph => plainText(paragraph.text)).join('\n');
}

function headings(structure: ReturnType<typeof report>): string[] {
  return structure.letter.body
    .filter(({ role }) => role === 'section' || role === 'item')
    .map(paragraph => plainText(paragraph.text));
}

describe('outline', () => {
  test('parts and items stand as the office orders them', () => {
    expect(headings(report(38))).toEqual([
      'I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
      '1. Tham mưu, ban hành văn bản, quán triệt, triển khai',
      '2. Chấp hành chế độ báo cáo',
      'II- KẾT QUẢ THỰC HIỆN',
      '1. Đưa nội dung nâng cao Chỉ số hạnh phúc vào chương trình, kế hoạch công tác',
      '2. Lồng ghép trong sinh hoạt chi bộ, đoàn thể',
      '3. Công tác thông tin, tuyên truyền',
      '4. Kết quả theo 09 nhóm tiêu chí',
      '5. Xây dựng, nhân rộng mô hình, điển hình',
      '6. Nắm tình hình Nhân dân, dư luận xã hội; đấu tranh, phản bác thông tin sai trái, xấu độc',
      'III- ĐÁNH GIÁ CHUNG',
      '1. Ưu điểm',
      '2. Khó khăn, vướng mắc',
      '3. Hạn chế',
      '4. Nguyên nhân',
      'IV- NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM NĂM 2027',
      'V- KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
  });

  test('the answers to last period’s proposals stand only where there were proposals', () => {
    const formerProposals = {
      periodTitle: 'năm 2025',
      answered: 4,
      inReview: 2,
      notForwarded: 0,
      beyondAuthority: 0,
      only: null,
    };
    const structure = report(38, toStanding, { formerProposals });
    expect(headings(structure)).toContain('7. Kết quả giải quyết kiến nghị kỳ trước');
    expect(textOf(structure)).toContain('Trong 06 kiến nghị năm 2025, đã được trả lời 04, đang xem xét 02.');
  });

  test('nine group headings, or one sentence where no unit reported on any', () => {
    const points = report(38).letter.body.filter(({ role }) => role === 'point');
    expect(points.map(({ text }) => plainText(text).slice(0, 9))).toEqual(
      ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i'].map((letter, index) => `${letter}) Nhóm ${index + 1}`.slice(0, 9)),
    );
    const none = report(38, toStanding, {
      groups: buildFacts(38).groups.map(group => ({ ...group, passages: [], unitNames: [] })),
    });
    expect(none.letter.body.filter(({ role }) => role === 'point')).toEqual([]);
    expect(textOf(none)).toContain('Các đơn vị chưa báo cáo kết quả theo từng nhóm tiêu chí.');
  });

  test('places only a person can fill are listed by their heading', () => {
    const { blanks, pieces, suggestedFileName: fileName } = outlineOf(report(38));
    expect(blanks).toEqual(['1. Tham mưu, ban hành văn bản, quán triệt, triển khai', '1. Ưu điểm', '4. Nguyên nhân']);
    expect(pieces.filter(piece => piece.role === 'blank').map(piece => piece.text)).toEqual(
      blanks.map(() => '[Ban bổ sung]'),
    );
    expect(pieces.filter(piece => piece.role === 'appendix')).toHaveLength(4);
    expect(fileName).toBe('Báo cáo Chỉ số hạnh phúc năm 2026 (gửi Thường trực Đảng ủy).docx');
  });
});

describe('letterhead and addressee are two choices', () => {
  test('the Ban to Thường trực', () => {
    const { letterhead, signature, title } = report(38).letter;
    expect(letterhead).toMatchObject({
      superior: 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH',
      issuer: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
      numberAndSymbol: 'Số        -BC/BTGDV',
      placeAndDate: 'Lạng Sơn, ngày      tháng 12 năm 2026',
    });
    expect(title).toMatchObject({ kind: 'BÁO CÁO', hyphens: '-----' });
    expect(signature).toMatchObject({
      authority: null,
      post: 'TRƯỞNG BAN',
      recipients: ['- Thường trực Đảng ủy (để báo cáo);', '- Lãnh đạo Ban;', '- Lưu BTGDV.'],
    });
  });

  test('the committee to the provincial board', () => {
    const {
      letter: { letterhead, signature },
      appendices,
    } = report(38, toProvince);
    expect(letterhead).toMatchObject({ issuer: 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH', numberAndSymbol: 'Số        -BC/ĐU' });
    expect(signature).toMatchObject({ authority: 'T/M BAN THƯỜNG VỤ', post: 'PHÓ BÍ THƯ' });
    expect(appendices[0]?.reference).toBe(
      '(Kèm theo Báo cáo số        -BC/ĐU, ngày      tháng 12 năm 2026 của\u00A0Ban\u00A0Thường\u00A0vụ\u00A0Đảng\u00A0ủy)',
    );
  });
});

describe('what does not travel to the provincial board', () => {
  test('the list of late units, their names, and what is asked of our own committee', () => {
    const facts = buildFacts(38);
    const structure = composeReport(facts, toProvince, officeSettings);
    expect(structure.appendices.map(appendix => appendix.number)).toEqual(['PHỤ LỤC I', 'PHỤ LỤC II', 'PHỤ LỤC III']);
    expect(textOf(structure)).not.toContain('Phụ lục IV');
    expect(textOf(structure)).not.toContain('Với Thường trực');
    expect(textOf(report(38))).toContain('3. Với Thường trực, Ban Thường vụ Đảng ủy:');
    const columns = structure.appendices[0]?.table?.columns ?? [];
    expect(columns.map(column => column.widthMm)).toEqual([8, 98, 12, 16, 26, 20, 12, 16, 12, 12, 20]);
    expect(columns.at(-1)?.heading).toBe('Đã báo cáo');
  });

  test('where all proposals are asked of our own committee, the place waits for a person', () => {
    const proposals = buildFacts(38).proposals.map(topic => ({ ...topic, level: 'committee' as const }));
    expect(outlineOf(report(38, toProvince, { proposals })).blanks).toContain('V- KIẾN NGHỊ, ĐỀ XUẤT');
    expect(outlineOf(report(38, toStanding, { proposals })).blanks).not.toContain('V- KIẾN NGHỊ, ĐỀ XUẤT');
  });
});

describe('appendices', () => {
  test('opinion and false information never stand in one', () => {
    const facts = buildFacts(38);
    const appendices = JSON.stringify(composeReport(facts, toStanding, officeSettings).appendices);
    expect(facts.opinions.length).toBeGreaterThan(0);
    for (const topic of facts.opinions) expect(appendices).not.toContain(topic.content);
  });

  test('one without rows is left out, the others close up, and the sentences follow', () => {
    const structure = report(38, toStanding, { models: [], status: withoutModels() });
    expect(structure.appendices.map(({ number, title }) => `${number} ${title.slice(0, 9)}`)).toEqual([
      'PHỤ LỤC I Tổng hợp ',
      'PHỤ LỤC II Tổng hợp ',
      'PHỤ LỤC III Danh sách',
    ]);
    expect(textOf(structure)).toContain('chưa gửi báo cáo (Phụ lục III).');
    expect(textOf(structure)).toContain('nêu khó khăn, vướng mắc (Phụ lục II)');
    expect(textOf(structure)).toContain('Chưa có đơn vị báo cáo mô hình, điển hình.');
  });

  test('phụ lục I: every unit once, numbered through over the groups, totals from the reckoning', () => {
    const facts = buildFacts(38);
    const rows = composeReport(facts, toStanding, officeSettings).appendices[0]?.table?.rows ?? [];
    const units = rows.flatMap(row => (row.kind === 'row' ? [row.cells] : []));
    expect(units.map(cells => cells[0])).toEqual(facts.units.map((_, index) => String(index + 1)));
    expect(units.map(cells => cells[1])).toEqual(facts.units.map(unit => unit.name));
    expect(rows.filter(row => row.kind === 'group')).toEqual([
      { kind: 'group', number: 'I', text: 'Đảng ủy cơ sở' },
      { kind: 'group', number: 'II', text: 'Chi bộ cơ sở' },
      { kind: 'group', number: 'III', text: 'Tổ chức chính trị - xã hội' },
    ]);
    const total = rows.at(-1);
    expect(total?.kind === 'total' ? total.cells : []).toEqual([
      '',
      'Tổng cộng',
      '173',
      '31/38',
      '19/38',
      '158/173*',
      '136',
      '7.752',
      '209',
      '26',
      '29/38',
      '23 đúng hạn',
      '',
    ]);
  });

  test('phụ lục IV: the missing, then the late, numbered through', () => {
    const rows = report(38).appendices[3]?.table?.rows ?? [];
    expect(rows.filter(row => row.kind === 'group')).toEqual([
      { kind: 'group', number: 'I', text: 'CHƯA GỬI BÁO CÁO: 09 ĐƠN VỊ' },
      { kind: 'group', number: 'II', text: 'GỬI BÁO CÁO CHẬM: 06 ĐƠN VỊ' },
    ]);
    const first = rows.find(row => row.kind === 'row');
    expect(first?.kind === 'row' ? first.cells : []).toEqual([
      '1',
      'Đảng ủy Sở Văn hóa, Thể thao và Du lịch',
      '09/12/2026',
      '',
      '11',
      'Lần 1: 11/12/2026',
    ]);
  });

  test('columns fill the page: 252 mm landscape, 165 mm portrait', () => {
    for (const choice of [toStanding, toProvince]) {
      for (const { orientation, table } of report(38, choice).appendices) {
        const width = (table?.columns ?? []).reduce((sum, column) => sum + column.widthMm, 0);
        expect(width).toBe(orientation === 'landscape' ? 252 : 165);
      }
    }
  });
});

function withoutModels() {
  const { status } = buildFacts(38);
  return { ...status, models: { ...status.models, total: 0, units: 0 } };
}

describe('registers of any size', () => {
  test.each([0, 1, 9, 500])('%i units: no empty paragraph, no zero alone, no doubled or lost mark', count => {
    for (const choice of [toStanding, toProvince]) {
      const structure = report(count, { ...choice, withMonthlyAverage: true, withModelTask: true });
      for (const { text } of structure.letter.body) {
        const line = plainText(text);
        expect(line.trim()).not.toBe('');
        expect(line).not.toMatch(/(^|[^\d./,])00? (đơn vị|chi bộ|mô hình|cuộc|tin)/);
        expect(line).not.toMatch(/[.;,]{2}|\(\)| [.;,]|undefined|null|NaN/);
      }
    }
  });

  test('an empty register has no appendix and claims nothing', () => {
    const structure = report(0);
    expect(structure.appendices).toEqual([]);
    expect(textOf(structure)).toContain('Chưa có số liệu về chế độ báo cáo.');
    expect(textOf(structure)).not.toContain('Phụ lục');
  });
});

test('a file name is safe on Windows', () => {
  expect(suggestedFileName('năm 2026/2027: "thử"', 'A<B>|C?*')).toBe(
    'Báo cáo Chỉ số hạnh phúc năm 2026-2027- -thử- (gửi A-B--C--).docx',
  );
});
