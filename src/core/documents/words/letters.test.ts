import { describe, expect, test } from 'vitest';
import { plainText } from '../structure/text.ts';
import { beforeDemand, beforeFacts, daysLeft, extensionGiven } from './before.ts';
import { type ChaseParts, chaseConsequence, chaseDemand, chaseFacts, chaseSubject } from './chase.ts';
import { completeDemand, completeSentences, thingsWanted } from './complete.ts';
import { addressedLines, byDay } from './letters.ts';
import { chaseMessage, reminderMessage } from './messages.ts';
import { noticeChasing, noticeClosing, noticeDemand, noticeOpening } from './notice.ts';
import { quickOpening } from './quick-report.ts';
import { formTitle, outlineTitle, requestText } from './request.ts';

const board = 'Ban Tuyên giáo và Dân vận Đảng ủy';
const basis =
  'Công văn số 12-CV/ĐU, ngày 20/6/2026 của Ban Thường vụ Đảng ủy UBND tỉnh về việc tuyên truyền bộ tiêu chí.';
const receiver = 'Đảng ủy UBND tỉnh (qua Ban Tuyên giáo và Dân vận Đảng ủy)';

describe('Kính gửi', () => {
  test('one stands without dash and ends with a full stop, several one a line', () => {
    expect(addressedLines(['Đảng ủy Sở Y tế'])).toEqual(['Đảng ủy Sở Y tế.']);
    expect(addressedLines(['A', 'B', 'C'])).toEqual(['- A;', '- B;', '- C.']);
  });
});

describe('công văn đôn đốc', () => {
  const parts: ChaseParts = {
    basis,
    due: byDay('2026-12-10', 'before'),
    asOf: '2026-12-11',
    self: board,
    received: 23,
    expected: 38,
    missing: 15,
    notYetDue: 0,
    unitName: null,
    extendedTo: null,
    listOfAll: true,
  };
  const asked =
    'Thực hiện Công văn số 12-CV/ĐU, ngày 20/6/2026 của Ban Thường vụ Đảng ủy UBND tỉnh về việc tuyên truyền bộ tiêu chí, các đơn vị gửi báo cáo trước ngày 10/12/2026.';

  test('the subject says which time it is from the second on', () => {
    expect(chaseSubject('năm 2026', 1)).toBe(
      'đôn đốc gửi báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026',
    );
    expect(chaseSubject('6 tháng đầu năm 2027', 2)).toBe(
      'đôn đốc gửi báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc 6 tháng đầu năm 2027 (lần 2)',
    );
  });

  test('many: a list goes with it', () => {
    expect(chaseFacts(parts)).toBe(
      `${asked} Đến hết ngày 11/12/2026, đã có 23/38 đơn vị gửi báo cáo, còn 15 đơn vị chưa gửi (có danh sách kèm theo).`,
    );
  });

  test('up to six stand in the head, without a list', () => {
    expect(chaseFacts({ ...parts, received: 33, missing: 5, listOfAll: false })).toBe(
      `${asked} Đến hết ngày 11/12/2026, đã có 33/38 đơn vị gửi báo cáo, còn 05 đơn vị chưa gửi.`,
    );
  });

  test('one unit is named and hears nothing of others', () => {
    expect(chaseFacts({ ...parts, unitName: 'Đảng ủy Sở Y tế', listOfAll: false })).toBe(
      `${asked} Đến hết ngày 11/12/2026, Ban Tuyên giáo và Dân vận Đảng ủy chưa nhận được báo cáo của Đảng ủy Sở Y tế.`,
    );
    expect(chaseFacts({ ...parts, unitName: 'A', listOfAll: false, extendedTo: '2026-12-12' })).toContain(
      'trước ngày 10/12/2026; đơn vị được gia hạn đến hết ngày 12/12/2026. Đến',
    );
  });

  test('nobody yet; an extension that still runs is no lateness', () => {
    expect(chaseFacts({ ...parts, received: 0, missing: 38 })).toBe(
      `${asked} Đến hết ngày 11/12/2026, chưa có đơn vị nào gửi báo cáo (0/38 đơn vị) (có danh sách kèm theo).`,
    );
    expect(chaseFacts({ ...parts, missing: 14, notYetDue: 1 })).toContain(
      'còn 14 đơn vị chưa gửi (có danh sách kèm theo), 01 đơn vị đang trong thời gian gia hạn.',
    );
  });

  test('the demand, its day in bold, and what follows where it is chosen', () => {
    const demand = {
      standing: 'Thường trực Đảng ủy',
      provincialBoard: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      receiver,
      until: byDay('2026-12-16', 'before'),
    };
    const text = (whom: string) =>
      `Để kịp tổng hợp, báo cáo Thường trực Đảng ủy và Ban Tuyên giáo và Dân vận Tỉnh ủy, đề nghị cấp ủy ${whom} chỉ đạo hoàn thành, gửi báo cáo về Đảng ủy UBND tỉnh (qua Ban Tuyên giáo và Dân vận Đảng ủy) trước ngày 16/12/2026.`;
    expect(plainText(chaseDemand({ ...demand, single: false }))).toBe(text('các đơn vị'));
    expect(plainText(chaseDemand({ ...demand, single: true }))).toBe(text('đơn vị'));
    expect(chaseDemand({ ...demand, single: true })[1]).toEqual({ text: 'trước ngày 16/12/2026', bold: true });
    expect(chaseConsequence('Ban', 'Thường trực Đảng ủy')).toBe(
      'Sau thời hạn trên, Ban tổng hợp danh sách các đơn vị chưa gửi, báo cáo Thường trực Đảng ủy.',
    );
  });
});

describe('công văn đề nghị báo cáo', () => {
  const parts = {
    basis,
    self: board,
    periodTitle: 'năm 2026',
    from: '2026-01-01',
    to: '2026-12-31',
    receiver,
    due: byDay('2026-12-10', 'before'),
    address: '',
  };
  const text =
    'Thực hiện Công văn số 12-CV/ĐU, ngày 20/6/2026 của Ban Thường vụ Đảng ủy UBND tỉnh về việc tuyên truyền bộ tiêu chí, Ban Tuyên giáo và Dân vận Đảng ủy đề nghị các chi bộ, đảng ủy cơ sở, tổ chức chính trị - xã hội trực thuộc báo cáo kết quả thực hiện năm 2026, số liệu tính từ ngày 01/01/2026 đến ngày 31/12/2026 (đề cương, biểu mẫu gửi kèm). Báo cáo gửi về Đảng ủy UBND tỉnh (qua Ban Tuyên giáo và Dân vận Đảng ủy) trước ngày 10/12/2026';

  test('titles of what goes with it stand in lines of their own, no year alone on one', () => {
    expect(outlineTitle('6 tháng đầu năm 2027')).toBe(
      'ĐỀ CƯƠNG\nbáo cáo kết quả tuyên truyền,\nnâng cao Chỉ số hạnh phúc 6 tháng đầu năm 2027',
    );
    expect(formTitle('năm 2026')).toBe(
      'PHIẾU SỐ LIỆU\nkèm theo báo cáo kết quả tuyên truyền,\nnâng cao Chỉ số hạnh phúc năm 2026',
    );
  });

  test('with and without an address for the Word copy', () => {
    expect(plainText(requestText(parts))).toBe(`${text}.`);
    expect(plainText(requestText({ ...parts, address: 'hòm thư của Ban' }))).toBe(
      `${text}; bản Word và phiếu số liệu gửi về hòm thư của Ban.`,
    );
  });
});

describe('nhắc trước hạn', () => {
  test('how many days are left', () => {
    expect([5, 1, 0, -2, null].map(daysLeft)).toEqual([
      ' (còn 05 ngày)',
      ' (còn 01 ngày)',
      ' (hôm nay là ngày cuối)',
      '',
      '',
    ]);
  });

  test('the letter', () => {
    const parts = { basis, due: 'trước ngày 10/12/2026', extension: '', asOf: '2026-12-04', self: board };
    expect(beforeFacts({ ...parts, unitName: null })).toBe(
      'Thực hiện Công văn số 12-CV/ĐU, ngày 20/6/2026 của Ban Thường vụ Đảng ủy UBND tỉnh về việc tuyên truyền bộ tiêu chí, các đơn vị gửi báo cáo trước ngày 10/12/2026.',
    );
    expect(beforeFacts({ ...parts, extension: extensionGiven('2026-12-25', true), unitName: null })).toMatch(
      /gửi báo cáo trước ngày 10\/12\/2026; đơn vị được gia hạn đến hết ngày 25\/12\/2026\.$/u,
    );
    expect(beforeFacts({ ...parts, unitName: 'Đảng ủy Sở Y tế' })).toContain(
      'Đến hết ngày 04/12/2026, Ban Tuyên giáo và Dân vận Đảng ủy chưa nhận được báo cáo của Đảng ủy Sở Y tế.',
    );
    expect(plainText(beforeDemand(board, receiver, 'trước ngày 10/12/2026', false))).toBe(
      'Ban Tuyên giáo và Dân vận Đảng ủy đề nghị cấp ủy các đơn vị chưa gửi chỉ đạo hoàn thành, gửi báo cáo (bản ký số qua hệ thống văn bản; bản Word, phiếu số liệu) về Đảng ủy UBND tỉnh (qua Ban Tuyên giáo và Dân vận Đảng ủy) trước ngày 10/12/2026.',
    );
  });
});

describe('tin nhắn Zalo', () => {
  const reminder = {
    board: 'Ban TGDV Đảng ủy UBND tỉnh',
    periodTitle: 'năm 2026',
    due: 'trước ngày 10/12/2026',
    daysLeft: 5,
    remaining: true,
  };
  const chase = {
    board: 'Ban TGDV Đảng ủy UBND tỉnh',
    periodTitle: 'năm 2026',
    asOf: '2026-12-11',
    hour: '15h00',
    until: '2026-12-14',
  };

  test('before the last day: to one, to those who have not sent by name, to all while nobody has', () => {
    const text = (whom: string) =>
      `Ban TGDV Đảng ủy UBND tỉnh xin nhắc: báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026 gửi trước ngày 10/12/2026 (còn 05 ngày). Đề nghị ${whom} gửi bản ký số qua hệ thống văn bản và bản Word, phiếu số liệu. Trân trọng cảm ơn.`;
    expect(reminderMessage({ ...reminder, unitNames: ['Đảng ủy Sở Y tế'] })).toBe(text('Đảng ủy Sở Y tế'));
    expect(reminderMessage({ ...reminder, unitNames: ['A', 'B'] })).toBe(
      `${text('các đơn vị còn lại')}\nCác đơn vị còn lại:\n1. A\n2. B`,
    );
    expect(reminderMessage({ ...reminder, remaining: false, unitNames: ['A', 'B'] })).toBe(
      `${text('các đơn vị có tên dưới đây')}\nCác đơn vị chưa gửi:\n1. A\n2. B`,
    );
    expect(reminderMessage({ ...reminder, unitNames: null })).toBe(text('các đơn vị'));
  });

  test('after it: one by name, many in a numbered list, no figures about others', () => {
    const text = (when: string, whom: string) =>
      `Đến ${when} ngày 11/12/2026, Ban TGDV Đảng ủy UBND tỉnh chưa nhận được báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026 của ${whom}. Nếu đã gửi, xin cho biết số, ngày văn bản; nếu chưa, đề nghị gửi trước ngày 14/12/2026. Trân trọng cảm ơn.`;
    expect(chaseMessage({ ...chase, unitNames: ['Đảng ủy Sở Y tế'] })).toBe(text('15h00', 'Đảng ủy Sở Y tế'));
    expect(chaseMessage({ ...chase, hour: null, unitNames: ['A', 'B'] })).toBe(
      `${text('hết', 'các đơn vị có tên dưới đây')}\nCác đơn vị chưa gửi:\n1. A\n2. B`,
    );
  });
});

describe('phiếu đề nghị bổ sung', () => {
  const parts = { unitName: 'Đảng ủy Sở Y tế', number: '171-BC/ĐU', day: '2026-12-08', self: board };

  test('one thing goes on in the sentence, several are numbered', () => {
    const first =
      'Qua nghiên cứu Báo cáo số 171-BC/ĐU, ngày 08/12/2026 của Đảng ủy Sở Y tế, Ban Tuyên giáo và Dân vận Đảng ủy đề nghị bổ sung, hoàn thiện:';
    expect(completeSentences({ ...parts, wanted: ['số liệu quý IV'] })).toEqual([`${first} số liệu quý IV.`]);
    expect(completeSentences({ ...parts, wanted: ['số liệu quý IV', 'kết quả nhóm 4'] })).toEqual([
      first,
      '1. Số liệu quý IV;',
      '2. Kết quả nhóm 4.',
    ]);
  });

  test('a report without number or day', () => {
    const text = (changes: object) => completeSentences({ ...parts, ...changes, wanted: ['a'] })[0];
    expect(text({ number: null })).toContain('Báo cáo ngày 08/12/2026 của Đảng ủy Sở Y tế,');
    expect(text({ day: null })).toContain('Báo cáo số 171-BC/ĐU của Đảng ủy Sở Y tế,');
    expect(text({ number: null, day: null })).toContain('Qua nghiên cứu Báo cáo của Đảng ủy Sở Y tế,');
  });

  test('the day it is asked for; what was typed as a list', () => {
    expect(plainText(completeDemand('2026-12-22') ?? '')).toBe('Báo cáo hoàn thiện gửi về Ban trước ngày 22/12/2026.');
    expect(completeDemand(null)).toBeNull();
    expect(thingsWanted('1. Số liệu;\n- kết quả nhóm 4.\n\n')).toEqual(['Số liệu', 'kết quả nhóm 4']);
  });
});

describe('thông báo, báo cáo nhanh', () => {
  test('opening and closing', () => {
    expect(noticeOpening(basis, board, 'năm 2026')).toBe(
      'Thực hiện Công văn số 12-CV/ĐU, ngày 20/6/2026 của Ban Thường vụ Đảng ủy UBND tỉnh về việc tuyên truyền bộ tiêu chí, Ban Tuyên giáo và Dân vận Đảng ủy thông báo kết quả thực hiện chế độ báo cáo năm 2026 như sau:',
    );
    const demand = (units: string) =>
      `Đề nghị cấp ủy ${units} chưa gửi báo cáo chỉ đạo hoàn thành, gửi về Đảng ủy UBND tỉnh (qua Ban Tuyên giáo và Dân vận Đảng ủy) trước ngày 16/12/2026.`;
    expect(plainText(noticeDemand({ receiver, until: 'trước ngày 16/12/2026', single: false }))).toBe(
      demand('các đơn vị'),
    );
    expect(plainText(noticeDemand({ receiver, until: 'trước ngày 16/12/2026', single: true }))).toBe(demand('đơn vị'));
    expect(plainText(noticeChasing(board, { until: 'trước ngày 16/12/2026', single: true }))).toBe(
      `${board} tiếp tục đôn đốc cấp ủy đơn vị chưa gửi báo cáo hoàn thành, gửi trước ngày 16/12/2026.`,
    );
    expect(noticeClosing(board)).toBe(
      'Ban Tuyên giáo và Dân vận Đảng ủy thông báo để các chi bộ, đảng ủy cơ sở, tổ chức chính trị - xã hội trực thuộc biết, thực hiện.',
    );
    expect(
      quickOpening({ self: board, addressee: 'Thường trực Đảng ủy', periodTitle: 'năm 2026', asOf: '2026-12-20' }),
    ).toBe(
      'Ban Tuyên giáo và Dân vận Đảng ủy báo cáo nhanh Thường trực Đảng ủy kết quả thực hiện năm 2026 (số liệu tính đến hết ngày 20/12/2026) như sau:',
    );
  });
});
