// Whatever is handed in, the answer is findings or a typed refusal; nothing is followed, nothing crashes.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkForm } from './check.ts';
import { fixForm } from './fix.ts';
import { WordFileRefused } from './refusal.ts';
import { rendered, reportStructure, withParts } from './testing/documents.ts';
import { stateReport, wordFileOf } from './testing/state-documents.ts';
import { openWordPackage } from './word/package.ts';
import { readWordDocument } from './word/read.ts';

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof WordFileRefused) return error.reason;
    throw error;
  }
  return 'taken';
}

function oleFile(name: string): Uint8Array {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([signature, Buffer.alloc(512), Buffer.from(`${name}\0`, 'utf16le')]);
}

function documentOf(xml: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

describe('a file that is not read says why', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['notAWordFile', strToU8('%PDF-1.7 báo cáo')],
    ['notAWordFile', strToU8('{\\rtf1 báo cáo}')],
    ['notAWordFile', oleFile('Workbook')],
    ['notAWordFile', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['notAWordFile', documentOf('<html/>')],
    ['oldWordFile', oleFile('WordDocument')],
    ['encrypted', oleFile('EncryptedPackage')],
    ['damaged', stateReport().slice(0, 600)],
    ['damaged', documentOf('<w:document><w:body><w:p>')],
    ['hostile', documentOf('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>')],
    ['hostile', documentOf(`<w:document>${'<w:p>'.repeat(400)}${'</w:p>'.repeat(400)}</w:document>`)],
    ['zipBomb', documentOf(`<w:document>${' '.repeat(70 * 1024 * 1024)}</w:document>`)],
    ['tooLarge', documentOf(`<w:document>${'<w:p/>'.repeat(900_000)}</w:document>`)],
  ] as const)('%s', (reason, bytes) => {
    expect(refusalOf(() => checkForm(bytes))).toBe(reason);
    expect(refusalOf(() => fixForm(bytes))).toBe(reason);
  });
});

test('styles that are based on each other, and lists that count to a billion, come to an end', () => {
  const bytes = zipSync({
    'word/document.xml': strToU8(
      '<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>',
    ),
    'word/styles.xml': strToU8(
      '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
    ),
    'word/numbering.xml': strToU8(
      '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="x/styles" Target="styles.xml"/><Relationship Id="b" Type="x/numbering" Target="numbering.xml"/></Relationships>',
    ),
  });
  expect(refusalOf(() => checkForm(bytes))).toBe('taken');
});

test('an empty document is read: everything is missing from it', () => {
  const { findings } = checkForm(wordFileOf(''));
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['partyTitle.missing', 'number.missing']));
});

describe('damaged by chance', () => {
  let report: Uint8Array;
  beforeAll(async () => {
    report = await rendered({ ...reportStructure(), appendices: [] });
  });

  test('bytes changed anywhere: findings or a refusal', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }), changes => {
        const bytes = report.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        refusalOf(() => fixForm(bytes));
      }),
      { numRuns: 150 },
    );
  });

  test('elements and attributes taken out or doubled: findings or a refusal', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 }), changes => {
        const bytes = withParts(report, { 'word/document.xml': xml => `${mutilated(xml, changes)} ` });
        refusalOf(() => fixForm(bytes));
      }),
      { numRuns: 150 },
    );
  });
});

/** The XML with some of its tags or attributes gone or twice. */
function mutilated(xml: string, changes: readonly (readonly [number, boolean])[]): string {
  const parts = xml.split(/(?=<)|(?<=>)|(?= w:)/);
  for (const [at, twice] of changes) {
    const index = at % parts.length;
    parts[index] = twice ? `${parts[index]}${parts[index]}` : '';
  }
  return parts.join('');
}

/** Letters and digits of a file's text, in order; a zero before a small number or day is no other number. */
function letters(bytes: Uint8Array): string {
  const { paragraphs } = readWordDocument(openWordPackage(bytes));
  return paragraphs
    .map(({ text }) => text.normalize('NFC').replace(/[^\p{L}1-9]/gu, ''))
    .join(' ')
    .toLocaleLowerCase('vi');
}

test('whatever stands in a paragraph, the copy has the same letters and digits', () => {
  const word = fc.constantFrom(
    'Các',
    'đơn vị',
    'số',
    '12/KH-UBND',
    'ngày',
    '5/6/2026',
    ' ,',
    './.',
    '  ',
    'hoà',
    'e\u0302',
    'I.',
    '2.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(word).map(words => words.join(' ')),
  );
  fc.assert(
    fc.property(text, written => {
      const shown = written.replace(/[\p{C}<>&"']/gu, '');
      const body = `<w:p><w:r><w:t xml:space="preserve">${shown}</w:t></w:r></w:p><w:p><w:r><w:t>Hết.</w:t></w:r></w:p>`;
      const bytes = wordFileOf(body);
      expect(letters(fixForm(bytes).bytes)).toBe(letters(bytes));
    }),
    { numRuns: 200 },
  );
});
