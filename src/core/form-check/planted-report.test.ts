// Each wrong form, planted alone in a finished report, is found; what can be put right is gone from the copy.
import { beforeAll, expect, test } from 'vitest';
import type { LetterPart } from '../documents/structure/document.ts';
import { checkForm } from './check.ts';
import { fixForm } from './fix.ts';
import { inDocument, inStyle, type Mutation, rendered, reportStructure } from './testing/documents.ts';

const structure = reportStructure();

function head(changes: Partial<LetterPart['letterhead']>): Mutation {
  return { letter: letter => ({ ...letter, letterhead: { ...letter.letterhead, ...changes } }) };
}

function title(changes: Partial<NonNullable<LetterPart['title']>>): Mutation {
  return { letter: letter => (letter.title === null ? letter : { ...letter, title: { ...letter.title, ...changes } }) };
}

function signature(changes: Partial<LetterPart['signature']>): Mutation {
  return { letter: letter => ({ ...letter, signature: { ...letter.signature, ...changes } }) };
}

/** The last paragraph of the text with another one in its place. */
function lastText(change: (text: string) => string): Mutation {
  return {
    letter: letter => ({
      ...letter,
      body: letter.body.map((part, index) =>
        index === letter.body.length - 1 ? { ...part, text: change(String(part.text)) } : part,
      ),
    }),
  };
}

/** A paragraph of the text added before the last. */
function added(text: string): Mutation {
  return {
    letter: letter => ({ ...letter, body: letter.body.toSpliced(-1, 0, { role: 'text', text }) }),
  };
}

function inHeader(from: string | RegExp, to: string): Mutation {
  return { parts: { 'word/header1.xml': xml => xml.replace(from, to) } };
}

const margin = (from: string, to: string): Mutation => ({ parts: inDocument(new RegExp(from, 'g'), to) });
const style = (id: string, from: string | RegExp, to: string): Mutation => ({ parts: inStyle(id, from, to) });
const notBold = '<w:b w:val="false"/>';
const size = (points: number) => `<w:sz w:val="${points * 2}"/>`;
const anySize = /<w:sz w:val="\d+"\/>/;

/** Rule, wrong form, and whether the copy is without it. */
const planted: readonly (readonly [rule: string, mutation: Mutation, fixed: boolean])[] = [
  ['page.size', margin('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'), true],
  ['margin.top', margin('w:top="1134"', 'w:top="1440"'), true],
  ['margin.bottom', margin('w:bottom="1134"', 'w:bottom="1440"'), true],
  ['margin.left', margin('w:left="1701"', 'w:left="1417"'), true],
  ['margin.right', margin('w:right="850"', 'w:right="1134"'), true],
  [
    'margin.mirror',
    margin('w:right="850" w:bottom="1134" w:left="1701"', 'w:right="1701" w:bottom="1134" w:left="850"'),
    true,
  ],
  ['margin.gutter', margin('w:gutter="0"', 'w:gutter="283"'), true],
  ['font.name', style('body', /Times New Roman/g, 'Arial'), true],
  ['font.eastAsia', style('body', 'w:eastAsia="Times New Roman"', 'w:eastAsia="SimSun"'), true],
  ['font.complex', style('body', 'w:cs="Times New Roman"', 'w:cs="Arial"'), true],
  ['font.colour', style('body', anySize, '<w:color w:val="FF0000"/><w:sz w:val="28"/>'), true],
  [
    'font.highlight',
    {
      parts: inDocument(
        '<w:r><w:t xml:space="preserve">Trên đây',
        '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">Trên đây',
      ),
    },
    true,
  ],
  [
    'font.legacy',
    {
      parts: inDocument(
        '<w:r><w:t xml:space="preserve">Trên đây',
        '<w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t xml:space="preserve">Trên đây',
      ),
    },
    false,
  ],
  ['pageNumber.missing', { parts: { ...inDocument(/<w:headerReference[^>]*>/g, '') } }, false],
  ['pageNumber.align', style('pageNumber', 'w:jc w:val="center"', 'w:jc w:val="right"'), true],
  ['pageNumber.size', style('pageNumber', anySize, size(12)), true],
  ['pageNumber.upright', style('pageNumber', '<w:i w:val="false"/>', '<w:i/>'), true],
  ['pageNumber.distance', margin('w:header="567"', 'w:header="720"'), true],
  ['pageNumber.firstPage', margin('<w:titlePg/>', ''), true],
  ['pageNumber.alone', inHeader('<w:r>', '<w:r><w:t xml:space="preserve">Trang </w:t></w:r><w:r>'), false],
  ['pageNumber.digits', margin('<w:pgNumType w:start="1"', '<w:pgNumType w:fmt="upperRoman" w:start="1"'), true],
  ['partyTitle.missing', head({ partyTitle: 'ĐẢNG BỘ TỈNH' }), false],
  ['stateTitle.present', head({ partyTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }), false],
  ['partyTitle.capitals', head({ partyTitle: 'Đảng Cộng sản Việt Nam' }), true],
  ['partyTitle.size', style('partyTitle', anySize, size(13)), true],
  ['partyTitle.bold', style('partyTitle', '<w:b/>', notBold), true],
  [
    'partyTitle.line',
    {
      parts: inDocument(
        /<w:r><mc:AlternateContent>.*?<\/mc:AlternateContent><\/w:r>|<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/s,
        '',
      ),
    },
    false,
  ],
  ['partyTitle.lineLength', { parts: inDocument(/cx="2\d{6}"/g, 'cx="1500000"') }, false],
  ['superior.bold', style('superior', notBold, '<w:b/>'), true],
  ['superior.size', style('superior', anySize, size(12)), true],
  ['issuer.capitals', head({ issuer: 'Đảng ủy Ủy ban nhân dân tỉnh' }), true],
  ['issuer.size', style('issuer', anySize, size(13)), true],
  [
    'issuer.bold',
    {
      parts: {
        'word/styles.xml': xml =>
          inStyle('superior', 'nothing', '')['word/styles.xml']?.(
            inStyle('issuer', '<w:b/>', notBold)['word/styles.xml']?.(xml) ?? xml,
          ) ?? xml,
      },
    },
    true,
  ],
  ['issuer.line', style('issuer', anySize, `<w:u w:val="single"/>${size(14)}`), false],
  ['star.missing', head({ star: '' }), false],
  ['star.form', head({ star: '***' }), false],
  ['star.size', style('star', anySize, size(10)), true],
  ['number.missing', head({ numberAndSymbol: '' }), false],
  ['number.colon', head({ numberAndSymbol: 'Số: 12-BC/ĐU' }), true],
  ['number.form', head({ numberAndSymbol: 'Số 12/BC-ĐU' }), false],
  ['number.spacing', head({ numberAndSymbol: 'Số 12 - BC/ĐU' }), true],
  ['number.zero', head({ numberAndSymbol: 'Số 5-BC/ĐU' }), true],
  ['number.kind', head({ numberAndSymbol: 'Số 12-TB/ĐU' }), false],
  ['number.series', head({ numberAndSymbol: 'Số 12-BC/ĐU-2026' }), false],
  ['number.size', style('numberAndSymbol', anySize, size(13)), true],
  ['number.bold', style('numberAndSymbol', notBold, '<w:b/>'), true],
  ['date.missing', head({ placeAndDate: 'Lạng Sơn' }), false],
  ['date.form', head({ placeAndDate: 'Lạng Sơn ngày 20 tháng 12 năm 2026' }), false],
  ['date.dayZero', head({ placeAndDate: 'Lạng Sơn, ngày 5 tháng 12 năm 2026' }), true],
  ['date.monthZero', head({ placeAndDate: 'Lạng Sơn, ngày 05 tháng 06 năm 2026' }), true],
  ['date.calendar', head({ placeAndDate: 'Lạng Sơn, ngày 31 tháng 11 năm 2026' }), false],
  ['date.italic', style('placeAndDate', '<w:i/>', '<w:i w:val="false"/>'), true],
  ['date.size', style('placeAndDate', anySize, size(13)), true],
  ['kind.missing', title({ kind: 'GIẤY TỜ' }), false],
  ['kind.capitals', title({ kind: 'Báo cáo' }), true],
  ['kind.size', style('documentKind', anySize, size(14)), true],
  ['kind.bold', style('documentKind', '<w:b/>', notBold), true],
  ['kind.align', style('documentKind', 'w:jc w:val="center"', 'w:jc w:val="left"'), true],
  ['summary.missing', title({ summary: [''] }), false],
  ['summary.lowerCase', title({ summary: ['Kết quả tuyên truyền năm 2026'] }), false],
  ['summary.size', style('summary', anySize, size(13)), true],
  ['summary.bold', style('summary', '<w:b/>', notBold), true],
  ['summary.end', title({ summary: ['kết quả tuyên truyền năm 2026.'] }), true],
  ['hyphens.line', title({ hyphens: '_______' }), true],
  ['body.size', style('body', anySize, size(13)), true],
  ['body.align', style('body', 'w:jc w:val="both"', 'w:jc w:val="left"'), true],
  ['body.firstLine', style('body', /w:firstLine="\d+"/, 'w:firstLine="720"'), true],
  ['body.typedIndent', added('     Các đơn vị đã chủ động.'), true],
  ['body.spacing', style('body', 'w:after="120"', 'w:after="0"'), true],
  [
    'body.line',
    style('body', /w:line="360" w:lineRule="exact"|w:lineRule="exact" w:line="360"/, 'w:line="360" w:lineRule="auto"'),
    true,
  ],
  ['end.slash', lastText(text => `${text.slice(0, -1)}./.`), true],
  ['end.mark', lastText(text => text.slice(0, -1)), false],
  ['section.sign', { parts: inDocument('>II- ', '>II. ') }, true],
  ['section.capitals', { parts: inDocument('II- KẾT QUẢ THỰC HIỆN', 'II- Kết quả thực hiện') }, true],
  ['section.bold', style('section', '<w:b/>', notBold), true],
  ['section.order', { parts: inDocument('>III- ', '>IV- ') }, false],
  ['item.bold', style('item', '<w:b/>', notBold), true],
  ['item.order', { parts: inDocument('>2. Lồng ghép', '>4. Lồng ghép') }, false],
  ['heading.keepNext', style('item', '<w:keepNext/>', ''), true],
  ['text.nfc', added('Các đơn vị đã chủ động triển khai.'.normalize('NFD')), true],
  ['text.doubleSpaces', added('Các đơn vị  đã chủ động.'), true],
  ['text.spaceBeforeMark', added('Các đơn vị đã chủ động , kịp thời.'), true],
  ['text.placeholder', added('[Ban bổ sung]'), false],
  ['text.phrases', added('Tổ chức hội nghị, tọa đàm, v.v.'), false],
  ['text.citation', added('Thực hiện Kế hoạch số 195/KH-UBND ngày 12/6/2026 của tỉnh.'), true],
  ['text.toneMarks', added('Cấp uỷ đã chủ động.'), false],
  ['text.lineBreak', added('Các đơn vị đã\nchủ động.'), false],
  ['text.emptyParagraphs', added(''), true],
  [
    'text.trackedChanges',
    {
      parts: inDocument(
        '<w:r><w:t xml:space="preserve">Trên đây',
        '<w:del w:id="1" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">Trên đây',
      ),
    },
    false,
  ],
  ['authority.form', signature({ authority: 'TM. BAN THƯỜNG VỤ' }), true],
  ['authority.committee', signature({ authority: 'K/T BÍ THƯ' }), false],
  ['authority.capitals', signature({ authority: 'T/M Ban Thường vụ' }), true],
  ['authority.bold', style('authority', '<w:b/>', notBold), true],
  ['post.underAuthority', style('post', notBold, '<w:b/>'), true],
  [
    'post.alone',
    { ...signature({ authority: null, post: 'TRƯỞNG BAN' }), ...style('postAlone', '<w:b/>', notBold) },
    true,
  ],
  ['post.capitals', signature({ post: 'Phó Bí thư' }), true],
  ['post.body', signature({ post: 'PHÓ BÍ THƯ ĐẢNG ỦY' }), false],
  ['signature.size', style('signerName', anySize, size(13)), true],
  ['signature.gap', style('signerName', /w:before="\d+"/, 'w:before="200"'), false],
  [
    'signature.together',
    { parts: inDocument(/<w:trPr><w:cantSplit\/><\/w:trPr>(?=(?:(?!<w:tr>).)*Nơi nhận)/s, '') },
    true,
  ],
  ['name.degree', signature({ name: 'TS. Nguyễn Văn Mẫu' }), false],
  ['name.bold', style('signerName', '<w:b/>', notBold), true],
  ['recipients.missing', signature({ recipientsLabel: 'Gửi đến' }), false],
  ['recipients.colon', signature({ recipientsLabel: 'Nơi nhận' }), true],
  ['recipients.labelSize', style('recipientsLabel', anySize, size(12)), true],
  ['recipients.labelUnderline', style('recipientsLabel', /<w:u [^>]*>/, ''), true],
  ['recipients.labelItalic', style('recipientsLabel', '<w:i w:val="false"/>', '<w:i/>'), true],
  ['recipients.labelBold', style('recipientsLabel', notBold, '<w:b/>'), true],
  ['recipients.size', style('recipient', anySize, size(11)), true],
  ['recipients.italic', style('recipient', '<w:i w:val="false"/>', '<w:i/>'), true],
  ['recipients.hyphens', signature({ recipients: ['Thường trực Đảng ủy;', '- Lưu BTGDV.'] }), true],
  ['recipients.marks', signature({ recipients: ['- Thường trực Đảng ủy,', '- Lưu BTGDV.'] }), true],
  ['recipients.kept', signature({ recipients: ['- Lưu BTGDV;', '- Thường trực Đảng ủy.'] }), false],
  ['recipients.keptColon', signature({ recipients: ['- Thường trực Đảng ủy;', '- Lưu: BTGDV.'] }), true],
  ['recipients.keptOffice', signature({ recipients: ['- Thường trực Đảng ủy;', '- Lưu VT.'] }), false],
  ['appendix.pageNumber', margin('<w:pgNumType w:start="1"/>', ''), true],
  ['appendix.order', { parts: inDocument('>PHỤ LỤC II<', '>PHỤ LỤC IV<') }, false],
  ['appendix.numberBold', style('appendixNumber', '<w:b/>', notBold), true],
  [
    'appendix.reference',
    {
      structure: document => ({
        ...document,
        appendices: document.appendices.map(each => ({ ...each, reference: '' })),
      }),
    },
    false,
  ],
  ['appendix.referenceItalic', style('appendixReference', '<w:i/>', '<w:i w:val="false"/>'), true],
  ['table.heading', margin('<w:tblHeader/>', ''), true],
  [
    'table.rows',
    { parts: inDocument(/<w:trPr><w:cantSplit\/><\/w:trPr>(?=<w:tc><w:tcPr><w:tcW w:w="454")/g, '') },
    true,
  ],
  ['table.width', { parts: inDocument('<w:gridCol w:w="454">', '<w:gridCol w:w="9454">') }, false],
];

beforeAll(async () => {
  expect(checkForm(await rendered(structure)).findings).toEqual([]);
});

test('more than a hundred different rules are planted', () => {
  expect(new Set(planted.map(([rule]) => rule)).size).toBeGreaterThan(100);
});

test.each(planted)('%s', async (rule, mutation, fixed) => {
  const bytes = await rendered(structure, mutation);
  const original = bytes.slice();
  const found = checkForm(bytes).findings.filter(finding => finding.rule === rule);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ fixable }) => fixable)).toBe(fixed);
  for (const { place, source, expected } of found) expect([place, source, expected]).not.toContain('');
  const copy = fixForm(bytes);
  expect(copy.left.findings.filter(({ fixable }) => fixable)).toEqual([]);
  expect(copy.left.findings.some(finding => finding.rule === rule)).toBe(!fixed);
  expect(bytes).toEqual(original);
});
