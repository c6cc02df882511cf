import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTabSeparated, toHtml, toTabSeparated } from './clipboard.ts';

describe('a block on the clipboard', () => {
  it('is what Excel writes: tabs, line ends, a line end at the end', () => {
    expect(fromTabSeparated('x\t\t5/7\r\n0\tChưa\t\r\n')).toEqual([
      ['x', '', '5/7'],
      ['0', 'Chưa', ''],
    ]);
  });

  it('keeps an empty row between others, and is empty without text', () => {
    expect(fromTabSeparated('x\n\ny')).toEqual([['x'], [''], ['y']]);
    expect(fromTabSeparated('')).toEqual([]);
  });

  it('reads cells of several lines in quotes, and quotes that stand inside a text', () => {
    expect(fromTabSeparated('"hai\r\ndòng"\tmô hình "điểm"\r\n')).toEqual([['hai\r\ndòng', 'mô hình "điểm"']]);
    expect(fromTabSeparated('"nói ""có"""')).toEqual([['nói "có"']]);
  });

  it('comes back as it went out, whatever stands in the cells', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', '\t', '\n', ' ', '/', '5', '<', '&') });
    const block = fc.integer({ min: 1, max: 4 }).chain(width =>
      fc
        .array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })
        // A last row that is one empty cell cannot be told from a line end.
        .filter(rows => width > 1 || rows.at(-1)?.[0] !== ''),
    );
    fc.assert(
      fc.property(block, cells => {
        expect(fromTabSeparated(toTabSeparated(cells))).toEqual(cells);
      }),
    );
  });

  it('tells Excel and LibreOffice that every cell is text, so that 5/7 stays a count', () => {
    const html = toHtml([['5/7', 'a < b & "c"']]);
    expect(html.match(/mso-number-format:"\\@"/g)).toHaveLength(2);
    expect(html.match(/sdnum="1033;0;@"/g)).toHaveLength(2);
    expect(html).toContain('>5/7</td>');
    expect(html).toContain('a &lt; b &amp; &quot;c&quot;');
  });
});
