import { describe, expect, test } from 'vitest';
import { appendixReference, numberAndSymbol, placeAndDate, recipientLines, signerLines } from './form.ts';
import { groupHeading, itemHeading, sectionHeading } from './headings.ts';
import { type NextTaskParts, nextTaskLines } from './next-tasks.ts';
import { closing, fullName, opening } from './opening.ts';
import { nextPeriodTitle } from './periods.ts';
import { roman } from './roman.ts';
import { type ShortcomingParts, shortcomingSentence } from './shortcomings.ts';

const planTitle = 'Kế hoạch số 195/KH-UBND';

describe('mở đầu, câu kết', () => {
  const parts = {
    self: 'Ban Tuyên giáo và Dân vận Đảng ủy',
    committee: 'Đảng ủy UBND tỉnh',
    periodTitle: 'năm 2026',
    asOf: '2026-12-20',
  };

  test('to Thường trực', () => {
    expect(
      opening({
        ...parts,
        addressee: 'standing',
        addresseeName: 'Thường trực Đảng ủy',
        basis: 'Công văn số      -CV/ĐU, ngày    /6/2026 của Ban Thường vụ Đảng ủy',
      }),
    ).toBe(
      `Thực hiện Công văn số${'\u00A0'.repeat(10)}-CV/ĐU, ngày${'\u00A0'.repeat(6)}/6/2026 của Ban Thường vụ Đảng ủy, Ban Tuyên giáo và Dân vận Đảng ủy tổng hợp, báo cáo Thường trực Đảng ủy kết quả thực hiện năm 2026 (số liệu tính đến hết ngày 20/12/2026) như sau:`,
    );
  });

  test('to the provincial board, by the full name', () => {
    const up = {
      ...parts,
      addressee: 'provincialBoard',
      addresseeName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      basis: 'Thực hiện Hướng dẫn số 42-HD/BTGDVTU.',
    } as const;
    expect(opening(up)).toBe(
      'Thực hiện Hướng dẫn số 42-HD/BTGDVTU, Ban Tuyên giáo và Dân vận Đảng ủy UBND tỉnh báo cáo kết quả thực hiện năm 2026 (số liệu tính đến hết ngày 20/12/2026) như sau:',
    );
    expect(opening({ ...up, self: 'Ban Thường vụ Đảng ủy' })).toMatch(/, Ban Thường vụ Đảng ủy UBND tỉnh báo cáo/);
    expect(fullName('Ban Thường vụ Đảng ủy UBND tỉnh', 'Đảng ủy UBND tỉnh')).toBe('Ban Thường vụ Đảng ủy UBND tỉnh');
    expect(fullName('Văn phòng', 'Đảng ủy UBND tỉnh')).toBe('Văn phòng');
  });

  test('closing', () => {
    expect(closing({ ...parts, kind: null, addresseeName: 'Thường trực Đảng ủy' })).toBe(
      'Trên đây là báo cáo kết quả tuyên truyền Bộ tiêu chí, các nhiệm vụ, giải pháp nâng cao Chỉ số hạnh phúc của người dân năm 2026, Ban Tuyên giáo và Dân vận Đảng ủy trân trọng báo cáo Thường trực Đảng ủy.',
    );
  });
});

describe('form', () => {
  test('number and day stay open, the zero of a month stands only before 1 and 2', () => {
    expect(numberAndSymbol('BC', 'BTGDV')).toBe('Số        -BC/BTGDV');
    expect(placeAndDate('Lạng Sơn', 12, '2026')).toBe('Lạng Sơn, ngày      tháng 12 năm 2026');
    expect(placeAndDate('Lạng Sơn', 2, '2027')).toBe('Lạng Sơn, ngày      tháng 02 năm 2027');
    expect(appendixReference('Báo cáo', 'BC/BTGDV', 6, '2027', 'Ban')).toBe(
      '(Kèm theo Báo cáo số        -BC/BTGDV, ngày      tháng 6 năm 2027 của\u00A0Ban)',
    );
  });

  test('recipients and signer', () => {
    expect(recipientLines(['Thường trực Đảng ủy', 'Lưu BTGDV'])).toEqual(['- Thường trực Đảng ủy;', '- Lưu BTGDV.']);
    expect(signerLines({ authority: 'T/M Ban Thường vụ', title: 'Phó Bí thư', name: '' })).toEqual({
      authority: 'T/M BAN THƯỜNG VỤ',
      post: 'PHÓ BÍ THƯ',
    });
    expect(signerLines({ authority: '', title: 'Trưởng Ban', name: '' }).authority).toBeNull();
  });

  test('headings', () => {
    expect(sectionHeading(4, 'Nhiệm vụ, giải pháp trọng tâm năm 2027')).toBe(
      'IV- NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM NĂM 2027',
    );
    expect(itemHeading(2, 'Chấp hành chế độ báo cáo')).toBe('2. Chấp hành chế độ báo cáo');
    expect(groupHeading(0, 1, 'Kinh tế')).toBe('a) Nhóm 1: Kinh tế');
    expect(groupHeading(8, 9, 'An ninh trật tự - An toàn xã hội')).toBe('i) Nhóm 9: An ninh trật tự - An toàn xã hội');
    expect([1, 4, 9, 14].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV']);
  });

  test('what part IV plans for', () => {
    expect(nextPeriodTitle('năm 2026', 2026)).toBe('năm 2027');
    expect(nextPeriodTitle('6 tháng đầu năm 2027', 2027)).toBe('6 tháng cuối năm 2027');
    for (const part of ['9 tháng đầu năm 2027', 'Quý I năm 2027', 'quý III/2027', 'tháng 4 năm 2027', '16 tháng']) {
      expect(nextPeriodTitle(part, 2027)).toBe('thời gian tới');
    }
    for (const end of ['6 tháng cuối năm 2027', 'quý IV năm 2027', 'từ tháng 6 đến tháng 12/2027', 'năm 2027']) {
      expect(nextPeriodTitle(end, 2027)).toBe('năm 2028');
    }
  });
});

describe('hạn chế', () => {
  const none: ShortcomingParts = {
    missing: 0,
    missingNames: [],
    late: 0,
    lateNames: [],
    withoutProgramme: 0,
    withoutProgrammeNames: [],
    cellsWithoutMeeting: 0,
    namesAllowed: true,
  };

  test('many, one, zero parts dropped, all zero', () => {
    expect(shortcomingSentence({ ...none, missing: 9, late: 8, withoutProgramme: 4, cellsWithoutMeeting: 5 })).toBe(
      'Còn 09 đơn vị chưa gửi báo cáo, 08 đơn vị gửi chậm; 04 đơn vị chưa đưa nội dung vào chương trình, kế hoạch công tác; 05 chi bộ chưa đưa nội dung vào sinh hoạt.',
    );
    expect(shortcomingSentence({ ...none, missing: 1, missingNames: ['Chi bộ A'] })).toBe(
      'Còn Chi bộ A chưa gửi báo cáo.',
    );
    expect(shortcomingSentence({ ...none, missing: 1, missingNames: ['Chi bộ A'], namesAllowed: false })).toBe(
      'Còn 01 đơn vị chưa gửi báo cáo.',
    );
    expect(shortcomingSentence({ ...none, late: 8 })).toBe('Còn 08 đơn vị gửi báo cáo chậm.');
    expect(shortcomingSentence(none)).toBe('');
  });
});

describe('nhiệm vụ', () => {
  const parts: NextTaskParts = {
    nextYears: [2027],
    programmeTitle: 'năm 2027',
    planTitle,
    missing: 9,
    missingNames: [],
    withoutProgramme: 4,
    withoutProgrammeNames: [],
    namesAllowed: true,
    tasks: [{ number: 64, time: 'Quý II/2027', content: 'Hướng dẫn xây dựng mô hình.\nNhân rộng.' }],
  };

  test('phase, what is left open, tasks of the plan', () => {
    expect(nextTaskLines(parts)).toEqual([
      '- Tiếp tục tuyên truyền theo từng nhóm tiêu chí, từng lĩnh vực, từng địa bàn; giới thiệu mô hình, điển hình, cách làm hiệu quả.',
      '- Đôn đốc 09 đơn vị chưa gửi báo cáo; hướng dẫn 04 đơn vị đưa nội dung vào chương trình, kế hoạch công tác năm 2027.',
      '- Phối hợp thực hiện nhiệm vụ 64 Kế hoạch số 195/KH-UBND (Quý II/2027): Hướng dẫn xây dựng mô hình; Nhân rộng.',
    ]);
  });

  test('one is named, zero is left out, the last phase', () => {
    expect(
      nextTaskLines({
        ...parts,
        nextYears: [2029],
        missing: 0,
        withoutProgramme: 1,
        withoutProgrammeNames: ['Chi bộ A'],
        tasks: [],
      }),
    ).toEqual([
      '- Tuyên truyền kết quả thực hiện, kinh nghiệm, mô hình tiêu biểu; phục vụ khảo sát, đo lường lại Chỉ số hạnh phúc, tổng kết giai đoạn 2026 – 2030.',
      '- Hướng dẫn Chi bộ A đưa nội dung vào chương trình, kế hoạch công tác năm 2027.',
    ]);
    expect(nextTaskLines({ ...parts, nextYears: [2031], missing: 0, withoutProgramme: 0, tasks: [] })).toEqual([]);
  });
});
