import { expect, test } from 'vitest';
import { letterStructure, rendered } from '../form-check/testing/documents.ts';
import { openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

test('a file is held against the rules, and a copy put right is fetched once; the register does not change', async () => {
  const { call, register } = openTestRegister();
  const before = await call.history.list({ page: { offset: 0, limit: 10 } });
  const bytes = await rendered(letterStructure(), {
    letter: letter => ({ ...letter, signature: { ...letter.signature, authority: 'TM. BAN THƯỜNG VỤ' } }),
  });
  const file = new File([new Uint8Array(bytes)], 'cong-van.docx');
  const checked = await call.formCheck.check({ file, fileName: 'cong-van.docx' });
  expect(checked.findings.map(({ rule, fixable }) => [rule, fixable])).toEqual([['authority.form', true]]);
  expect(checked.fixable).toBe(1);

  const made = await call.formCheck.fix({ file, fileName: 'cong-van.docx' });
  expect(made).toMatchObject({ fileName: 'cong-van (đã sửa thể thức).docx', corrected: 1, left: { findings: [] } });
  const copy = await call.files.take({ ticket: made.ticket });
  const again = await call.formCheck.check({ file: copy, fileName: made.fileName });
  expect(again.findings).toEqual([]);
  expect(await refused(call.files.take({ ticket: made.ticket }))).toMatchObject({ code: 'TICKET_EXPIRED' });
  expect(await call.history.list({ page: { offset: 0, limit: 10 } })).toEqual(before);
  expect(register.book.units()).toEqual([]);
});

test('a doubtful rule the office does not want is left out, an error is not', async () => {
  const { call } = openTestRegister();
  const bytes = await rendered(letterStructure(), {
    letter: letter => ({
      ...letter,
      body: [...letter.body, { role: 'text', text: 'Các đơn vị tổ chức hội nghị, tọa đàm, v.v./.' }],
    }),
  });
  const file = new File([new Uint8Array(bytes)], 'a.docx');
  const withoutRules = ['text.phrases', 'end.slash'];
  const all = await call.formCheck.check({ file, fileName: 'a.docx' });
  const some = await call.formCheck.check({ file, fileName: 'a.docx', withoutRules });
  expect(all.findings.map(({ rule }) => rule)).toEqual(['end.slash', 'text.phrases']);
  expect(some.findings.map(({ rule }) => rule)).toEqual(['end.slash']);
});

test.each([
  ['empty', new Uint8Array()],
  ['notAWordFile', new TextEncoder().encode('%PDF-1.7')],
])('a file that cannot be read is refused with its name: %s', async (reason, bytes) => {
  const { call, failures } = openTestRegister();
  const answer = await refused(call.formCheck.check({ file: new Blob([bytes]), fileName: 'bao-cao.docx' }));
  expect(answer).toMatchObject({ code: 'WORD_FILE_REFUSED', data: { reason, fileName: 'bao-cao.docx' } });
  expect(answer.message).toContain('“bao-cao.docx”');
  expect(failures).toEqual([]);
});
