// What is particular to a công văn: its subject, those it is addressed to, its bases.
import { expect, test } from 'vitest';
import type { LetterPart } from '../documents/structure/document.ts';
import { checkForm } from './check.ts';
import { fixForm } from './fix.ts';
import { inStyle, letterStructure, type Mutation, rendered, reportStructure } from './testing/documents.ts';

const structure = letterStructure();
const anySize = /<w:sz w:val="\d+"\/>/;

function head(changes: Partial<LetterPart['letterhead']>): Mutation {
  return { letter: letter => ({ ...letter, letterhead: { ...letter.letterhead, ...changes } }) };
}

function to(label: string, ...recipients: readonly string[]): Mutation {
  return { letter: letter => ({ ...letter, addressed: { label, recipients } }) };
}

function bases(...texts: readonly string[]): Mutation {
  return {
    letter: letter => ({
      ...letter,
      body: [...texts.map(text => ({ role: 'text', text }) as const), ...letter.body.slice(2)],
    }),
  };
}

const names = ['- Đảng ủy Sở Y tế;', '- Chi bộ Ban Dân tộc.'] as const;
const longer = { letter: italicBases };

function italicBases(letter: LetterPart): LetterPart {
  const [first] = letter.body;
  const text = [{ text: String(first?.text), italic: true }];
  return { ...letter, body: [{ role: 'text', text }, ...letter.body.slice(1)] };
}

const planted: readonly (readonly [rule: string, mutation: Mutation, fixed: boolean])[] = [
  ['subject.missing', head({ subject: null }), false],
  ['subject.wording', head({ subject: 'V/v báo cáo kết quả tuyên truyền' }), true],
  ['subject.letters', head({ subject: 'về việc BÁO CÁO KẾT QUẢ' }), false],
  ['subject.size', { parts: inStyle('letterSubject', anySize, '<w:sz w:val="26"/>') }, true],
  ['subject.italic', { parts: inStyle('letterSubject', '<w:i/>', '<w:i w:val="false"/>') }, true],
  ['number.letter', head({ numberAndSymbol: 'Số 56/SNV-VP' }), false],
  ['addressee.missing', { letter: letter => ({ ...letter, addressed: null }) }, false],
  ['addressee.wording', to('Kính trình:', ...names), false],
  ['addressee.label', { parts: inStyle('addressedLabel', '<w:i/>', '<w:i w:val="false"/>') }, true],
  ['addressee.names', { parts: inStyle('addressed', '<w:i w:val="false"/>', '<w:i/>') }, true],
  ['addressee.size', { parts: inStyle('addressed', anySize, '<w:sz w:val="26"/>') }, true],
  ['addressee.marks', to('Kính gửi:', '- Đảng ủy Sở Y tế,', '- Chi bộ Ban Dân tộc.'), true],
  ['bases.italic', longer, true],
  ['bases.hyphens', bases('Căn cứ Quy chế làm việc;', '- Căn cứ Chương trình công tác.'), true],
  ['bases.marks', bases('- Căn cứ Quy chế làm việc,', '- Căn cứ Chương trình công tác.'), true],
  [
    'recipients.asAbove',
    { letter: letter => ({ ...letter, signature: { ...letter.signature, recipients: ['- Lưu Văn phòng.'] } }) },
    false,
  ],
];

test('a công văn in Party form has nothing to put right', async () => {
  expect(checkForm(await rendered(structure)).findings).toEqual([]);
});

test.each(planted)('%s', async (rule, mutation, fixed) => {
  const bytes = await rendered(structure, mutation);
  const found = checkForm(bytes).findings.filter(finding => finding.rule === rule);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ fixable }) => fixable)).toBe(fixed);
  expect(fixForm(bytes).left.findings.some(finding => finding.rule === rule)).toBe(!fixed);
});

test('a report is not addressed in its head', async () => {
  const bytes = await rendered(reportStructure(), to('Kính gửi:', 'Thường trực Đảng ủy.'));
  expect(checkForm(bytes).findings.map(({ rule }) => rule)).toEqual(['addressee.inReport']);
});

test.each(['Số        -CV/ĐU', 'Số …-CV/ĐU', 'Số ......-CV/ĐU', 'Số      '])(
  '"%s": a number that is still open is no finding, nor is the day',
  async numberAndSymbol => {
    const open = head({ numberAndSymbol, placeAndDate: 'Lạng Sơn, ngày      tháng      năm 2026' });
    expect(checkForm(await rendered(structure, open)).findings).toEqual([]);
  },
);

test('an address of mail or of a page is no “v.v”', async () => {
  const letter = letterStructure();
  const text = 'Báo cáo gửi về btgdv@langson.gov.vn; xem langson.gov.vn.';
  const changed = {
    ...letter,
    letter: letter.letter && { ...letter.letter, body: [...letter.letter.body, { role: 'text' as const, text }] },
  };
  expect(checkForm(await rendered(changed)).findings).toEqual([]);
});
