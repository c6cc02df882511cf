// Reports as units send them, and papers laid out otherwise than ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkForm } from './check.ts';
import { fixForm } from './fix.ts';
import { wordFileOf } from './testing/state-documents.ts';

function report(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../../../test/fixtures/bao-cao', name)));
}

function found(bytes: Uint8Array): readonly string[] {
  return checkForm(bytes).findings.map(({ rule }) => rule);
}

describe('reports of units', () => {
  test('in Party form, with a border instead of the line under the title', () => {
    expect(found(report('BC so 162 Dang uy So Y te.docx'))).toEqual(['partyTitle.line', 'signature.together']);
  });

  test('in the state form: each difference, and the text itself is right', () => {
    const rules = found(report('417 HPI nam 2026.docx'));
    expect(rules).toContain('stateTitle.present');
    expect(rules.filter(rule => rule.startsWith('body.'))).toEqual([]);
  });

  test('in .VnTime: that is said, and what its words lack as well', () => {
    const rules = found(report('bao cao chi so hanh phuc bao tang.doc.docx'));
    expect(new Set(rules)).toEqual(new Set(['font.legacy', 'partyTitle.line', 'signature.together']));
  });
});

function run(text: string, look = ''): string {
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map(slot => `w:${slot}="Times New Roman"`).join(' ');
  const content = text.split('\t').map(part => `<w:t xml:space="preserve">${part}</w:t>`);
  return `<w:r><w:rPr><w:rFonts ${fonts}/>${look}<w:sz w:val="28"/></w:rPr>${content.join('<w:tab/>')}</w:r>`;
}

function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

const centred = '<w:jc w:val="center"/>';
const flowing =
  '<w:spacing w:after="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';

/** Head and signature in columns made with tabs, whole lines typed in one go. */
const tabbed = wordFileOf(
  [
    paragraph(run('ĐẢNG BỘ TỈNH\tĐẢNG CỘNG SẢN VIỆT NAM')),
    paragraph(run('ĐẢNG ỦY SỞ Y TẾ\tLạng Sơn, ngày 05 tháng 6 năm 2026', '<w:b/>')),
    paragraph(run('*')),
    paragraph(run('Số 12-BC/ĐU')),
    paragraph(run('BÁO CÁO', '<w:b/>'), centred),
    paragraph(run('kết quả tuyên truyền', '<w:b/>'), centred),
    paragraph(run('-----'), centred),
    paragraph(run('Đảng ủy Sở Y tế báo cáo.'), flowing),
    paragraph(run('Nơi nhận:\tT/M BAN THƯỜNG VỤ', '<w:b/>')),
    paragraph(run('- Thường trực Đảng ủy;\tPHÓ BÍ THƯ')),
    paragraph(run('- Lưu Văn phòng.')),
    paragraph(run('\tNguyễn Văn Mẫu', '<w:b/>')),
  ].join(''),
);

test('columns made with tabs are told apart, and put right one by one', () => {
  const rules = found(tabbed);
  expect(rules).toEqual(
    expect.arrayContaining(['partyTitle.size', 'partyTitle.bold', 'date.bold', 'date.italic', 'recipients.labelBold']),
  );
  expect(rules.filter(rule => /^(superior|issuer|number|authority|post|name)\./.test(rule))).toEqual([]);
  const { left } = fixForm(tabbed);
  expect(left.findings.map(({ rule }) => rule)).toEqual(['partyTitle.line']);
});
