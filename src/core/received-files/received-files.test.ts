import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReceivedText } from '../../contract/index.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { foundFigures } from './found-figures.ts';
import { guessLegacyCodes } from './guess-legacy.ts';
import { joinPastedLines } from './join-pasted.ts';
import { readReceivedFile, tidyText } from './read.ts';

const samples = resolve(import.meta.dirname, '../../../test/fixtures/bao-cao');
const names = {
  decree: '417 HPI nam 2026.docx',
  legacy: 'bao cao chi so hanh phuc bao tang.doc.docx',
  pdf: 'BC_BVDK_193_signed.pdf',
  message: 'doan nghe thuat gui.docx',
  photo: 'z6113548207731_thu vien.jpg',
};

async function readSample(fileName: string, convertLegacy = false) {
  return readReceivedFile(readFileSync(join(samples, fileName)), { fileName, convertLegacy });
}

async function textOf(fileName: string, convertLegacy = false): Promise<ReceivedText> {
  const read = await readSample(fileName, convertLegacy);
  if (read.kind !== 'text') throw new Error(`${fileName} is ${JSON.stringify(read)}`);
  return read;
}

const unreadable = (reason: string) => ({ kind: 'unreadable', reason });

describe('Word', () => {
  test('paragraphs come in the order of reading, empty ones left out', async () => {
    const { paragraphs, legacy } = await textOf(names.decree);
    expect(legacy).toBeNull();
    expect(paragraphs.slice(0, 3)).toEqual(['UBND TỈNH LẠNG SƠN', 'SỞ TÀI CHÍNH', 'Số: 417/BC-STC']);
    expect(paragraphs).toContain('- Một số tiêu chí khó định lượng, chi bộ lúng túng khi đánh giá kết quả.');
  });

  test('.VnTime is asked about, and right to the letter once somebody agreed', async () => {
    const asked = await textOf(names.legacy);
    expect(asked.legacy?.fonts.toSorted()).toEqual(['.VnTime', '.VnTimeH']);
    expect(asked.legacy?.after).toBe('kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc của người dân năm 2026');
    expect(asked.paragraphs[0]).toBe('®¶ng ñy ñy ban nh©n d©n tØnh');
    const { paragraphs, converted, legacy } = await textOf(names.legacy, true);
    expect([converted, legacy]).toEqual([true, null]);
    expect(paragraphs).toEqual(readFileSync(join(samples, 'bao-tang.txt'), 'utf8').trimEnd().split('\n'));
  });
});

test('"ư" that Word saved as a soft hyphen is a letter all the same', async () => {
  const parts = unzipSync(readFileSync(join(samples, names.legacy)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const saved = xml.replaceAll('\u00AD', '</w:t><w:softHyphen/><w:t xml:space="preserve">');
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(saved) });
  const read = await readReceivedFile(bytes, { fileName: names.legacy, convertLegacy: true });
  expect(read).toMatchObject({
    paragraphs: readFileSync(join(samples, 'bao-tang.txt'), 'utf8').trimEnd().split('\n'),
  });
});

describe('PDF', () => {
  test('lines are joined into sentences, page numbers and running titles dropped, letters of two fonts in their words', async () => {
    const { paragraphs } = await textOf(names.pdf);
    expect(paragraphs).toEqual(readFileSync(join(samples, 'benh-vien.txt'), 'utf8').trimEnd().split('\n'));
  });

  test('a hostile, broken or empty file is an answer, not a failure', async () => {
    const pdf = (body: string | Buffer) => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(body)]);
    const read = (bytes: Uint8Array, fileName = 'a.pdf') => readReceivedFile(bytes, { fileName, convertLegacy: false });
    expect(await read(new Uint8Array())).toEqual(unreadable('empty'));
    expect(await read(pdf('rác'))).toEqual(unreadable('damaged'));
    const once = deflateSync(Buffer.alloc(270 * 1024 * 1024));
    const stream = (packed: Buffer) =>
      Buffer.concat([Buffer.from('1 0 obj <</Filter/FlateDecode>> stream\n'), packed, Buffer.from('\nendstream')]);
    expect(await read(pdf(stream(once)))).toEqual(unreadable('hostile'));
    expect(await read(pdf(stream(deflateSync(once))))).toEqual(unreadable('hostile'));
    expect(await read(readFileSync(join(samples, '../co-mat-khau.xlsx')))).toEqual(unreadable('encrypted'));
    expect(await read(readFileSync(join(samples, '../co-mat-khau.pdf')))).toEqual(unreadable('encrypted'));
    expect(await read(zipSync({ 'a.txt': new Uint8Array(3) }))).toEqual(unreadable('otherKind'));
    expect(await read(Buffer.from('gì đó'), 'a.heic')).toEqual(unreadable('otherKind'));
  });

  test('whatever bytes come, the answer is one of those the page knows', async () => {
    const beginnings = fc.constantFrom(
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '',
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj',
    );
    await fc.assert(
      fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 300 }), async (beginning, rest) => {
        const bytes = Buffer.concat([Buffer.from(beginning, 'latin1'), rest]);
        const { kind } = await readReceivedFile(bytes, { fileName: 'a', convertLegacy: false });
        expect(['text', 'picture', 'pages', 'unreadable']).toContain(kind);
      }),
      { numRuns: 60 },
    );
  });
});

test('a photograph is looked at, not read', async () => {
  expect(await readSample(names.photo)).toEqual({ kind: 'picture', turn: 0 });
});

describe('pasted text', () => {
  const pasted = [
    'Đến hết tháng 11/2026 có 13/21 chi bộ trực thuộc đã đưa nội dung nâng cao',
    'Chỉ số hạnh phúc vào sinh hoạt.',
    '- Nhóm 9 (An ninh trật tự - An toàn xã hội): Giữ vững an ninh trật tự cơ quan;',
    'không có đảng viên vi phạm',
    '',
    '2',
    '',
    'Luật Giao thông.',
    'III- KHÓ KHĂN, VƯỚNG MẮC',
    'Tài liệu còn ít.',
  ].join('\r\n');

  test('broken lines are joined, page numbers dropped, composed letters made one', () => {
    const { paragraphs } = tidyText({ text: pasted.normalize('NFD'), convertLegacy: false });
    expect(paragraphs).toEqual([
      'Đến hết tháng 11/2026 có 13/21 chi bộ trực thuộc đã đưa nội dung nâng cao Chỉ số hạnh phúc vào sinh hoạt.',
      '- Nhóm 9 (An ninh trật tự - An toàn xã hội): Giữ vững an ninh trật tự cơ quan; không có đảng viên vi phạm',
      'Luật Giao thông.',
      'III- KHÓ KHĂN, VƯỚNG MẮC',
      'Tài liệu còn ít.',
    ]);
  });

  test('text of old fonts is recognised by its letters and converted when asked to', () => {
    const asked = tidyText({ text: 'Tæ chøc 05 cuéc tuyªn truyÒn víi 95 l­ît ng­êi tham dù.', convertLegacy: false });
    expect(asked.legacy?.after).toBe('Tổ chức 05 cuộc tuyên truyền với 95 lượt người tham dự.');
    expect(asked.figures).toEqual([]);
    const vni = tidyText({ text: 'Toå chöùc hoäi nghò tuyeân truyeàn.', convertLegacy: true });
    expect(vni.paragraphs).toEqual(['Tổ chức hội nghị tuyên truyền.']);
    expect(guessLegacyCodes('Bản quyền ® 2026, 5 µm, «trích»')).toBeNull();
    expect(guessLegacyCodes('Café, naïve, résumé')).toBeNull();
  });

  test('joining lines loses no word and makes none', () => {
    const line = fc.array(fc.constantFrom('Chi', 'bộ', 'đã', '-', 'tuyên', 'truyền.', 'III-', '(ba)'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        const text = lines.map(words => words.join(' ')).join('\n');
        expect(joinPastedLines(text).join(' ').split(' ').filter(Boolean)).toEqual(text.split(/\s+/u).filter(Boolean));
      }),
    );
  });
});

describe('figures in the text', () => {
  const figuresOf = (text: string) => foundFigures([text]).map(({ figure, value }) => [figure, value]);

  test('what a report says is found with its place', () => {
    const text = 'Tổ chức 08 cuộc tuyên truyền với 1.016 lượt người tham dự; đăng 09 tin, bài trên trang thông tin.';
    expect(figuresOf(text)).toEqual([
      ['sessions', 8],
      ['people', 1016],
      ['articles', 9],
    ]);
    const [first] = foundFigures(['', text]);
    expect(first).toMatchObject({ paragraph: 1, from: 8, said: '08 cuộc tuyên truyền' });
    expect(text.slice(first?.from, first?.to)).toBe('08 cuộc tuyên truyền');
  });

  test('short forms of a message are understood, other counts left alone', () => {
    expect(figuresOf('- Tuyên truyền: 10c/170 lượt/3 tin bài.')).toEqual([
      ['sessions', 10],
      ['people', 170],
      ['articles', 3],
    ]);
    expect(figuresOf('Đón 6400 lượt khách tham quan; tổ chức 3 cuộc đối thoại, 58 đợt khám; 9/12 chi bộ.')).toEqual([]);
  });

  test('each of the reports with text says its sessions, people and articles', async () => {
    for (const name of [names.decree, names.pdf, names.message]) {
      const { figures } = await textOf(name);
      expect(figures.map(({ figure }) => figure)).toEqual(['sessions', 'people', 'articles']);
    }
  });
});

test('an attached file is read through the register; one that is gone says so', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const file = new File([readFileSync(join(samples, names.decree))], names.decree);
  const { record } = await call.attachments.add({ noun: 'unit', recordId: cell.id, file, fileName: names.decree });
  const read = await call.passages.read({ attachmentId: record.id, convertLegacy: false });
  expect(read).toMatchObject({ kind: 'text', shortened: false, converted: false });
});
