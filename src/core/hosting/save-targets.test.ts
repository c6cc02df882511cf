import { expect, test } from 'vitest';
import { createSaveTargets } from './save-targets.ts';

test('a token gives its place once, and only its own', () => {
  const targets = createSaveTargets();
  targets.offer('a', '/bao-cao/a.docx');
  targets.offer('b', '/bao-cao/b.docx');
  expect(targets.take('b')).toBe('/bao-cao/b.docx');
  expect(targets.take('b')).toBeNull();
  expect(targets.take('a')).toBe('/bao-cao/a.docx');
  expect(targets.take('khong-co')).toBeNull();
});
