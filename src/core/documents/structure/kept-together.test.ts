import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptTogether } from './kept-together.ts';

const shown = (text: string) => keptTogether(text).replaceAll('\u00A0', '_');

test.each([
  ['của người dân giai đoạn 2026 – 2028', 'của người dân giai đoạn 2026_–_2028'],
  ['khó bố trí chuyên đề riêng (01 đơn vị).', 'khó bố trí chuyên đề riêng (01_đơn_vị).'],
  ['có phiếu số liệu kèm theo (Phụ lục III).', 'có phiếu số liệu kèm theo (Phụ_lục_III).'],
  ['Đề nghị tập huấn (03 đơn vị đề nghị)', 'Đề nghị tập huấn (03 đơn vị đề nghị)'],
  ['giai đoạn 2026 - 2030', 'giai đoạn 2026_-_2030'],
  ['các năm 2026 – 2027: chưa có số liệu', 'các năm 2026_–_2027: chưa có số liệu'],
  ['năm 2026 – 2028', 'năm 2026_–_2028'],
  ['2026 - 2026 – 2028', '2026_-_2026_–_2028'],
  ['TRỌNG TÂM 6 THÁNG CUỐI NĂM 2027', 'TRỌNG TÂM 6_THÁNG CUỐI NĂM_2027'],
  ['kết quả thực hiện 6 tháng đầu năm 2027 (số liệu', 'kết quả thực hiện 6_tháng đầu năm_2027 (số liệu'],
  ['của đơn vị nào (0/38 đơn vị).', 'của đơn vị nào (0/38_đơn_vị).'],
  ['tổ chức chính trị - xã hội trực thuộc', 'tổ chức chính trị_- xã hội trực thuộc'],
  ['- Sở Y tế', '- Sở Y tế'],
  ['tính từ ngày 01/01/2026 đến ngày 31/12/2026', 'tính từ ngày 01/01/2026 đến ngày 31/12/2026'],
  ['(Kèm theo Báo cáo số 2)', '(Kèm theo Báo cáo số 2)'],
])('%s', (text, expected) => expect(shown(text)).toBe(expected));

test('only spaces change, and a second time changes nothing', () => {
  const part = fc.constantFrom(
    '2026',
    ' – ',
    ' năm ',
    ' - ',
    ' tháng đầu ',
    '2028',
    '(',
    '03',
    ' đơn',
    ' vị',
    ')',
    ' Phụ lục ',
    'IV',
    '; ',
  );
  fc.assert(
    fc.property(fc.array(part), parts => {
      const text = parts.join('');
      const kept = keptTogether(text);
      expect(kept.replaceAll('\u00A0', ' ')).toBe(text);
      expect(keptTogether(kept)).toBe(kept);
    }),
    { numRuns: 2000 },
  );
});
