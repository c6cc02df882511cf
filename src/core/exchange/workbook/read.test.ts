import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { refusalSentence } from '../../../contract/words/refusals.ts';
import { buildWorkbook } from '../testing/build-workbook.ts';
import { openPackage, refuseBySize } from './container.ts';
import { readWorkbook } from './read.ts';
import { FileRefused } from './refusal.ts';
import type { Cell } from './types.ts';

function refusalOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileRefused) return error.reason;
    throw error;
  }
  return 'taken';
}

function oleFile(...names: string[]): Uint8Array {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([signature, Buffer.alloc(512), ...names.map(name => Buffer.from(`${name}\0`, 'utf16le'))]);
}

function sheetOf(xml: string): Uint8Array {
  return buildWorkbook([{ name: 'A', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': xml } });
}

describe('a file that is not taken says why', () => {
  test.each([
    ['notAWorkbook', strToU8('STT;Tên đơn vị\n1;Sở Y tế')],
    ['notAWorkbook', zipSync({ 'word/document.xml': strToU8('<document/>') })],
    ['notAWorkbook', oleFile('WordDocument')],
    ['oldExcelFile', oleFile('Workbook')],
    ['encryptedWorkbook', oleFile('EncryptionInfo', 'EncryptedPackage')],
    ['empty', new Uint8Array()],
    ['empty', buildWorkbook([{ name: 'Trang tính1', rows: [] }])],
    ['empty', buildWorkbook([])],
    ['damaged', buildWorkbook([{ name: 'A', rows: [['x']] }]).slice(0, 700)],
    ['damaged', sheetOf('<worksheet><sheetData><row>')],
    ['hostile', sheetOf('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>')],
    ['hostile', sheetOf('<a>'.repeat(200))],
    ['zipBomb', sheetOf(' '.repeat(70 * 1024 * 1024))],
    ['zipBomb', sheetOf(`<worksheet>${' '.repeat(50 * 1024 * 1024)}</worksheet>`)],
  ] as const)('%s', (reason, bytes) => {
    expect(refusalOf(bytes)).toBe(reason);
  });

  test('a workbook a spreadsheet saved with a password', () => {
    const fixtures = join(import.meta.dirname, '..', '..', '..', '..', 'test', 'fixtures');
    expect(refusalOf(readFileSync(join(fixtures, 'co-mat-khau.xlsx')))).toBe('encryptedWorkbook');
  });

  test('a part that is made to fill the machine refuses the file before any part is read', () => {
    const bomb = strToU8(`<properties>${' '.repeat(20 * 1024 * 1024)}</properties>`);
    const parts = { '[Content_Types].xml': '<Types/>', 'docProps/app.xml': bomb };
    const file = openPackage(buildWorkbook([{ name: 'A', rows: [['x']] }], { parts }));
    expect(() => file.read('[Content_Types].xml')).toThrow(new FileRefused('zipBomb', 'docProps/app.xml'));
  });

  test('so do parts that are one only together', () => {
    const some = strToU8(' '.repeat(4 * 1024 * 1024));
    const parts = { 'xl/a.xml': some, 'xl/b.xml': some, 'xl/c.xml': some };
    expect(refusalOf(buildWorkbook([{ name: 'A', rows: [['x']] }], { parts }))).toBe('zipBomb');
  });

  test('a picture that shrinks to nothing is no bomb: it is never inflated', () => {
    const parts = { 'xl/media/image1.bmp': new Uint8Array(20 * 1024 * 1024) };
    expect(refusalOf(buildWorkbook([{ name: 'A', rows: [['x']] }], { parts }))).toBe('taken');
  });

  test('a package of thousands of entries is refused', () => {
    const entries = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`part${index}`, strToU8('')]));
    expect(refusalOf(zipSync(entries))).toBe('hostile');
  });

  test('more sheets than are ever read refuse the file: none is left out in silence', () => {
    const sheets = Array.from({ length: 101 }, (_, index) => ({ name: `T${index}`, rows: [['x']] }));
    expect(refusalOf(buildWorkbook(sheets))).toBe('tooMuch');
    expect(refusalOf(buildWorkbook(sheets.slice(1)))).toBe('taken');
  });

  test('more comments than are ever read refuse the file', () => {
    const comments = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${index + 1}`, 'Hỏi lại.']));
    const withComments = (count: number) => buildWorkbook([{ name: 'A', rows: [['x']], comments: comments(count) }]);
    expect(refusalOf(withComments(20_001))).toBe('tooMuch');
    expect(refusalOf(withComments(20_000))).toBe('taken');
  });

  test('a small file that unpacks to more than is ever read is not told it is over 50 MB', () => {
    const piece = `${randomBytes(1_000).toString('hex')}${' '.repeat(40_000)}`;
    const bytes = sheetOf(`<worksheet>${piece.repeat(1_650)}</worksheet>`);
    expect(bytes.length).toBeLessThan(5 * 1024 * 1024);
    expect(refusalOf(bytes)).toBe('tooMuch');
    const data = { reason: 'tooMuch', fileName: 'Theo dõi.xlsx' } as const;
    expect(refusalSentence('FILE_REFUSED', data)).toBe(
      'Tệp “Theo dõi.xlsx” có quá nhiều trang, ô, chữ hoặc ghi chú nên không đọc hết được. Hãy chép riêng bảng cần nhập sang một tệp mới rồi nhập lại. Sổ không thay đổi.',
    );
  });

  test('200 MB are refused by size alone, before anything is read', () => {
    expect(() => refuseBySize(200 * 1024 * 1024)).toThrow(new FileRefused('tooLarge'));
  });
});

describe('values', () => {
  const bytes = buildWorkbook([
    {
      name: 'Số liệu',
      rows: [
        ['Sở Y tế', 12, true, { value: 46365, style: 1 }, { value: 46365.9236111111, style: 5 }],
        [
          { value: '#N/A', type: 'e' },
          { formula: 'A1+1' },
          { value: 1029, formula: '944+85' },
          { value: '', style: 3 },
        ],
        [
          { value: 46206, style: 2 },
          { value: '2026-12-09T22:10:00', type: 'd' },
          { value: 'x', type: 'str' },
          0.1 + 0.2,
        ],
      ],
      comments: { B1: 'An:\nHỏi lại.' },
    },
    { name: 'Cũ', rows: [['x']], state: 'veryHidden' },
  ]);
  const workbook = readWorkbook(bytes);
  const cell = (row: number, column: number): Cell | undefined => workbook.sheets[0]?.rows.get(row)?.get(column);

  test('text, number, yes/no, date, date with a time of day', () => {
    expect(cell(1, 1)).toMatchObject({ kind: 'text', text: 'Sở Y tế' });
    expect(cell(1, 2)).toMatchObject({ kind: 'number', raw: 12, comment: 'Hỏi lại.' });
    expect(cell(1, 3)).toMatchObject({ kind: 'boolean', raw: true });
    expect(cell(1, 4)).toMatchObject({ kind: 'date', day: '2026-12-09', text: '09/12/2026' });
    expect(cell(1, 5)).toMatchObject({ kind: 'date', day: '2026-12-09', text: '09/12/2026 22:10' });
    expect(cell(3, 1)).toMatchObject({ kind: 'date', day: '2026-07-03' });
    expect(cell(3, 2)).toMatchObject({ kind: 'date', day: '2026-12-09' });
    expect(cell(3, 3)).toMatchObject({ kind: 'text', text: 'x' });
    expect(cell(3, 4)).toMatchObject({ kind: 'number', text: '0.3' });
  });

  test('a day the calendar does not have is text, whatever its cell calls it', () => {
    const odd = readWorkbook(buildWorkbook([{ name: 'A', rows: [[{ value: '2026-13-45', type: 'd' }]] }]));
    expect(odd.sheets[0]?.rows.get(1)?.get(1)).toMatchObject({ kind: 'text', text: '2026-13-45', day: null });
  });

  test('an error, a formula with and without its value, a colour without a value', () => {
    expect(cell(2, 1)).toMatchObject({ kind: 'error', text: '#N/A' });
    expect(cell(2, 2)).toMatchObject({ kind: 'empty', formula: true });
    expect(cell(2, 3)).toMatchObject({ kind: 'number', raw: 1029, formula: true });
    expect(cell(2, 4)).toMatchObject({ kind: 'empty', fill: 'FFFF00' });
  });

  test('a hidden sheet is marked as hidden', () => {
    expect(workbook.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('the same number is four years and a day later in the 1904 date system', () => {
    const old = buildWorkbook([{ name: 'A', rows: [[{ value: 44903, style: 1 }]] }], { date1904: true });
    expect(readWorkbook(old).sheets[0]?.rows.get(1)?.get(1)?.day).toBe('2026-12-09');
  });
});

describe('files that kill other readers', () => {
  test('a merge over the whole sheet costs nothing', () => {
    const workbook = readWorkbook(buildWorkbook([{ name: 'A', rows: [['x']], merges: ['A1:XFD1048576'] }]));
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }]);
  });

  test('hidden columns that begin far before the first are hidden from the first on', () => {
    const hidden = '<cols><col min="-1e300" max="2" hidden="1"/></cols>';
    const sheet = sheetOf(
      `<worksheet>${hidden}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    );
    expect([...(readWorkbook(sheet).sheets[0]?.hiddenColumns ?? [])]).toEqual([1, 2]);
  });

  test('a row without a number of its own stands below the one before', () => {
    const odd =
      '<worksheet><sheetData><row r="x"><c><v>1</v></c></row><row r="-4"><c><v>2</v></c></row></sheetData></worksheet>';
    expect([...(readWorkbook(sheetOf(odd)).sheets[0]?.rows.keys() ?? [])]).toEqual([1, 2]);
  });

  test('a value in the far corner is left out and said', () => {
    const far =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(readWorkbook(sheetOf(far)).sheets[0]).toMatchObject({
      cutOff: true,
      rows: new Map([[1, expect.anything()]]),
    });
  });

  test('5,000 rows of 20 cells are all there', () => {
    const row = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 'Đảng ủy Sở Y tế' : index));
    const workbook = readWorkbook(buildWorkbook([{ name: 'A', rows: Array.from({ length: 5_000 }, () => row) }]));
    expect(workbook.sheets[0]?.rows.size).toBe(5_000);
  });
});

test('defined names are told as they are written, and nothing they name is looked up', () => {
  const names = `<definedNames><definedName name="f_a">'Trang &amp; 1'!$C$7</definedName><definedName name="f_b">#REF!</definedName></definedNames>`;
  const workbook = readWorkbook(
    buildWorkbook([{ name: 'A', rows: [['x']] }], {
      parts: {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
      },
    }),
  );
  expect([...workbook.names]).toEqual([
    ['f_a', "'Trang & 1'!$C$7"],
    ['f_b', '#REF!'],
  ]);
});
