// What looks like a slip and is none: nothing is found in it, and a corrected copy keeps it as it was typed.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { LetterPart } from '../documents/structure/document.ts';
import { checkForm } from './check.ts';
import { fixForm } from './fix.ts';
import { inDocument, inStyle, letterStructure, type Mutation, rendered, reportStructure } from './testing/documents.ts';

const structure = reportStructure();

/** Paragraphs of the text added before the last. */
function added(...texts: readonly string[]): Mutation {
  return { letter: letter => ({ ...letter, body: letter.body.toSpliced(-1, 0, ...texts.map(textPart)) }) };
}

function textPart(text: string): LetterPart['body'][number] {
  return { role: 'text', text };
}

function rulesOf(bytes: Uint8Array): readonly string[] {
  return checkForm(bytes).findings.map(({ rule }) => rule);
}

function markupOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

const textRun = '<w:r><w:t xml:space="preserve">Trên đây';

test.each([
  ['a tick of Wingdings', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Wingdings"/>', '\uf0fc'],
  ['a letter typed in Symbol', '<w:rFonts w:ascii="Symbol" w:eastAsia="Symbol" w:hAnsi="Symbol" w:cs="Symbol"/>', 'a'],
  ['a sign whose font the run does not name itself', '<w:rFonts w:hAnsi="Monotype Sorts" w:cs="Arial"/>', '\uf0a7'],
])('%s stays in its font', async (_what, fonts, text) => {
  const run = `<w:r><w:rPr>${fonts}</w:rPr><w:t>${text}</w:t></w:r>`;
  const bytes = await rendered(structure, { parts: inDocument(textRun, `${run}${textRun}`) });
  expect(rulesOf(bytes).filter(rule => rule.startsWith('font.'))).toEqual([]);
  expect(markupOf(fixForm(bytes).bytes)).toContain(run);
});

test.each([
  'Báo cáo gửi ở định dạng .docx và .pdf.',
  'Kế hoạch số      ngày      /      /2026 của Đảng ủy.',
  'Số      -KH/ĐU và số ……  của năm      và lần      của Đảng ủy.',
])('"%s" has nothing to put right', async text => {
  expect(rulesOf(await rendered(structure, added(text)))).toEqual([]);
});

test.each([
  ['Báo cáo đã gửi.  Các đơn vị đã nhận.', 'Báo cáo đã gửi. Các đơn vị đã nhận.'],
  ['Năm  2026 đã có 12 đơn vị.', 'Năm 2026 đã có 12 đơn vị.'],
  ['Gửi trước ngày  15 tháng  12 năm nay.', 'Gửi trước ngày 15 tháng 12 năm nay.'],
  ['Đã gửi .Các đơn vị .', 'Đã gửi .Các đơn vị.'],
])('"%s" becomes "%s"', async (text, right) => {
  const bytes = await rendered(structure, added(text));
  expect(rulesOf(bytes)).toHaveLength(1);
  expect(markupOf(fixForm(bytes).bytes)).toContain(`>${right}<`);
});

test('a paragraph with a line break in it is not stretched to both margins', async () => {
  const left = inStyle('body', 'w:jc w:val="both"', 'w:jc w:val="left"');
  const bytes = await rendered(structure, { ...added('Ban Tuyên giáo\nvà Dân vận'), parts: left });
  const { findings } = fixForm(bytes).left;
  const stays = { rule: 'body.align', places: 1, place: expect.stringContaining('Ban Tuyên giáo'), fixable: false };
  expect(findings).toMatchObject([stays]);
});

test.each([
  ['parts that begin anew', ['Phần thứ nhất', 'I- MỘT', 'II- HAI', 'Phần thứ hai', 'I- MỘT', 'II- HAI']],
  ['parts that go on', ['Phần thứ nhất', 'I- MỘT', 'II- HAI', 'Phần thứ hai', 'III- BA']],
  ['letters above', ['A. Đã làm', 'I- MỘT', 'II- HAI', 'B. Sẽ làm', 'I- MỘT', 'C. Kiến nghị', 'I- MỘT', 'II- HAI']],
  ['numbers of two kinds', ['1. Về A', '1) Một', '2) Hai', '2. Về B', '1) Một', '2) Hai', '3. Về C']],
])('%s are in order', async (_what, texts) => {
  const found = rulesOf(await rendered(structure, onlyBody(...texts)));
  expect(found.filter(rule => rule.endsWith('.order'))).toEqual([]);
});

test.each([
  ['section.order', ['Phần thứ nhất', 'I- MỘT', 'Phần thứ hai', 'III- BA']],
  ['section.order', ['A. Đã làm', 'I- MỘT', 'B. Sẽ làm', 'I- MỘT', 'III- BA']],
  ['section.order', ['I- MỘT', 'II- HAI', 'I- MỘT']],
  ['item.order', ['1. Về A', '1) Một', '3) Ba', '2. Về B']],
  ['item.order', ['1. Về A', '1) Một', '2) Hai', '3. Về C']],
])('%s: %j', async (rule, texts) => {
  expect(rulesOf(await rendered(structure, onlyBody(...texts))).filter(each => each.endsWith('.order'))).toEqual([
    rule,
  ]);
});

/** The text with these lines in place of its own. */
function onlyBody(...texts: readonly string[]): Mutation {
  return { letter: letter => ({ ...letter, body: [...texts, 'Các đơn vị đã chủ động.'].map(textPart) }) };
}

const aboutADay = 'về việc kỷ niệm Quốc khánh ngày 02 tháng 9 năm 2026';

function about(subject: string, placeAndDate = 'Lạng Sơn, ngày 20 tháng 12 năm 2026'): Mutation {
  return { letter: letter => ({ ...letter, letterhead: { ...letter.letterhead, subject, placeAndDate } }) };
}

test.each([
  aboutADay,
  'về việc kỷ niệm Quốc khánh\nngày 02 tháng 9 năm 2026',
  'về việc kỷ niệm\nQuốc khánh, ngày 02 tháng 9 năm 2026 và các ngày lễ',
])('a subject that names a day is no date line: %j', async subject => {
  expect(rulesOf(await rendered(letterStructure(), about(subject)))).toEqual([]);
  const slip = await rendered(letterStructure(), about(subject, 'Lạng Sơn, ngày 5 tháng 12 năm 2026'));
  expect(rulesOf(slip)).toEqual(['date.dayZero']);
  const loose = await rendered(letterStructure(), about(subject, 'Lạng Sơn ngày 20 tháng 12 năm 2026'));
  expect(rulesOf(loose)).toEqual(['date.form']);
});

test('without a date line the day of the subject is not taken for it', async () => {
  expect(rulesOf(await rendered(letterStructure(), about(aboutADay, 'Lạng Sơn')))).toEqual(['date.missing']);
});

function summaryOf(text: string): Mutation {
  return { letter: letter => ({ ...letter, title: letter.title && { ...letter.title, summary: [text] } }) };
}

test.each([
  'Đảng ủy UBND tỉnh kiểm điểm công tác năm 2026',
  'Ban Thường vụ Đảng ủy kiểm điểm năm 2026',
  'UBND tỉnh thực hiện Kế hoạch',
])('a summary may begin with a name: "%s"', async text => {
  expect(rulesOf(await rendered(structure, summaryOf(text)))).toEqual([]);
});

test.each(['Kết quả tuyên truyền', 'Tổ chức Hội nghị', 'KẾT QUẢ TUYÊN TRUYỀN', 'Đảng viên học tập'])(
  'a summary does not begin with a capital: "%s"',
  async text => {
    expect(rulesOf(await rendered(structure, summaryOf(text)))).toContain('summary.lowerCase');
  },
);
