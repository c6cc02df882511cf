import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctNames, safeFileName } from './safe-name.ts';

test('names that Windows refuses are put right, the rest stays as typed', () => {
  expect(safeFileName('Đảng ủy Sở Y tế - Công văn', '.docx')).toBe('Đảng ủy Sở Y tế - Công văn.docx');
  expect(safeFileName('125/KH: "a"?', '.docx')).toBe('125-KH- -a--.docx');
  expect(safeFileName('CON')).toBe('_CON');
  expect(safeFileName('a. . ', '.docx')).toBe('a.docx');
  expect(safeFileName('  ', '.docx')).toBe('_.docx');
});

test('whatever a unit is called, its file can be made', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), name => {
      const safe = safeFileName(name, '.docx');
      expect(safe).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
      expect(safe).toMatch(/[^. ]\.docx$/u);
      expect([...safe].length).toBeLessThanOrEqual(127);
    }),
  );
});

test('files of one folder have names of their own, whatever the case of their letters', () => {
  expect(distinctNames(['A.docx', 'a.docx', 'B.docx', 'A.docx'])).toEqual([
    'A.docx',
    'a (2).docx',
    'B.docx',
    'A (3).docx',
  ]);
});
