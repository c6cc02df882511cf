import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attribute, child, descendants } from '../form-check/xml/look-up.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { formCode, readFormCode } from './code.ts';
import { type FormsReadStep, noFormDecisions, previewForms } from './take/take.ts';
import { formsOf, type NamedBytes, previewOf } from './testing/batch.ts';
import { cellNamed, fillWord, fillWorkbook } from './testing/fill.ts';
import { replaceCode } from './testing/replace-code.ts';

const said = { answers: { sessions: '12' } };

async function officeWithForms() {
  const opened = openTestRegister();
  const office = await addTestOffice(opened.call);
  const { register } = opened;
  const words = await formsOf(register, office.roundId, 'docx');
  const books = await formsOf(register, office.roundId, 'xlsx');
  const [committee, cell] = words;
  const [book] = books;
  if (committee === undefined || cell === undefined || book === undefined) throw new Error('no forms');
  return { ...opened, office, roundId: office.roundId, committee, cell, book };
}

describe('of two signs that disagree none is believed: the unit is asked', () => {
  test.each([
    ['the name typed in the form', 'phiếu.docx', 'Chi bộ Ban Dân tộc'],
    ['the file’s name', 'Phiếu báo cáo - Chi bộ Ban Dân tộc.docx', ''],
    ['a name nobody knows', 'phiếu.docx', 'Chi bộ Trường Mầm non Hoa Sen'],
  ])('%s', async (_sign, name, unitName) => {
    const { call, roundId, committee, office } = await officeWithForms();
    const answers = unitName === '' ? said.answers : { ...said.answers, unitName };
    const preview = await previewOf(call, roundId, [{ name, bytes: fillWord(committee.bytes, { answers }) }]);
    const [file] = preview.files;
    expect(file).toMatchObject({ kind: 'form', result: 'asked', unitId: null });
    expect(file?.reason).toContain('Phiếu lập cho Đảng ủy Sở Y tế');
    expect(file?.candidates.map(({ key }) => key)).toContain(office.committee.id);
    expect(preview).toMatchObject({ new: 0, changed: 0, lines: [] });
    const decided = { ...noFormDecisions, units: { [name]: office.cell.id } };
    await call.forms.accept({ ticket: preview.ticket, decisions: decided });
    expect(await call.rounds.content({ roundId, unitId: office.cell.id })).toMatchObject({ sessions: 12 });
    expect(await call.rounds.content({ roundId, unitId: office.committee.id })).toBeNull();
  });
});

test('a form of another round, of an older template, with a changed code: each is named and none is filed', async () => {
  const { call, roundId, committee, cell, book, office } = await officeWithForms();
  const { record: other } = await call.rounds.create({
    ...{ kind: 'adHoc', year: 2026, title: '6 tháng đầu năm 2026', periodFrom: '2026-01-01', periodTo: '2026-06-30' },
    ...{ basis: null, dueOn: '2026-07-10', cutOff: null, note: null },
  });
  const unitId = office.committee.id;
  const bytes = fillWord(committee.bytes, said);
  const files: NamedBytes[] = [
    { name: 'a.docx', bytes: replaceCode(bytes, formCode({ unitId, roundId: other.id, template: 1 })) },
    { name: 'b.docx', bytes: replaceCode(bytes, formCode({ unitId, roundId, template: 0 })) },
    { name: 'c.docx', bytes: replaceCode(bytes, `${formCode({ unitId, roundId, template: 1 }).slice(0, -8)}00000000`) },
    { name: 'd.docx', bytes: replaceCode(fillWord(cell.bytes, said), '') },
    { name: 'e.xlsx', bytes: replaceCode(await fillWorkbook(book.bytes, said), '') },
  ];
  const preview = await previewOf(call, roundId, files);
  expect(preview.files.map(({ result, reason }) => [result, reason])).toEqual([
    ['wrongRound', 'Phiếu của đợt báo cáo 6 tháng đầu năm 2026.'],
    ['oldTemplate', expect.stringContaining('mẫu số 0')],
    ['damaged', expect.stringContaining('Mã phiếu đã bị sửa')],
    ['asked', expect.stringContaining('không còn mã phiếu')],
    ['asked', expect.stringContaining('không còn mã phiếu')],
  ]);
  expect(preview.files[3]?.candidates.map(({ label }) => label)).toEqual(['Chi bộ Ban Dân tộc']);
  const { operation } = await call.forms.accept({ ticket: preview.ticket, decisions: noFormDecisions });
  expect(operation).toBeNull();
});

test('two forms of one unit: the other one is taken only when the clerk says so', async () => {
  const { call, roundId, committee, book, office } = await officeWithForms();
  const files = [
    { name: 'một.docx', bytes: fillWord(committee.bytes, { answers: { sessions: '12' } }) },
    { name: 'hai.xlsx', bytes: await fillWorkbook(book.bytes, { answers: { sessions: '15' } }) },
    { name: 'trống.docx', bytes: committee.bytes },
  ];
  const preview = await previewOf(call, roundId, files.toReversed());
  expect(preview.files.map(({ fileName, result, mayTake }) => [fileName, result, mayTake])).toEqual([
    ['trống.docx', 'duplicate', true],
    ['hai.xlsx', 'recognised', false],
    ['một.docx', 'duplicate', true],
  ]);
  await call.forms.accept({ ticket: preview.ticket, decisions: { ...noFormDecisions, anyway: ['một.docx'] } });
  expect(await call.rounds.content({ roundId, unitId: office.committee.id })).toMatchObject({ sessions: 12 });
});

test('a count a spreadsheet made a day of is the count again, where the unit’s number of chi bộ tells which', async () => {
  const { call, roundId, book, office } = await officeWithForms();
  const bytes = await fillWorkbook(book.bytes, { answers: {} }, workbook => {
    const cell = cellNamed(workbook, 'f_wholeYear');
    cell.value = new Date(Date.UTC(2026, 8, 7));
    cell.numFmt = 'd/m';
  });
  const preview = await previewOf(call, roundId, [{ name: 'a.xlsx', bytes }]);
  expect(preview.lines).toMatchObject([{ unitId: office.committee.id, fields: [{ from: '', to: '7/9' }] }]);
});

test('a control answered twice otherwise is not guessed at', async () => {
  const { call, roundId, committee } = await officeWithForms();
  const bytes = fillWord(committee.bytes, said, root => {
    const tags = descendants(root, 'sdtPr').map(properties => child(properties, 'tag'));
    const people = tags.find(tag => attribute(tag, 'val') === 'f_sessions');
    const other = tags.find(tag => attribute(tag, 'val') === 'f_contactPost');
    if (people !== undefined && other !== undefined) Object.assign(other.attributes, people.attributes);
    for (const control of descendants(root, 'sdt')) {
      const [text] = descendants(control, 't');
      if (other !== undefined && descendants(control, 'tag').includes(other)) text?.children.splice(0, 1, '99');
    }
  });
  const preview = await previewOf(call, roundId, [{ name: 'a.docx', bytes }]);
  expect(preview.files[0]?.notes.join()).toContain('Số cuộc tuyên truyền');
  expect(preview.lines).toEqual([]);
});

const xml = (body: string) => strToU8(`<?xml version="1.0"?>${body}`);
const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) });
const oldContainer = new Uint8Array(2048).fill(0);
oldContainer.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const locked = new Uint8Array(oldContainer);
locked.set(Buffer.from('EncryptedPackage', 'utf16le'), 600);
const entities = '<!DOCTYPE a [<!ENTITY b "bbbb">]><document/>';

const odd: readonly (readonly [name: string, bytes: Uint8Array, kind: string, result: string, words: string])[] = [
  ['rỗng.docx', new Uint8Array(), 'other', 'damaged', 'không có nội dung'],
  ['mật khẩu.xlsx', locked, 'other', 'unknown', 'có đặt mật khẩu'],
  ['mật khẩu.docx', locked, 'other', 'unknown', 'có đặt mật khẩu'],
  ['cắt cụt.docx', strToU8('PK\u0003\u0004'), 'other', 'damaged', 'bị hỏng'],
  ['bom.xlsx', bomb, 'other', 'unknown', 'nén bất thường'],
  ['thực thể.docx', zipSync({ 'word/document.xml': xml(entities) }), 'other', 'unknown', 'không an toàn'],
  ['ảnh.heic', strToU8('....ftypheic'), 'other', 'unknown', 'Không phải phiếu'],
  ['báo cáo.pdf', strToU8('%PDF-1.7'), 'other', 'unknown', 'Không phải phiếu'],
  ['báo cáo.doc', oldContainer, 'other', 'unknown', 'Không phải phiếu'],
  ['ảnh.zip', zipSync({ 'a.jpg': strToU8('x') }), 'other', 'unknown', 'Không phải phiếu'],
];

test('whatever else lies in the folder is named in one sentence, and the forms beside it are taken', async () => {
  const { call, roundId, committee, failures } = await officeWithForms();
  const form = { name: 'phiếu.docx', bytes: fillWord(committee.bytes, said) };
  const preview = await previewOf(call, roundId, [...odd.map(([name, bytes]) => ({ name, bytes })), form]);
  expect(preview.files.map(({ fileName, kind, result }) => [fileName, kind, result])).toEqual([
    ...odd.map(([name, , kind, result]) => [name, kind, result]),
    ['phiếu.docx', 'form', 'recognised'],
  ]);
  odd.forEach(([, , , , words], index) => {
    expect(preview.files[index]?.reason).toContain(words);
  });
  expect(failures).toEqual([]);
});

test('a form that carries macros is not kept', async () => {
  const { call, roundId, committee } = await officeWithForms();
  const bytes = zipSync({ ...unzipSync(committee.bytes), 'word/vbaProject.bin': strToU8('x') });
  const preview = await previewOf(call, roundId, [{ name: 'phiếu.docx', bytes }]);
  expect(preview.files).toMatchObject([{ kind: 'other', result: 'unknown', reason: expect.stringContaining('macro') }]);
});

test('300 MB are refused by size, before they are read', async () => {
  const { register, roundId } = await officeWithForms();
  const large = new File([new Uint8Array(4)], 'lớn.xlsx');
  Object.defineProperty(large, 'size', { value: 300 * 1024 * 1024 });
  const steps: FormsReadStep[] = [];
  for await (const step of previewForms(register, { roundId, files: [{ file: large, fileName: 'lớn.xlsx' }] }))
    steps.push(step);
  expect(steps.at(-1)).toMatchObject({ preview: { files: [{ reason: expect.stringContaining('quá lớn') }] } });
});

test('the reading can be stopped between two files', async () => {
  const { register, roundId, committee } = await officeWithForms();
  const file = new Blob([new Uint8Array(committee.bytes)]);
  const stop = new AbortController();
  const files = Array.from({ length: 5 }, (_, index) => ({ file, fileName: `${index}.docx` }));
  const done: number[] = [];
  const reading = (async () => {
    for await (const step of previewForms(register, { roundId, files }, stop.signal)) {
      if (step.type === 'progress') done.push(step.done);
      if (done.length === 2) stop.abort(new Error('đã dừng'));
    }
  })();
  await expect(reading).rejects.toThrow('đã dừng');
  expect(done).toEqual([0, 1]);
});

test('a code says what it was made of, and nothing else reads as one', () => {
  const ids = { unitId: '01932c4e-7b1a-7c3e-9f00-0123456789ab', roundId: 'ffffffff-ffff-7fff-bfff-ffffffffffff' };
  const identity = { ...ids, template: 1 };
  const code = formCode(identity);
  expect(readFormCode(`Mã phiếu: ${code}.`)).toEqual(identity);
  expect(readFormCode(code.replace('HPI1', 'HPI2'))).toBe('damaged');
  expect(readFormCode('HPI năm 2026')).toBeNull();
});
