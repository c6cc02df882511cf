import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Glyph } from './pdf-glyphs.ts';
import { linesOf } from './pdf-lines.ts';

const width = 6;

/** A line from its left edge, each letter 6 points wide. */
function from(left: number, top: number, text: string, size = 14): readonly Glyph[] {
  return [...text].map((letter, index) => ({
    text: letter,
    left: left + index * width,
    right: left + (index + 1) * width,
    top,
    size,
  }));
}

const about = (middle: number, top: number, text: string) => from(middle - (text.length * width) / 2, top, text);
const textsOf = (glyphs: readonly Glyph[]) => linesOf(glyphs).map(({ text }) => text);

const closing = from(85, 380, 'Trên đây là báo cáo của Đảng ủy.');
const recipients = [
  ...from(85, 402, 'Nơi nhận:'),
  ...from(85, 418, '- Ban Tuyên giáo và Dân vận;', 12),
  ...from(85, 432, '- Các đồng chí trong', 12),
  ...from(85, 446, 'Ban Thường vụ;', 12),
  ...from(85, 460, '- Lưu Đảng ủy.', 12),
];
const inOrder = [
  'Nơi nhận:',
  '- Ban Tuyên giáo và Dân vận;',
  '- Các đồng chí trong',
  'Ban Thường vụ;',
  '- Lưu Đảng ủy.',
];
const signer = [
  ...about(430, 402, 'T/M BAN THƯỜNG VỤ'),
  ...about(430, 418, 'PHÓ BÍ THƯ'),
  ...about(430, 510, 'Nguyễn Văn An'),
];
const signed = ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Nguyễn Văn An'];

test('the recipients of a report come first, then who signs', () => {
  expect(textsOf([...closing, ...recipients, ...signer])).toEqual([
    'Trên đây là báo cáo của Đảng ủy.',
    ...inOrder,
    ...signed,
  ]);
});

test('also where the signer stands a little higher than the label', () => {
  const higher = signer.map(glyph => ({ ...glyph, top: glyph.top - 8 }));
  expect(textsOf([...closing, ...recipients, ...higher]).slice(1)).toEqual([...inOrder, ...signed]);
});

test('also where the label stands in the middle of its column', () => {
  const centred = [...about(208, 402, 'Nơi nhận:'), ...recipients.filter(({ top }) => top > 402)];
  const after = about(305, 540, 'PHỤ LỤC');
  expect(textsOf([...closing, ...centred, ...signer, ...after]).slice(1)).toEqual([...inOrder, ...signed, 'PHỤ LỤC']);
});

test('what stands on the page after the signature stays after it', () => {
  const after = [...about(300, 545, 'PHỤ LỤC'), ...from(85, 570, '1. Đơn vị'), ...from(300, 570, '12 cuộc')];
  expect(textsOf([...recipients, ...signer, ...after])).toEqual([
    ...inOrder,
    ...signed,
    'PHỤ LỤC',
    '1. Đơn vị',
    '12 cuộc',
  ]);
});

test('recipients alone, and a sentence that speaks of them, are as they were', () => {
  expect(textsOf([...closing, ...recipients]).slice(1)).toEqual(inOrder);
  const spoken = [...from(85, 402, 'Nơi nhận: các chi bộ trực thuộc'), ...about(430, 430, 'TỔNG SỐ')];
  expect(textsOf(spoken)).toEqual(['Nơi nhận: các chi bộ trực thuộc', 'TỔNG SỐ']);
});

test('no letter is lost and none made, wherever lines stand', () => {
  const line = fc.record({
    left: fc.integer({ min: 60, max: 420 }),
    row: fc.integer({ min: 0, max: 30 }),
    text: fc.constantFrom('Nơi nhận:', '- Lưu VT.', 'PHÓ BÍ THƯ', 'Trần B', 'PHỤ LỤC'),
  });
  const lettersOf = (texts: readonly string[]) => [...texts.join('').replaceAll(' ', '')].toSorted().join('');
  // One line a row, so that no letter covers another.
  const page = fc.uniqueArray(line, { selector: ({ row }) => row, maxLength: 12 });
  fc.assert(
    fc.property(page, lines => {
      const glyphs = lines.flatMap(({ left, row, text }) => from(left, 40 + row * 20, text));
      expect(lettersOf(textsOf(glyphs))).toBe(lettersOf(lines.map(({ text }) => text)));
    }),
  );
});
