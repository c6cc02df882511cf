import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { viewFile } from './view.ts';

const reports = resolve('test/fixtures/bao-cao');
const text = (content: string) => new TextEncoder().encode(content);
const read = (name: string) => new Uint8Array(readFileSync(join(reports, name)));

test('a Word report is seen as its paragraphs and tables, in the order of reading', () => {
  const view = viewFile(read('BC so 162 Dang uy So Y te.docx'), 'BC so 162 Dang uy So Y te.docx');
  if (view.kind !== 'document') throw new Error(view.kind);
  const said = view.blocks.flatMap(block => (block.type === 'table' ? block.rows.flat() : [block.text])).join('\n');
  expect(said).toContain('BÁO CÁO');
  expect(view.blocks.some(({ type }) => type === 'table')).toBe(true);
  expect(view.shortened).toBe(false);
});

test('a workbook is seen sheet by sheet, each row under its own number', () => {
  const view = viewFile(new Uint8Array(readFileSync('resources/demo/danh-sach-don-vi.xlsx')), 'a.xlsx');
  if (view.kind !== 'workbook') throw new Error(view.kind);
  const [sheet] = view.sheets;
  expect(sheet?.rows.flatMap(({ cells }) => cells).join(' ')).toContain('Đảng ủy');
  const numbers = sheet?.rows.map(({ row }) => row) ?? [];
  expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
  expect(sheet?.rows.every(({ cells }) => cells.length <= (sheet?.columns ?? 0))).toBe(true);
});

test('what a file is decides its content, not its name', () => {
  const workbook = new Uint8Array(readFileSync('resources/demo/danh-sach-don-vi.xlsx'));
  expect(viewFile(workbook, 'a.docx').kind).toBe('workbook');
  expect(viewFile(read('417 HPI nam 2026.docx'), 'a.xlsx').kind).toBe('document');
  expect(viewFile(read('BC_BVDK_193_signed.pdf'), 'a.docx')).toEqual({ kind: 'pages' });
  expect(viewFile(text('dòng một\n\ndòng hai'), 'a.txt')).toMatchObject({
    kind: 'document',
    blocks: [{ text: 'dòng một' }, { text: 'dòng hai' }],
  });
});

test('every received file of the fixtures is seen or says why not, and none throws', () => {
  for (const name of readdirSync(reports)) {
    expect(['document', 'workbook', 'picture', 'pages', 'unreadable']).toContain(viewFile(read(name), name).kind);
  }
});

test.each([
  ['rỗng.docx', text(''), 'empty'],
  ['hỏng.docx', text('PK\u0003\u0004rác'), 'damaged'],
  ['gói.zip', zipSync({ 'a.txt': text('a') }), 'otherKind'],
  ['chương trình.pdf', text('MZ'), 'otherKind'],
  ['bảng mật khẩu.xlsx', new Uint8Array(readFileSync('test/fixtures/co-mat-khau.xlsx')), 'encrypted'],
  [
    'thực thể.docx',
    zipSync({
      'word/document.xml': text('<!DOCTYPE a [<!ENTITY x "y">]><w:document xmlns:w="w"><w:body/></w:document>'),
    }),
    'hostile',
  ],
] as const)('%s is not shown: %s', (name, bytes, reason) => {
  expect(viewFile(new Uint8Array(bytes), name)).toEqual({ kind: 'unreadable', reason });
});

test('a very large sheet is shown in part and says so', () => {
  const rows = Array.from({ length: 3000 }, (_, row) => {
    const cells = Array.from({ length: 10 }, () => '<c t="inlineStr"><is><t>a</t></is></c>').join('');
    return `<row r="${row + 1}">${cells}</row>`;
  });
  const view = viewFile(workbookOf(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`), 'a.xlsx');
  if (view.kind !== 'workbook') throw new Error(view.kind);
  expect(view.shortened).toBe(true);
  expect(view.sheets[0]?.rows.length).toBe(2000);
});

test('a kept file that is gone from the folder says so', async () => {
  const { call, folder } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const at = { noun: 'unit', recordId: cell.id } as const;
  const { record } = await call.attachments.add({ ...at, file: new Blob(['a']), fileName: 'a.txt' });
  expect((await call.attachments.view({ id: record.id })).kind).toBe('document');
  rmSync(join(folder, 'tep'), { recursive: true });
  expect(await call.attachments.view({ id: record.id })).toEqual({ kind: 'unreadable', reason: 'gone' });
});

function workbookOf(sheet: string): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '_rels/.rels': text(
      `<Relationships><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': text(
      `<workbook xmlns:r="${relation}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': text(sheet),
  });
}
