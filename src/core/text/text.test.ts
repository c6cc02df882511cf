import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainText } from './normalise.ts';
import { searchKey } from './search-key.ts';

test('text is composed, trimmed and has single spaces, and keeps its spelling', () => {
  expect(toPlainText('  Sở\u00A0Y   tế\n')).toBe('Sở Y tế');
  expect(toPlainText('Đảng ủy'.normalize('NFD'))).toBe('Đảng ủy');
  expect(toPlainText('Đảng uỷ')).toBe('Đảng uỷ');
});

test('a search key knows no marks, no case, no punctuation', () => {
  expect(searchKey('Đảng uỷ Sở Văn hóa - Thể thao & Du lịch')).toBe('dang uy so van hoa the thao du lich');
  expect(searchKey('ĐẢNG ỦY')).toBe(searchKey('Đảng uỷ'));
});

test('composed and decomposed text have the same key and the same plain text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
      expect(toPlainText(text.normalize('NFD'))).toBe(toPlainText(text.normalize('NFC')));
      expect(toPlainText(toPlainText(text))).toBe(toPlainText(text));
    }),
  );
});
