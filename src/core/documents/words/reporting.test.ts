import { describe, expect, test } from 'vitest';
import { type ReportingParts, reportingSentence } from './reporting.ts';
import {
  askedToCompleteSentence,
  exemptSentence,
  extendedSentence,
  remindersSentence,
  rosterSentence,
  softCopiesSentence,
} from './reporting-beside.ts';

function sentence(changes: Partial<ReportingParts>): string {
  return reportingSentence({
    asOf: '2026-12-20',
    lastDayOnTime: '2026-12-09',
    expected: 38,
    received: 29,
    onTime: 21,
    late: 8,
    missing: 9,
    notYetDue: 0,
    byKind: [
      { kind: 'grassrootsCommittee', received: 9, expected: 16 },
      { kind: 'grassrootsCell', received: 18, expected: 20 },
      { kind: 'massOrganisation', received: 2, expected: 2 },
    ],
    receivedNames: [],
    missingNames: [],
    lateUnits: [],
    lateAppendix: 4,
    namesAllowed: true,
    ...changes,
  });
}

const museum = { name: 'Chi bộ Bảo tàng tỉnh', daysLate: 3 };

describe('chế độ báo cáo', () => {
  test('many', () => {
    expect(sentence({})).toBe(
      'Đến hết ngày 20/12/2026, đã có 29/38 đơn vị gửi báo cáo (đạt 76,3%), gồm 9/16 đảng ủy cơ sở, 18/20 chi bộ cơ sở, 2/2 tổ chức chính trị - xã hội; trong đó 21 đơn vị gửi đúng hạn, 08 đơn vị gửi chậm (hạn: hết ngày 09/12/2026). Còn 09 đơn vị chưa gửi báo cáo (Phụ lục IV).',
    );
  });

  test('all, all on time', () => {
    expect(sentence({ received: 38, onTime: 38, late: 0, missing: 0 })).toBe(
      'Đến hết ngày 20/12/2026, 38/38 đơn vị đã gửi báo cáo, đều đúng hạn.',
    );
  });

  test('all, some late', () => {
    expect(sentence({ received: 38, onTime: 30, late: 8, missing: 0 })).toBe(
      'Đến hết ngày 20/12/2026, 38/38 đơn vị đã gửi báo cáo (đạt 100%), trong đó 30 đơn vị gửi đúng hạn, 08 đơn vị gửi chậm (Phụ lục IV).',
    );
  });

  test('all late', () => {
    expect(sentence({ received: 38, onTime: 0, late: 38, missing: 0 })).toBe(
      'Đến hết ngày 20/12/2026, 38/38 đơn vị đã gửi báo cáo (đạt 100%), đều gửi chậm (Phụ lục IV).',
    );
  });

  test('one received', () => {
    expect(sentence({ received: 1, onTime: 1, late: 0, missing: 37, receivedNames: [museum.name] })).toBe(
      'Đến hết ngày 20/12/2026, đã có 1/38 đơn vị gửi báo cáo (đạt 2,6%) là Chi bộ Bảo tàng tỉnh, gửi đúng hạn; còn 37 đơn vị chưa gửi báo cáo (Phụ lục IV).',
    );
    expect(
      sentence({ received: 1, onTime: 0, late: 1, missing: 37, receivedNames: [museum.name], lateUnits: [museum] }),
    ).toBe(
      'Đến hết ngày 20/12/2026, đã có 1/38 đơn vị gửi báo cáo (đạt 2,6%) là Chi bộ Bảo tàng tỉnh, gửi chậm 03 ngày; còn 37 đơn vị chưa gửi báo cáo (Phụ lục IV).',
    );
  });

  test('an office of one unit', () => {
    const one = { expected: 1, received: 1, missing: 0, byKind: [] };
    expect(sentence({ ...one, onTime: 1, late: 0, receivedNames: [museum.name] })).toBe(
      'Đến hết ngày 20/12/2026, đã có 1/1 đơn vị gửi báo cáo là Chi bộ Bảo tàng tỉnh, gửi đúng hạn.',
    );
    expect(sentence({ ...one, onTime: 0, late: 1, receivedNames: [museum.name], lateUnits: [museum] })).toBe(
      'Đến hết ngày 20/12/2026, đã có 1/1 đơn vị gửi báo cáo là Chi bộ Bảo tàng tỉnh, gửi chậm 03 ngày (Phụ lục IV).',
    );
  });

  test('none received', () => {
    expect(sentence({ received: 0, onTime: 0, late: 0, missing: 38 })).toBe(
      'Đến hết ngày 20/12/2026, chưa nhận được báo cáo của đơn vị nào (0/38 đơn vị) (Phụ lục IV).',
    );
    expect(sentence({ received: 0, onTime: 0, late: 0, missing: 38, lateAppendix: null })).toBe(
      'Đến hết ngày 20/12/2026, chưa nhận được báo cáo của đơn vị nào (0/38 đơn vị).',
    );
    expect(sentence({ received: 0, onTime: 0, late: 0, missing: 36, notYetDue: 2 })).toBe(
      'Đến hết ngày 20/12/2026, chưa nhận được báo cáo của đơn vị nào (0/38 đơn vị) (Phụ lục IV); 02 đơn vị đang trong thời gian gia hạn.',
    );
    expect(sentence({ asOf: '2026-11-20', received: 0, onTime: 0, late: 0, missing: 0, notYetDue: 38 })).toBe(
      'Đến hết ngày 20/11/2026, chưa nhận được báo cáo của đơn vị nào (0/38 đơn vị); thời hạn đến hết ngày 09/12/2026.',
    );
  });

  test('what is waited for after the last day is in its extension', () => {
    expect(sentence({ missing: 6, notYetDue: 3 })).toMatch(
      /Còn 06 đơn vị chưa gửi báo cáo \(Phụ lục IV\), 03 đơn vị đang trong thời gian gia hạn\.$/u,
    );
    expect(sentence({ missing: 0, notYetDue: 9, byKind: [] })).toBe(
      'Đến hết ngày 20/12/2026, đã có 29/38 đơn vị gửi báo cáo (đạt 76,3%); trong đó 21 đơn vị gửi đúng hạn, 08 đơn vị gửi chậm (Phụ lục IV) (hạn: hết ngày 09/12/2026). Còn 09 đơn vị đang trong thời gian gia hạn.',
    );
    expect(sentence({ onTime: 29, late: 0, missing: 0, notYetDue: 9, byKind: [], lateAppendix: null })).toBe(
      'Đến hết ngày 20/12/2026, đã có 29/38 đơn vị gửi báo cáo (đạt 76,3%); đều gửi đúng hạn (hạn: hết ngày 09/12/2026). Còn 09 đơn vị đang trong thời gian gia hạn.',
    );
  });

  test('none late', () => {
    expect(sentence({ onTime: 29, late: 0 })).toBe(
      'Đến hết ngày 20/12/2026, đã có 29/38 đơn vị gửi báo cáo (đạt 76,3%), gồm 9/16 đảng ủy cơ sở, 18/20 chi bộ cơ sở, 2/2 tổ chức chính trị - xã hội; đều gửi đúng hạn (hạn: hết ngày 09/12/2026). Còn 09 đơn vị chưa gửi báo cáo (Phụ lục IV).',
    );
  });

  test('one late, one missing', () => {
    expect(
      sentence({
        received: 37,
        onTime: 36,
        late: 1,
        missing: 1,
        byKind: [],
        lateUnits: [museum],
        missingNames: ['Đảng ủy Sở Y tế'],
      }),
    ).toBe(
      'Đến hết ngày 20/12/2026, đã có 37/38 đơn vị gửi báo cáo (đạt 97,4%); trong đó 36 đơn vị gửi đúng hạn, 01 đơn vị gửi chậm là Chi bộ Bảo tàng tỉnh (chậm 03 ngày) (hạn: hết ngày 09/12/2026). Còn 01 đơn vị chưa gửi báo cáo là Đảng ủy Sở Y tế (Phụ lục IV).',
    );
  });

  test('names of late units do not travel to the provincial board', () => {
    const text = sentence({
      received: 37,
      onTime: 36,
      late: 1,
      missing: 1,
      byKind: [],
      lateUnits: [museum],
      missingNames: ['Đảng ủy Sở Y tế'],
      lateAppendix: null,
      namesAllowed: false,
    });
    expect(text).toBe(
      'Đến hết ngày 20/12/2026, đã có 37/38 đơn vị gửi báo cáo (đạt 97,4%); trong đó 36 đơn vị gửi đúng hạn, 01 đơn vị gửi chậm (hạn: hết ngày 09/12/2026). Còn 01 đơn vị chưa gửi báo cáo.',
    );
  });

  test('before the due date', () => {
    expect(
      sentence({ asOf: '2026-12-05', received: 21, onTime: 21, late: 0, missing: 0, notYetDue: 17, byKind: [] }),
    ).toBe(
      'Đến hết ngày 05/12/2026, đã có 21/38 đơn vị gửi báo cáo (đạt 55,3%). Còn 17 đơn vị chưa gửi báo cáo; thời hạn đến hết ngày 09/12/2026.',
    );
  });

  test('nobody has to report', () => {
    expect(sentence({ expected: 0, received: 0, onTime: 0, late: 0, missing: 0 })).toBe(
      'Chưa có đơn vị nào trong danh sách đơn vị phải báo cáo.',
    );
  });
});

describe('what stands beside the count', () => {
  const a = { name: 'Chi bộ A', reason: 'mới thành lập' };
  const b = { name: 'Chi bộ B', reason: 'sáp nhập' };

  test('exempt: zero, one, many, more than are named', () => {
    expect(exemptSentence([], 1)).toBe('');
    expect(exemptSentence([a], 1)).toBe('Không tính 01 đơn vị không phải báo cáo kỳ này là Chi bộ A (mới thành lập).');
    expect(exemptSentence([a, b], 1)).toBe(
      'Không tính 02 đơn vị không phải báo cáo kỳ này: Chi bộ A (mới thành lập); Chi bộ B (sáp nhập).',
    );
    expect(exemptSentence([a, b, a, b, a, b], 1)).toBe('Không tính 06 đơn vị không phải báo cáo kỳ này (Phụ lục I).');
  });

  test('extended', () => {
    const inTime = { name: 'Chi bộ A', state: 'sentInTime' } as const;
    const late = { name: 'Chi bộ C', state: 'sentLate' } as const;
    const open = { name: 'Chi bộ B', state: 'notSent' } as const;
    expect(extendedSentence([], true)).toBe('');
    expect(extendedSentence([inTime, inTime], true)).toBe('02 đơn vị được gia hạn, đã gửi trong thời gian gia hạn.');
    expect(extendedSentence([inTime, open], true)).toBe('02 đơn vị được gia hạn, còn 01 đơn vị chưa gửi là Chi bộ B.');
    expect(extendedSentence([inTime, open], false)).toBe('02 đơn vị được gia hạn, còn 01 đơn vị chưa gửi.');
    expect(extendedSentence([inTime, late, open, open], true)).toBe(
      '04 đơn vị được gia hạn, 01 đơn vị gửi sau thời gian gia hạn, còn 02 đơn vị chưa gửi.',
    );
    expect(extendedSentence([open, open], true)).toBe('02 đơn vị được gia hạn, đều chưa gửi.');
    expect(extendedSentence([open], true)).toBe('01 đơn vị được gia hạn là Chi bộ B, chưa gửi.');
    expect(extendedSentence([inTime], true)).toBe(
      '01 đơn vị được gia hạn là Chi bộ A, đã gửi trong thời gian gia hạn.',
    );
  });

  test('soft copies', () => {
    expect(softCopiesSentence(0, [])).toBe('');
    expect(softCopiesSentence(1, ['Chi bộ A'])).toBe(
      'Trong số đã nhận, Chi bộ A mới gửi bản mềm, chưa gửi bản chính thức.',
    );
    expect(softCopiesSentence(4, [])).toBe('Trong số đã nhận, 04 đơn vị mới gửi bản mềm, chưa gửi bản chính thức.');
  });

  test('asked to complete', () => {
    expect(askedToCompleteSentence(0, [])).toBe('');
    expect(askedToCompleteSentence(1, ['Chi bộ A'])).toBe(
      'Báo cáo của Chi bộ A đã được đề nghị bổ sung, hoàn thiện, chưa nhận lại.',
    );
    expect(askedToCompleteSentence(2, [])).toBe('02 báo cáo đã đề nghị bổ sung, hoàn thiện, chưa nhận lại.');
  });

  test('roster changed', () => {
    const merged = {
      kind: 'closed',
      unitName: 'Chi bộ A',
      on: '2026-10-01',
      successorNames: ['Đảng ủy B'],
    } as const;
    const founded = { kind: 'founded', unitName: 'Chi bộ C', on: null, successorNames: [] } as const;
    expect(rosterSentence([])).toBe('');
    expect(rosterSentence([merged])).toBe(
      'So với khi mở đợt báo cáo, giảm 01 đơn vị do Chi bộ A sáp nhập vào Đảng ủy B từ ngày 01/10/2026.',
    );
    expect(rosterSentence([merged, { ...merged, successorNames: [] }, founded])).toBe(
      'So với khi mở đợt báo cáo, giảm 02 đơn vị do Chi bộ A sáp nhập vào Đảng ủy B từ ngày 01/10/2026; Chi bộ A kết thúc hoạt động từ ngày 01/10/2026; tăng 01 đơn vị do thành lập Chi bộ C.',
    );
  });

  test('reminders', () => {
    expect(remindersSentence([])).toBe('');
    expect(
      remindersSentence([
        { number: '12-CV/ĐU', day: '2026-12-11', count: 1 },
        { number: '15-CV/ĐU', day: '2026-12-16', count: 1 },
      ]),
    ).toBe(
      'Ban đã đôn đốc 02 lần bằng văn bản (Công văn số 12-CV/ĐU, ngày 11/12/2026; Công văn số 15-CV/ĐU, ngày 16/12/2026).',
    );
  });
});
