// A wrong file in the office's hands: the checker and the templates say of each what it is, keep nothing and follow nothing.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const content = strToU8('<Types xmlns="x"/>');

function wordFile(document: string): Uint8Array {
  return zipSync({ '[Content_Types].xml': content, 'word/document.xml': strToU8(document) });
}

const oldWord = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(512),
  Buffer.from('WordDocument\0', 'utf16le'),
]);

const wrongFiles = [
  ['of 0 bytes', new Uint8Array(), 'empty', 'không có nội dung'],
  ['a PDF renamed', strToU8('%PDF-1.7'), 'notAWordFile', 'không phải là tệp Word (.docx)'],
  [
    'a workbook renamed',
    zipSync({ '[Content_Types].xml': content, 'xl/workbook.xml': strToU8('<workbook/>') }),
    'notAWordFile',
    'không phải là tệp Word (.docx)',
  ],
  ['an old .doc renamed', oldWord, 'oldWordFile', 'là tệp Word đời cũ (.doc)'],
  [
    'with entities that grow',
    wordFile('<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><w:document>&c;</w:document>'),
    'hostile',
    'có thành phần không an toàn',
  ],
  [
    'with an entity that names a file of the machine',
    wordFile('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document>&b;</w:document>'),
    'hostile',
    'có thành phần không an toàn',
  ],
  ['cut off', wordFile('<w:document><w:body>'), 'damaged', 'bị hỏng'],
] as const;

describe.each(wrongFiles)('a file %s', (_what, bytes, reason, sentence) => {
  const fileName = 'van-ban.docx';
  const answer = {
    code: 'WORD_FILE_REFUSED',
    data: { reason, fileName },
    message: expect.stringMatching(new RegExp(`^Tệp “${fileName}” ${sentence.replace(/[().]/g, '\\$&')}.+\\.$`, 'u')),
  };

  test('is refused by the checker, and no copy is made of it', async () => {
    const { call, failures } = openTestRegister();
    const file = new Blob([new Uint8Array(bytes)]);
    expect(await refused(call.formCheck.check({ file, fileName }))).toMatchObject(answer);
    expect(await refused(call.formCheck.fix({ file, fileName }))).toMatchObject(answer);
    expect(failures).toEqual([]);
  });

  test('is refused as a template, and none is kept', async () => {
    const { call, failures } = openTestRegister();
    const file = new Blob([new Uint8Array(bytes)]);
    expect(await refused(call.templates.add({ file, fileName, name: 'Mẫu', note: null }))).toMatchObject(answer);
    expect((await call.templates.list({ page: { offset: 0, limit: 10 } })).total).toBe(0);
    expect(failures).toEqual([]);
  });
});
