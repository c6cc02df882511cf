import { expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { composeReport } from '../report/compose.ts';
import { partyDocumentRules } from '../rules/load.ts';
import type { DocumentStructure } from '../structure/document.ts';
import { buildFacts, officeSettings } from '../testing/build-facts.ts';
import { pagesText, paragraphsOf, wordText } from '../testing/read-text.ts';
import { all, attribute, type Node, wordParts } from '../testing/word-parts.ts';
import { documentPages } from './pages.ts';

function reportOf(units: number) {
  const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;
  return composeReport(buildFacts(units), choice, officeSettings);
}

test.each([0, 1, 38, 500])('a report of %i units says in print what it says in Word, to the character', async units => {
  const structure = reportOf(units);
  expect(pagesText(structure)).toEqual(await wordText(structure));
});

const letter: DocumentStructure = {
  fileName: 'cong-van.docx',
  about: { title: 'Công văn', author: 'Ban' },
  letter: {
    letterhead: {
      partyTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      superior: 'ĐẢNG BỘ TỈNH',
      issuer: 'ĐẢNG ỦY',
      star: '*',
      numberAndSymbol: 'Số      -CV/ĐU',
      subject: 'về việc đề nghị báo cáo',
      placeAndDate: 'Lạng Sơn, ngày      tháng      năm 2026',
    },
    title: null,
    addressed: { label: 'Kính gửi:', recipients: ['- Chi bộ <A> & "B";', '- Đảng ủy C.'] },
    body: [{ role: 'text', text: [{ text: 'Đề nghị gửi ' }, { text: 'trước ngày 10/12', bold: true }, { text: '.' }] }],
    signature: {
      authority: 'T/M BAN THƯỜNG VỤ',
      post: 'PHÓ BÍ THƯ',
      name: '',
      recipientsLabel: 'Nơi nhận:',
      recipients: ['- Như trên;', '- Lưu BTGDV.'],
    },
  },
  appendices: [
    {
      number: null,
      title: 'DANH SÁCH',
      reference: '',
      orientation: 'landscape',
      body: [{ role: 'item', text: '1. Chung' }],
      table: {
        textSize: 12,
        columns: [
          { heading: 'TT', widthMm: 10, align: 'center' },
          { heading: 'Tên', widthMm: 100, align: 'left' },
          { heading: 'Ngày', widthMm: 60, align: 'center', group: 'Báo cáo' },
          { heading: 'Số', widthMm: 60, align: 'center', group: 'Báo cáo' },
        ],
        rows: [
          { kind: 'group', number: 'I', text: 'Đảng ủy' },
          { kind: 'row', cells: ['1', 'Đơn vị\nhai dòng, năm 2026 – 2030 (03 đơn vị) - tỉnh', '', '12'] },
          { kind: 'total', cells: ['', 'TỔNG CỘNG', '', '1'] },
        ],
      },
      note: 'Ghi chú: để trống là chưa có số liệu.',
      drawnUp: { placeAndDate: 'Lạng Sơn, ngày 20 tháng 12 năm 2026', post: 'NGƯỜI LẬP BIỂU' },
    },
  ],
};

test('a letter with recipients, an outline and a signed list says the same in both', async () => {
  expect(pagesText(letter)).toEqual(await wordText(letter));
  const one = {
    ...letter,
    letter: letter.letter && { ...letter.letter, addressed: { label: 'Kính gửi:', recipients: ['Ban'] } },
  };
  expect(pagesText(one)).toEqual(await wordText(one));
  const list = { ...letter, letter: null };
  expect(pagesText(list)).toEqual(await wordText(list));
});

test('the note under a list stays on the page of its last row', () => {
  const [sheet] = letter.appendices;
  if (!sheet?.table) throw new Error('the sheet is a table');
  const table = { ...sheet.table, rows: [{ kind: 'row' as const, cells: ['1', 'Đơn vị', '', '12'] }] };
  const list = { ...letter, letter: null, appendices: [{ ...sheet, table, drawnUp: null }] };
  const [section] = documentPages([list], partyDocumentRules).sections;
  expect(section?.body.match(/<tr[^>]*>/gu)?.slice(-2)).toEqual(['<tr class="kept">', '<tr>']);
});

test('totals never stand on a page without the row above them', async () => {
  const [section] = documentPages([{ ...letter, letter: null }], partyDocumentRules).sections;
  expect(section?.body.match(/<tr[^>]*>(?=<td[^>]*><p[^>]*>(?:1|)<\/p>|<td><\/td>)/gu)?.slice(0, 2)).toEqual([
    '<tr class="kept">',
    '<tr class="strong kept">',
  ]);
});

test('letters printed together keep their order and the widths of their own tables', () => {
  const { sections, styles } = documentPages([letter, letter], partyDocumentRules);
  expect(sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape', 'portrait', 'landscape']);
  expect(sections[3]?.body).toContain('class="grid table-2"');
  expect(styles).toContain('.table-2 col:nth-child(2) { width: 100mm }');
});

test('nothing typed into a register becomes markup, a style or a script', () => {
  const hostile = '<script>x</script><img src="x" onerror="y"/> & "z"\u0007';
  const structure = {
    ...letter,
    letter: letter.letter && { ...letter.letter, body: [{ role: 'text' as const, text: hostile }] },
  };
  const { sections } = documentPages([structure], partyDocumentRules);
  const body = sections[0]?.body ?? '';
  expect(paragraphsOf(body)).toContain('<script>x</script><img src="x" onerror="y"/> & "z"');
  expect(body).not.toMatch(/<script|<img|style=|<[^>]*\son\w+=/u);
});

test('page, sizes and widths are those of the Word file', async () => {
  const { styles, sections } = documentPages([reportOf(38)], partyDocumentRules);
  expect(sections.map(({ orientation }) => orientation)).toEqual([
    'portrait',
    'landscape',
    'landscape',
    'landscape',
    'portrait',
  ]);
  const parts = wordParts(await renderDocument(reportOf(38)));
  for (const style of all(parts.part('word/styles.xml'), 'w:style')) {
    const rule = new RegExp(`^\\.${attribute(style, 'w:styleId')} \\{ (.*) \\}$`, 'mu').exec(styles)?.[1];
    if (rule === undefined) continue;
    const [run, spacing] = [one(style, 'w:rPr'), one(style, 'w:spacing')];
    expect(rule).toContain(`font-size: ${Number(attribute(one(run, 'w:sz'), 'w:val')) / 2}pt`);
    expect(rule).toContain(`margin: ${points(spacing, 'w:before')}pt 0 ${points(spacing, 'w:after')}pt`);
    expect(rule).toContain(
      `line-height: ${attribute(spacing, 'w:line') === '' ? 'normal' : `${points(spacing, 'w:line')}pt`}`,
    );
  }
  expect(styles).toContain('.table-1 col:nth-child(2) { width: 52mm }');
});

function one(node: Node, name: string): Node {
  return all(node, name)[0] ?? { name, attributes: {}, children: [], text: '' };
}

function points(node: Node, name: string): number {
  return Number(attribute(node, name)) / 20;
}
