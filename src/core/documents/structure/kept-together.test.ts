import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptTogether } from './kept-together.ts';

const shown = (text: string) => keptTogether(text).replaceAll('\u00A0', '_');

test.each([
  ['của người dân giai đoạn 2026 – 2028', 'của người dân giai đoạn 2026_–_2028'],
  ['khó bố trí chuyên đề riêng (01 đơn vị).', 'khó bố trí chuyên đề riêng (01_đơn_vị).'],
  ['có phiếu số liệu kèm theo (Phụ lục III).', 'có phiếu số liệu kèm theo (Phụ_lục_III).'],
  ['Đề nghị tập huấn (03 đơn vị đề nghị)', 'Đề nghị tập huấn (03 đơn vị đề nghị)'],
  ['tính từ ngày 01/01/2026 đến ngày 31/12/2026', 'tính từ ngày 01/01/2026 đến ngày 31/12/2026'],
  ['(Kèm theo Báo cáo số 2)', '(Kèm theo Báo cáo số 2)'],
])('%s', (text, expected) => expect(shown(text)).toBe(expected));

test('only spaces change, and a second time changes nothing', () => {
  const part = fc.constantFrom('2026', ' – ', '2028', '(', '03', ' đơn', ' vị', ')', ' Phụ lục ', 'IV', '; ');
  fc.assert(
    fc.property(fc.array(part), parts => {
      const text = parts.join('');
      const kept = keptTogether(text);
      expect(kept.replaceAll('\u00A0', ' ')).toBe(text);
      expect(keptTogether(kept)).toBe(kept);
    }),
  );
});
