// What looks like a slip and is none: nothing is found in it, and a corrected copy keeps it as it was typed.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkForm } from './check.ts';
import { fixForm } from './fix.ts';
import { inDocument, rendered, reportStructure } from './testing/documents.ts';

const structure = reportStructure();

function rulesOf(bytes: Uint8Array): readonly string[] {
  return checkForm(bytes).findings.map(({ rule }) => rule);
}

function markupOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

const textRun = '<w:r><w:t xml:space="preserve">Trên đây';

test.each([
  ['a tick of Wingdings', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Wingdings"/>', '\uf0fc'],
  ['a letter typed in Symbol', '<w:rFonts w:ascii="Symbol" w:eastAsia="Symbol" w:hAnsi="Symbol" w:cs="Symbol"/>', 'a'],
  ['a sign whose font the run does not name itself', '<w:rFonts w:hAnsi="Monotype Sorts" w:cs="Arial"/>', '\uf0a7'],
])('%s stays in its font', async (_what, fonts, text) => {
  const run = `<w:r><w:rPr>${fonts}</w:rPr><w:t>${text}</w:t></w:r>`;
  const bytes = await rendered(structure, { parts: inDocument(textRun, `${run}${textRun}`) });
  expect(rulesOf(bytes).filter(rule => rule.startsWith('font.'))).toEqual([]);
  expect(markupOf(fixForm(bytes).bytes)).toContain(run);
});
