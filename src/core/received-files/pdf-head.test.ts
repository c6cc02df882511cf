import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Glyph } from './pdf-glyphs.ts';
import { linesOf, paragraphsOf } from './pdf-lines.ts';

const width = 7;
const size = 13;

/** A line about its middle, each letter 7 points wide. */
function about(middle: number, top: number, text: string): readonly Glyph[] {
  const start = middle - (text.length * width) / 2;
  return [...text].map((letter, index) => {
    const left = start + index * width;
    return { text: letter, left, right: left + width, top, size };
  });
}

const textsOf = (glyphs: readonly Glyph[]) => linesOf(glyphs).map(({ text }) => text);

/** Columns with five points between them. */
const letterhead = [
  ...about(180, 70, 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH'),
  ...about(360, 70, 'ĐẢNG CỘNG SẢN VIỆT NAM'),
  ...about(180, 88, 'ĐẢNG ỦY BỆNH VIỆN'),
  ...about(365, 92, 'Lạng Sơn, ngày 11 tháng 12'),
  ...about(180, 104, '*'),
  ...about(180, 118, 'Số 193-BC/ĐU'),
];
const body = [...about(270, 150, 'BÁO CÁO'), ...about(270, 168, 'kết quả tuyên truyền năm 2026')];

describe('the columns of a letterhead in a PDF', () => {
  test('come one after the other, the Party’s title last, also where hardly a space lies between them', () => {
    expect(textsOf([...letterhead, ...body])).toEqual([
      'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH',
      'ĐẢNG ỦY BỆNH VIỆN',
      '*',
      'Số 193-BC/ĐU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Lạng Sơn, ngày 11 tháng 12',
      'BÁO CÁO',
      'kết quả tuyên truyền năm 2026',
    ]);
  });

  test('of the state are told apart the same way', () => {
    const state = [
      ...about(150, 70, 'UBND TỈNH LẠNG SƠN'),
      ...about(400, 70, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      ...about(150, 86, 'SỞ TÀI CHÍNH'),
      ...about(400, 86, 'Độc lập - Tự do - Hạnh phúc'),
      ...about(150, 110, 'Số: 417/BC-STC'),
      ...about(400, 110, 'Lạng Sơn, ngày 04 tháng 12'),
    ];
    expect(textsOf([...state, ...body]).slice(0, 7)).toEqual([
      'UBND TỈNH LẠNG SƠN',
      'SỞ TÀI CHÍNH',
      'Số: 417/BC-STC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Lạng Sơn, ngày 04 tháng 12',
      'BÁO CÁO',
    ]);
  });

  test('end under the number: a title that stands at the margin is no part of them', () => {
    const texts = textsOf([...letterhead, ...about(150, 150, 'BÁO CÁO')]);
    expect(texts.slice(-3)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', 'Lạng Sơn, ngày 11 tháng 12', 'BÁO CÁO']);
  });

  test('are told apart under a page number too', () => {
    expect(textsOf([...about(270, 40, '1'), ...letterhead]).slice(0, 4)).toEqual([
      '1',
      'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH',
      'ĐẢNG ỦY BỆNH VIỆN',
      '*',
    ]);
  });

  test('hold the symbol beside a number still to be written', () => {
    const [open, beside] = [about(150, 118, 'Số'), about(230, 118, '-BC/ĐU')];
    const texts = textsOf([...letterhead.filter(({ top }) => top < 118), ...open, ...beside, ...body]);
    expect(texts.slice(2, 6)).toEqual(['*', 'Số', '-BC/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM']);
  });

  test('are nothing in a page that only speaks of them', () => {
    const spoken = [
      ...about(270, 70, 'Mừng ĐẢNG CỘNG SẢN VIỆT NAM'),
      ...about(270, 90, 'quang vinh, chúng ta'),
      ...body,
    ];
    expect(paragraphsOf([linesOf(spoken)]).join(' ')).toBe(
      'Mừng ĐẢNG CỘNG SẢN VIỆT NAM quang vinh, chúng ta BÁO CÁO kết quả tuyên truyền năm 2026',
    );
  });

  test('lose no letter and make none, wherever lines stand', () => {
    const line = fc.record({
      middle: fc.integer({ min: 100, max: 500 }),
      row: fc.integer({ min: 0, max: 30 }),
      text: fc.constantFrom('ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG ỦY SỞ Y TẾ', '*', 'Số 2-BC/ĐU', 'BÁO CÁO'),
    });
    const lettersOf = (texts: readonly string[]) => [...texts.join('').replaceAll(' ', '')].toSorted().join('');
    // One line a row, so that no letter covers another.
    const page = fc.uniqueArray(line, { selector: ({ row }) => row, maxLength: 12 });
    fc.assert(
      fc.property(page, lines => {
        const glyphs = lines.flatMap(({ middle, row, text }) => about(middle, 40 + row * 20, text));
        expect(lettersOf(textsOf(glyphs))).toBe(lettersOf(lines.map(({ text }) => text)));
      }),
    );
  });
});
