import { describe, expect, test } from 'vitest';
import type { FormerProposals, ModelRow, Topic } from '../report/facts.ts';
import { difficultyLines } from './difficulties.ts';
import { directivesSentence } from './directives.ts';
import { formerProposalsSentence } from './former-proposals.ts';
import { generalSentence, groupSentence } from './groups.ts';
import { type ModelParts, modelSentences, modelTaskSentence } from './models.ts';
import { falseInformationSentence, opinionSentence } from './opinions.ts';
import { committeeLevelName, noProposalSentence, proposalLines } from './proposals.ts';

const planTitle = 'Kế hoạch số 195/KH-UBND';

function topic(content: string, count: number): Topic {
  return {
    content,
    unitNames: Array.from({ length: count }, (_, index) => `Chi bộ ${index + 1}`),
    groups: [],
    level: null,
    levelText: null,
    resolution: null,
    resolvedBy: null,
    resolvedOn: null,
  };
}

const names = (count: number) => topic('', count).unitNames;

describe('văn bản', () => {
  const board = 'Ban Tuyên giáo và Dân vận Đảng ủy';
  const letter = {
    kind: 'công văn',
    letterhead: 'committee',
    number: '12-CV/ĐU',
    day: '2026-06-02',
    subject: 'tuyên truyền Bộ tiêu chí',
  } as const;

  test('many, one, zero', () => {
    const all = [{ ...letter, kind: 'kế hoạch' }, letter, letter, letter, { ...letter, kind: 'hướng dẫn' }];
    expect(directivesSentence(all, board, 'Ban Thường vụ Đảng ủy')).toBe(
      'Ban Tuyên giáo và Dân vận Đảng ủy đã tham mưu, ban hành 05 văn bản lãnh đạo, chỉ đạo, hướng dẫn (01 kế hoạch, 03 công văn, 01 hướng dẫn).',
    );
    expect(directivesSentence([letter], board, 'Ban Thường vụ Đảng ủy')).toBe(
      'Ban Tuyên giáo và Dân vận Đảng ủy đã tham mưu Ban Thường vụ Đảng ủy ban hành Công văn số 12-CV/ĐU, ngày 02/6/2026 về việc tuyên truyền Bộ tiêu chí.',
    );
    expect(directivesSentence([], board, 'Ban Thường vụ Đảng ủy')).toBe('');
  });

  test('one under the Ban’s own head; one without number and day yet', () => {
    const own = { ...letter, letterhead: 'board', kind: 'hướng dẫn', number: '03-HD/BTGDV' } as const;
    expect(directivesSentence([own], board, 'Ban Thường vụ Đảng ủy')).toBe(
      'Ban Tuyên giáo và Dân vận Đảng ủy đã ban hành Hướng dẫn số 03-HD/BTGDV, ngày 02/6/2026 về việc tuyên truyền Bộ tiêu chí.',
    );
    expect(directivesSentence([{ ...letter, number: null, day: null }], board, 'Ban Thường vụ Đảng ủy')).toBe(
      'Ban Tuyên giáo và Dân vận Đảng ủy đã tham mưu Ban Thường vụ Đảng ủy ban hành Công văn về việc tuyên truyền Bộ tiêu chí.',
    );
  });
});

describe('theo nhóm tiêu chí', () => {
  const group = { number: 1, name: 'Kinh tế, thu nhập, việc làm' };
  const passage = (unitName: string) => ({ unitName, text: 'Đã giải quyết việc làm cho 12 lao động' });

  test('many, more than are named, one, zero', () => {
    expect(groupSentence({ ...group, passages: [passage('A'), passage('B')], unitNames: ['A', 'B'] })).toBe(
      'Có 02 đơn vị báo cáo kết quả (A; B). Đã giải quyết việc làm cho 12 lao động. Đã giải quyết việc làm cho 12 lao động.',
    );
    expect(groupSentence({ ...group, passages: [passage('A')], unitNames: names(6) })).toBe(
      'Có 06 đơn vị báo cáo kết quả. Đã giải quyết việc làm cho 12 lao động.',
    );
    expect(groupSentence({ ...group, passages: [passage('Chi bộ A')], unitNames: ['Chi bộ A'] })).toBe(
      'Chi bộ A báo cáo: Đã giải quyết việc làm cho 12 lao động.',
    );
    expect(groupSentence({ ...group, passages: [], unitNames: [] })).toBe(
      'Chưa có đơn vị báo cáo kết quả thuộc nhóm này.',
    );
  });

  test('what belongs to no group', () => {
    expect(generalSentence([passage('A')])).toBe('Kết quả chung: Đã giải quyết việc làm cho 12 lao động.');
    expect(generalSentence([])).toBe('');
  });
});

describe('mô hình', () => {
  const row: ModelRow = {
    name: 'Cổng trường an toàn',
    type: 'happySchool',
    unitNames: ['Đảng ủy Sở Giáo dục và Đào tạo'],
    bearer: null,
    groups: [],
    year: 2026,
    level: 'grassroots',
    state: 'proposed',
    results: null,
    spreadProposed: false,
    commendationProposed: false,
  };
  function sentence(changes: Partial<ModelParts>): string {
    return modelSentences({
      total: 27,
      units: 18,
      allUnits: 38,
      byType: [
        { type: 'happyFamily', count: 6 },
        { type: 'happyNeighbourhood', count: 5 },
        { type: 'happyOffice', count: 2 },
        { type: 'happySchool', count: 5 },
        { type: 'happyHospital', count: 5 },
        { type: 'skilfulMobilisation', count: 2 },
        { type: 'followingUncleHo', count: 2 },
      ],
      rows: [row],
      forSpreading: 0,
      ofProvince: 0,
      appendix: 2,
      ...changes,
    });
  }

  test('many', () => {
    expect(sentence({ forSpreading: 3, ofProvince: 1 })).toBe(
      'Toàn Đảng bộ có 27 mô hình, điển hình của 18/38 đơn vị, gồm 06 mô hình gia đình hạnh phúc; 05 mô hình khu dân cư hạnh phúc; 02 mô hình cơ quan, đơn vị hạnh phúc; 05 mô hình trường học hạnh phúc; 05 mô hình bệnh viện hạnh phúc; 02 mô hình “Dân vận khéo”; 02 mô hình học tập và làm theo Bác (Phụ lục II). Trong đó 03 mô hình được đề nghị nhân rộng, 01 mô hình được công nhận cấp tỉnh.',
    );
  });

  test('one type never says "gồm"', () => {
    expect(sentence({ total: 3, units: 2, byType: [{ type: 'happySchool', count: 3 }] })).toBe(
      'Toàn Đảng bộ có 03 mô hình, điển hình của 2/38 đơn vị, đều là mô hình trường học hạnh phúc (Phụ lục II).',
    );
  });

  test('one, zero', () => {
    expect(sentence({ total: 1 })).toBe(
      'Toàn Đảng bộ có 01 mô hình là “Cổng trường an toàn” của Đảng ủy Sở Giáo dục và Đào tạo (mô hình trường học hạnh phúc) (Phụ lục II).',
    );
    expect(sentence({ total: 1, appendix: null, forSpreading: 1 })).toBe(
      'Toàn Đảng bộ có 01 mô hình là “Cổng trường an toàn” của Đảng ủy Sở Giáo dục và Đào tạo (mô hình trường học hạnh phúc). Mô hình này được đề nghị nhân rộng.',
    );
    expect(sentence({ total: 0 })).toBe('Chưa có đơn vị báo cáo mô hình, điển hình.');
  });

  test('nhiệm vụ 67', () => {
    const parts = { skilfulMobilisation: 2, followingUncleHo: 2, both: 0, expected: 36, planTitle };
    expect(modelTaskSentence(parts)).toBe(
      'Có 2/36 tổ chức đảng xây dựng mô hình “Dân vận khéo”, 2/36 tổ chức đảng xây dựng mô hình học tập và làm theo Bác; chưa có tổ chức đảng nào xây dựng đủ 02 mô hình theo Kế hoạch số 195/KH-UBND.',
    );
    expect(modelTaskSentence({ ...parts, both: 1 })).toMatch(/; 1\/36 tổ chức đảng xây dựng đủ 02 mô hình theo/);
    expect(modelTaskSentence({ ...parts, expected: 0 })).toBe('');
  });
});

test('what a unit wrote in several lines stands in one, whatever the sentence', () => {
  const lines = 'Đề nghị:\n- Cấp tài liệu;\n\n- Tập huấn.';
  const difficult = topic('Còn thiếu:\n- tài liệu.\n- cán bộ', 1);
  const told = 'Còn thiếu: tài liệu; cán bộ';
  expect(opinionSentence([difficult], names(2), 29)).toContain(`tập trung vào: ${told} (01 đơn vị).`);
  expect(opinionSentence([difficult], ['Chi bộ A'], 29)).toContain(`: ${told}.`);
  expect(difficultyLines([difficult], names(2), 29, null)[1]).toBe(`- ${told} (01 đơn vị).`);
  expect(difficultyLines([difficult], ['Chi bộ A'], 29, null)).toEqual([`Chi bộ A nêu khó khăn: ${told}.`]);
  const proposed = (count: number) => proposalLines([{ levelName: 'UBND tỉnh', topics: [topic(lines, count)] }], null);
  expect(proposed(1)).toEqual(['Đề nghị UBND tỉnh: Cấp tài liệu; Tập huấn.']);
  expect(proposed(2)).toEqual(['Đề nghị UBND tỉnh: Cấp tài liệu; Tập huấn (02 đơn vị đề nghị).']);
  const former = { periodTitle: 'năm 2026', answered: 0, inReview: 1, notForwarded: 0, beyondAuthority: 0 };
  expect(formerProposalsSentence({ ...former, only: topic(lines, 1) }, '')).toBe(
    'Kiến nghị của Chi bộ 1 về Cấp tài liệu; Tập huấn đang được xem xét.',
  );
});

describe('tình hình Nhân dân, dư luận', () => {
  test('many, one, zero, none received', () => {
    expect(opinionSentence([topic('Giá điện', 7), topic('Thủ tục đất đai.', 4)], names(10), 29)).toBe(
      'Qua nắm tình hình, ghi nhận ý kiến của 10 đơn vị, tập trung vào: Giá điện (07 đơn vị); Thủ tục đất đai (04 đơn vị).',
    );
    expect(opinionSentence([topic('Giá điện', 1)], ['Chi bộ A'], 29)).toBe(
      'Ghi nhận ý kiến của 01 đơn vị là Chi bộ A: Giá điện.',
    );
    expect(opinionSentence([], [], 1)).toBe('Đơn vị đã báo cáo không phản ánh vấn đề phát sinh.');
    expect(opinionSentence([], [], 29)).toBe('Các đơn vị không phản ánh vấn đề phát sinh.');
    expect(opinionSentence([], [], 0)).toBe('Chưa có số liệu.');
  });

  test('false information', () => {
    expect(falseInformationSentence({ cases: 0, asked: true })).toBe(
      'Không phát hiện thông tin sai trái, xấu độc, xuyên tạc liên quan đến Chỉ số hạnh phúc.',
    );
    expect(falseInformationSentence({ cases: 0, asked: false })).toBe('');
    expect(falseInformationSentence({ cases: 3, asked: false })).toBe(
      'Phát hiện, đề nghị xử lý 03 trường hợp thông tin sai trái, xấu độc.',
    );
  });
});

describe('kiến nghị kỳ trước', () => {
  const former: FormerProposals = {
    periodTitle: 'năm 2026',
    answered: 4,
    inReview: 2,
    notForwarded: 0,
    beyondAuthority: 0,
    only: null,
  };

  test('many, zero parts dropped, none', () => {
    expect(formerProposalsSentence(former, '')).toBe(
      'Trong 06 kiến nghị năm 2026, đã được trả lời 04, đang xem xét 02.',
    );
    expect(formerProposalsSentence({ ...former, inReview: 0, notForwarded: 1, beyondAuthority: 1 }, '')).toBe(
      'Trong 06 kiến nghị năm 2026, đã được trả lời 04, chưa chuyển 01, ngoài thẩm quyền 01.',
    );
    expect(formerProposalsSentence({ ...former, answered: 0, inReview: 0 }, '')).toBe('');
  });

  test('all of them alike', () => {
    const none = { ...former, answered: 0, inReview: 0 };
    expect(formerProposalsSentence({ ...none, notForwarded: 26 }, '')).toBe(
      'Cả 26 kiến nghị năm 2026 đều chưa được chuyển.',
    );
    expect(formerProposalsSentence({ ...none, answered: 2 }, '')).toBe('Cả 02 kiến nghị năm 2026 đều đã được trả lời.');
    expect(formerProposalsSentence({ ...none, inReview: 3 }, '')).toBe(
      'Cả 03 kiến nghị năm 2026 đều đang được xem xét.',
    );
    expect(formerProposalsSentence({ ...none, beyondAuthority: 3 }, '')).toBe(
      'Cả 03 kiến nghị năm 2026 đều ngoài thẩm quyền giải quyết.',
    );
  });

  test.each(['Đề nghị', 'Đề nghị:', 'Kiến nghị,'])('one that begins with “%s” does not say so twice', asking => {
    const only = topic(`${asking} tập huấn kỹ năng tuyên truyền`, 1);
    expect(formerProposalsSentence({ ...former, answered: 0, inReview: 0, notForwarded: 1, only }, '')).toBe(
      'Kiến nghị của Chi bộ 1 về tập huấn kỹ năng tuyên truyền chưa được chuyển.',
    );
  });

  test('one', () => {
    const only = {
      ...topic('cấp tài liệu tuyên truyền.', 1),
      resolvedBy: 'Công văn số 20-CV/BTGDVTU',
      resolvedOn: '2027-03-02',
    };
    const one = { ...former, answered: 1, inReview: 0, only };
    expect(formerProposalsSentence(one, 'Ban Tuyên giáo và Dân vận Tỉnh ủy')).toBe(
      'Kiến nghị của Chi bộ 1 về cấp tài liệu tuyên truyền đã được Ban Tuyên giáo và Dân vận Tỉnh ủy trả lời tại Công văn số 20-CV/BTGDVTU, ngày 02/3/2027.',
    );
    expect(formerProposalsSentence({ ...one, answered: 0, inReview: 1 }, 'UBND tỉnh')).toBe(
      'Kiến nghị của Chi bộ 1 về cấp tài liệu tuyên truyền đang được xem xét.',
    );
  });
});

describe('khó khăn', () => {
  test('many: the contents most units named, all of them in the appendix', () => {
    expect(difficultyLines([topic('Thiếu tài liệu', 2), topic('Kinh phí hạn hẹp.', 3)], names(5), 29, 3)).toEqual([
      'Có 05 đơn vị nêu khó khăn, vướng mắc (Phụ lục III), tập trung vào:',
      '- Kinh phí hạn hẹp (03 đơn vị).',
      '- Thiếu tài liệu (02 đơn vị).',
    ]);
    const seven = Array.from({ length: 7 }, (_, index) => topic(`Nội dung ${index + 1}`, 1));
    expect(difficultyLines(seven, names(7), 29, 3)).toHaveLength(6);
  });

  test('one, zero, none received', () => {
    expect(difficultyLines([topic('Thiếu tài liệu', 1)], ['Chi bộ A'], 29, 3)).toEqual([
      'Chi bộ A nêu khó khăn: Thiếu tài liệu (Phụ lục III).',
    ]);
    expect(difficultyLines([topic('Thiếu tài liệu.', 1)], ['Chi bộ A'], 29, null)).toEqual([
      'Chi bộ A nêu khó khăn: Thiếu tài liệu.',
    ]);
    expect(difficultyLines([], [], 1, null)).toEqual(['Đơn vị đã báo cáo không nêu khó khăn, vướng mắc.']);
    expect(difficultyLines([], [], 29, null)).toEqual(['Các đơn vị đã báo cáo không nêu khó khăn, vướng mắc.']);
    expect(difficultyLines([], [], 0, null)).toEqual(['Chưa có số liệu.']);
  });
});

describe('kiến nghị', () => {
  test('by level, numbered', () => {
    expect(
      proposalLines(
        [
          { levelName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', topics: [topic('Cấp thêm tài liệu.', 3)] },
          { levelName: 'UBND tỉnh', topics: [topic('Đề nghị bố trí kinh phí', 1), topic('Tập huấn', 2)] },
        ],
        3,
      ),
    ).toEqual([
      '1. Với Ban Tuyên giáo và Dân vận Tỉnh ủy: Cấp thêm tài liệu (03 đơn vị đề nghị).',
      '2. Với UBND tỉnh: Tập huấn (02 đơn vị đề nghị); bố trí kinh phí (01 đơn vị đề nghị) (Phụ lục III).',
    ]);
  });

  test('one level carries no number', () => {
    expect(proposalLines([{ levelName: 'UBND tỉnh', topics: [topic('Bố trí kinh phí.', 1)] }], null)).toEqual([
      'Đề nghị UBND tỉnh: Bố trí kinh phí.',
    ]);
    expect(proposalLines([{ levelName: 'UBND tỉnh', topics: [topic('Đề nghị sớm sửa đường.', 1)] }], null)).toEqual([
      'Đề nghị UBND tỉnh: sớm sửa đường.',
    ]);
    const two = [topic('Đề nghị sớm sửa đường.', 2), topic('Kiến nghị bố trí kinh phí', 1)];
    expect(proposalLines([{ levelName: 'UBND tỉnh', topics: two }], null)).toEqual([
      'Đề nghị UBND tỉnh: sớm sửa đường (02 đơn vị đề nghị); bố trí kinh phí (01 đơn vị đề nghị).',
    ]);
    expect(proposalLines([{ levelName: 'UBND tỉnh', topics: [topic('Bố trí kinh phí.', 3)] }], null)).toEqual([
      'Đề nghị UBND tỉnh: Bố trí kinh phí (03 đơn vị đề nghị).',
    ]);
  });

  test('none, none received, the committee by both its bodies', () => {
    expect(noProposalSentence(1)).toBe('Đơn vị đã báo cáo không có kiến nghị, đề xuất.');
    expect(noProposalSentence(29)).toBe('Các đơn vị không có kiến nghị, đề xuất.');
    expect(noProposalSentence(0)).toBe('Chưa có số liệu.');
    expect(committeeLevelName('Thường trực Đảng ủy', 'Ban Thường vụ Đảng ủy')).toBe(
      'Thường trực, Ban Thường vụ Đảng ủy',
    );
  });
});
