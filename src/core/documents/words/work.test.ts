import { describe, expect, test } from 'vitest';
import type { Coverage } from '../../../contract/coverage.ts';
import { activitySentence } from './activities.ts';
import { type MeetingParts, meetingSentences, monthlyAverageSentence } from './meetings.ts';
import { type WorkPlanParts, workPlanSentences } from './work-plans.ts';

const planTitle = 'Kế hoạch số 195/KH-UBND';

describe('chương trình, kế hoạch', () => {
  function sentence(changes: Partial<WorkPlanParts>): string {
    return workPlanSentences({
      periodTitle: 'năm 2026',
      planTitle,
      inProgramme: { done: 31, no: 4, notRecorded: 3, expected: 38 },
      ownPlans: { done: 19, no: 12, notRecorded: 7, expected: 38 },
      doneNames: [],
      noNames: [],
      notRecordedNames: [],
      unitsAppendix: 1,
      ...changes,
    });
  }
  const own = ' Có 19/38 đơn vị ban hành kế hoạch riêng (chỉ tiêu của Kế hoạch số 195/KH-UBND: 100%) (Phụ lục I).';
  const into = 'nội dung tuyên truyền nâng cao Chỉ số hạnh phúc vào chương trình, kế hoạch công tác năm 2026';

  test('many', () => {
    expect(sentence({})).toBe(
      `Có 31/38 đơn vị (đạt 81,6%) đã đưa ${into}; 04 đơn vị chưa thực hiện; 03 đơn vị chưa có số liệu.${own}`,
    );
  });

  test('all', () => {
    expect(sentence({ inProgramme: { done: 38, no: 0, notRecorded: 0, expected: 38 } })).toBe(
      `38/38 đơn vị (đạt 100%) đã đưa ${into}.${own}`,
    );
  });

  test('one left', () => {
    expect(sentence({ inProgramme: { done: 37, no: 1, notRecorded: 0, expected: 38 }, noNames: ['Chi bộ A'] })).toBe(
      `Có 37/38 đơn vị (đạt 97,4%) đã đưa ${into}; còn 01 đơn vị chưa thực hiện là Chi bộ A.${own}`,
    );
  });

  test('one done, one without an answer', () => {
    expect(
      sentence({
        inProgramme: { done: 1, no: 0, notRecorded: 1, expected: 2 },
        doneNames: ['Chi bộ A'],
        notRecordedNames: ['Chi bộ B'],
      }),
    ).toBe(`Có 1/2 đơn vị là Chi bộ A đã đưa ${into}; 01 đơn vị chưa có số liệu là Chi bộ B.${own}`);
  });

  test('none, answered', () => {
    expect(sentence({ inProgramme: { done: 0, no: 30, notRecorded: 8, expected: 38 } })).toBe(
      `Chưa có đơn vị nào đưa ${into}; 08 đơn vị chưa có số liệu.${own}`,
    );
    expect(sentence({ inProgramme: { done: 0, no: 38, notRecorded: 0, expected: 38 } })).toBe(
      `Chưa có đơn vị nào đưa ${into}.${own}`,
    );
  });

  test('nobody answered', () => {
    expect(sentence({ inProgramme: { done: 0, no: 0, notRecorded: 38, expected: 38 } })).toBe(
      `Chưa có số liệu về việc đưa ${into}.${own}`,
    );
  });

  test('own plans: none answered yes, nobody answered, no appendix', () => {
    const target = '(chỉ tiêu của Kế hoạch số 195/KH-UBND: 100%)';
    const inProgramme = { done: 38, no: 0, notRecorded: 0, expected: 38 };
    const first = `38/38 đơn vị (đạt 100%) đã đưa ${into}.`;
    expect(sentence({ inProgramme, ownPlans: { done: 0, no: 5, notRecorded: 33, expected: 38 } })).toBe(
      `${first} Chưa có đơn vị nào ban hành kế hoạch riêng ${target} (Phụ lục I).`,
    );
    expect(
      sentence({ inProgramme, ownPlans: { done: 0, no: 0, notRecorded: 38, expected: 38 }, unitsAppendix: null }),
    ).toBe(`${first} Chưa có số liệu về việc ban hành kế hoạch riêng ${target}.`);
  });
});

describe('sinh hoạt', () => {
  function coverage(done: number, expected: number, more: Partial<Coverage> = {}): Coverage {
    return { done, no: 0, unknown: 0, notRecorded: expected - done, expected, atLeast: false, ...more };
  }
  function sentence(changes: Partial<MeetingParts>): string {
    return meetingSentences({
      planTitle,
      within: 'year',
      period: coverage(192, 206, { no: 5, notRecorded: 9 }),
      subordinate: coverage(172, 186),
      grassroots: coverage(20, 20),
      organisations: coverage(2, 2),
      thematic: 0,
      doneNames: [],
      ...changes,
    });
  }
  const into = 'đã đưa nội dung nâng cao Chỉ số hạnh phúc vào sinh hoạt';
  const byKind = 'gồm 172/186 chi bộ trực thuộc đảng ủy cơ sở và 20/20 chi bộ cơ sở';
  const target = 'chỉ tiêu của Kế hoạch số 195/KH-UBND là 100%.';
  const mass = 'Có 2/2 tổ chức chính trị - xã hội đã lồng ghép trong sinh hoạt đoàn, hội.';

  test('many', () => {
    expect(sentence({})).toBe(
      `Có 192/206 chi bộ (đạt 93,2%) ${into} ít nhất 01 kỳ trong năm, ${byKind}; ${target} Còn 05 chi bộ chưa đưa nội dung vào sinh hoạt; 09 chi bộ chưa có số liệu. ${mass}`,
    );
  });

  test('at least', () => {
    expect(sentence({ period: coverage(192, 206, { atLeast: true, unknown: 14, notRecorded: 0 }) })).toBe(
      `Có ít nhất 192/206 chi bộ (đạt 93,2%) ${into} từ 01 kỳ trở lên trong năm, ${byKind}; ${target} Còn 14 chi bộ chưa xác định (đơn vị chưa báo cáo số cả năm). ${mass}`,
    );
  });

  test('all: nothing can be more than all', () => {
    const all = { subordinate: coverage(186, 186) };
    const text = `206/206 chi bộ (đạt 100%) ${into} ít nhất 01 kỳ trong năm, gồm 186/186 chi bộ trực thuộc đảng ủy cơ sở và 20/20 chi bộ cơ sở; ${target} ${mass}`;
    expect(sentence({ ...all, period: coverage(206, 206) })).toBe(text);
    expect(sentence({ ...all, period: coverage(206, 206, { atLeast: true }) })).toBe(text);
  });

  test('one', () => {
    expect(sentence({ period: coverage(1, 206, { no: 205, notRecorded: 0 }), doneNames: ['Chi bộ A'] })).toBe(
      `Có 1/206 chi bộ (đạt 0,5%) ${into} ít nhất 01 kỳ trong năm là Chi bộ A; ${target} Còn 205 chi bộ chưa đưa nội dung vào sinh hoạt. ${mass}`,
    );
  });

  test('none, and no data', () => {
    expect(sentence({ period: coverage(0, 206, { no: 3, notRecorded: 203 }) })).toBe(
      `Chưa ghi nhận chi bộ nào đưa nội dung nâng cao Chỉ số hạnh phúc vào sinh hoạt (0/206 chi bộ). Còn 03 chi bộ chưa đưa nội dung vào sinh hoạt; 203 chi bộ chưa có số liệu. ${mass}`,
    );
    expect(sentence({ period: coverage(0, 206), organisations: coverage(0, 2) })).toBe(
      'Chưa có số liệu về việc đưa nội dung nâng cao Chỉ số hạnh phúc vào sinh hoạt chi bộ, đoàn thể.',
    );
    expect(sentence({ period: coverage(0, 206) })).toBe(
      `Chưa có số liệu về việc đưa nội dung nâng cao Chỉ số hạnh phúc vào sinh hoạt chi bộ. ${mass}`,
    );
  });

  test('thematic, another period than a year, organisations that said no or nothing', () => {
    expect(
      sentence({
        within: 'part',
        period: coverage(206, 206),
        subordinate: coverage(0, 0),
        thematic: 12,
        organisations: coverage(0, 2, { no: 2, notRecorded: 0 }),
      }),
    ).toBe(
      `206/206 chi bộ (đạt 100%) ${into} ít nhất 01 kỳ trong kỳ báo cáo; ${target} Trong đó 12 chi bộ tổ chức sinh hoạt chuyên đề. Chưa có tổ chức chính trị - xã hội nào lồng ghép trong sinh hoạt đoàn, hội (0/2 tổ chức).`,
    );
    expect(sentence({ organisations: coverage(0, 2) })).toMatch(
      /Chưa có số liệu về sinh hoạt đoàn, hội của các tổ chức chính trị - xã hội\.$/,
    );
    expect(sentence({ organisations: coverage(0, 0) })).toMatch(/09 chi bộ chưa có số liệu\.$/);
  });

  test('monthly average', () => {
    const average = { fromMonth: 6, toMonth: 11, done: 656, expected: 1000, notRecorded: 102 };
    expect(monthlyAverageSentence(average)).toBe(
      'Bình quân mỗi tháng (từ tháng 6 đến tháng 11) có 65,6% số chi bộ đưa nội dung vào sinh hoạt; 102 lượt chi bộ - tháng chưa có số liệu.',
    );
    expect(monthlyAverageSentence({ ...average, toMonth: 6, notRecorded: 0 })).toBe(
      'Trong tháng 6 có 65,6% số chi bộ đưa nội dung vào sinh hoạt.',
    );
    expect(monthlyAverageSentence(null)).toBe('');
  });
});

describe('tuyên truyền', () => {
  test('many', () => {
    const figures = [
      { kind: 'session', quantity: 220, people: 12_914 },
      { kind: 'article', quantity: 311, people: 0 },
    ] as const;
    const start =
      'Theo báo cáo của 29 đơn vị, đã tổ chức 220 cuộc tuyên truyền với 12.914 lượt người tham dự; đăng tải 311 tin, bài';
    expect(activitySentence({ figures, unitCount: 29, unitNames: [] })).toBe(`${start}.`);
    expect(
      activitySentence({
        figures: [
          ...figures,
          { kind: 'specialPage', quantity: 4, people: 0 },
          { kind: 'material', quantity: 2, people: 0 },
          { kind: 'other', quantity: 1, people: 0 },
        ],
        unitCount: 29,
        unitNames: [],
      }),
    ).toBe(
      `${start}; xây dựng 04 chuyên trang, chuyên đề; phát hành 02 loại tài liệu, infographic; thực hiện 01 hình thức tuyên truyền khác.`,
    );
  });

  test('one, a zero part, all zero, no data', () => {
    expect(
      activitySentence({
        figures: [
          { kind: 'session', quantity: 1, people: 45 },
          { kind: 'article', quantity: 0, people: 0 },
        ],
        unitCount: 1,
        unitNames: ['Chi bộ A'],
      }),
    ).toBe('Theo báo cáo của 01 đơn vị là Chi bộ A, đã tổ chức 01 cuộc tuyên truyền với 45 lượt người tham dự.');
    expect(
      activitySentence({ figures: [{ kind: 'article', quantity: 6, people: 0 }], unitCount: 2, unitNames: [] }),
    ).toBe('Theo báo cáo của 02 đơn vị, đã đăng tải 06 tin, bài.');
    expect(
      activitySentence({ figures: [{ kind: 'session', quantity: 0, people: 0 }], unitCount: 5, unitNames: [] }),
    ).toBe('Các đơn vị đã báo cáo không phát sinh cuộc tuyên truyền, tin, bài riêng.');
    expect(activitySentence({ figures: [], unitCount: 0, unitNames: [] })).toBe(
      'Chưa có số liệu về công tác tuyên truyền.',
    );
  });
});
