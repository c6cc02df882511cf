import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noInput, readAddress, readFileName } from './page-input.ts';

test('exactly what a call takes is read', () => {
  expect(noInput([])).toEqual([]);
  expect(readFileName(['Báo cáo HPI 2026.docx'])).toEqual(['Báo cáo HPI 2026.docx']);
  expect(readAddress(['mailto:vanthu@langson.gov.vn'])).toEqual(['mailto:vanthu@langson.gov.vn']);
});

test('a file name never brings a folder with it', () => {
  for (const name of ['../a.docx', 'C:\\a.docx', '/etc/passwd', 'a:b.docx', 'a\0.docx', '', 'a'.repeat(201)]) {
    expect(readFileName([name]), name).toBeNull();
  }
});

test('too much, too little or anything but text is refused, whatever it is', () => {
  const readers = [readFileName, readAddress];
  for (const read of readers) {
    expect(read([])).toBeNull();
    expect(read(['a', 'b'])).toBeNull();
    const notText = fc.anything().filter(value => typeof value !== 'string');
    fc.assert(fc.property(notText, value => read([value]) === null));
  }
  fc.assert(fc.property(fc.array(fc.anything(), { minLength: 1 }), values => noInput(values) === null));
});
