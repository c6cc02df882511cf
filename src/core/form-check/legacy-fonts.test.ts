// A file typed under .VnTime says the same as one in Unicode, and the same is found in it.
import { expect, test } from 'vitest';
import { fromTcvn3 } from '../text/legacy/tcvn3.ts';
import { checkForm } from './check.ts';
import { fixForm } from './fix.ts';
import { withParts } from './testing/documents.ts';
import { stateLetter, stateReport } from './testing/state-documents.ts';
import { openWordPackage } from './word/package.ts';
import { readWordDocument } from './word/read.ts';

const codeOf = new Map(
  Array.from({ length: 0xff - 0xa1 + 1 }, (_, index) => String.fromCharCode(0xa1 + index)).map(
    code => [fromTcvn3(code), code] as const,
  ),
);

/** As it would have been typed: capitals with marks stand in the font of capitals. */
function typed(xml: string): string {
  const run = /Times New Roman("(?:(?!<w:t ).)*<w:t [^>]*>)([^<]*)/gsu;
  return xml.replaceAll(run, (_all, between: string, text: string) => {
    const isCapitals = text === text.toLocaleUpperCase('vi');
    const font = isCapitals ? '.VnTimeH' : '.VnTime';
    const codes = [...(isCapitals ? text.toLocaleLowerCase('vi') : text)].map(letter => codeOf.get(letter) ?? letter);
    return `${font}${between.replaceAll('Times New Roman', font)}${codes.join('')}`;
  });
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return readWordDocument(openWordPackage(bytes)).paragraphs.map(({ text }) => text);
}

test.each([
  ['báo cáo', stateReport()],
  ['công văn', stateLetter()],
])('%s', (_kind, unicode) => {
  const old = withParts(unicode, { 'word/document.xml': typed });
  expect(linesOf(old)).toEqual(linesOf(unicode));
  const { findings, rules } = checkForm(old);
  expect(rules).toBe(checkForm(unicode).rules);
  const found = new Set(findings.map(({ rule }) => rule));
  expect(found.has('font.legacy')).toBe(true);
  expect(checkForm(unicode).findings.filter(({ rule }) => !found.has(rule))).toEqual([]);
});

test('no letter of it is rewritten in the copy', () => {
  const old = withParts(stateReport(), { 'word/document.xml': typed });
  expect(linesOf(fixForm(old).bytes)).toEqual(linesOf(old));
});
