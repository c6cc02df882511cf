import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldersOf, unitWordsOfFileName } from './file-name.ts';
import { readHead } from './head.ts';

const letter = fc.constantFrom(...'ABCDĐEGHIKLMNOPQRSTUVXYÂĂÊÔƠƯÁÀẢÃẠẾỀỆỐỒỘ');
const upper = fc.array(fc.array(letter, { minLength: 2, maxLength: 8 }), { minLength: 2, maxLength: 6 });
const written = upper.map(words => words.map(word => word.join('')).join(' '));
const unit = written.map(name => `CHI BỘ ${name}`);
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

describe('the head of a document', () => {
  test('is read whatever the unit, the number and the day are, in one column or two', () => {
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(unit, number, day, fc.boolean(), (name, order, on, inOneLine) => {
        const date = on.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = date.split('-').map(Number);
        const place = `Lạng Sơn, ngày ${dayOfMonth} tháng ${month} năm ${year}`;
        const motto = 'ĐẢNG CỘNG SẢN VIỆT NAM';
        const symbol = `Số ${order}-BC/CB`;
        const head = inOneLine
          ? ['ĐẢNG BỘ TỈNH', `${name} ${motto}`, '*', `${symbol} ${place}`]
          : ['ĐẢNG BỘ TỈNH', name, '*', symbol, motto, place];
        const read = readHead([...head, 'BÁO CÁO', 'kết quả thực hiện Chỉ số hạnh phúc', '-----', 'Nội dung.']);
        expect(read?.names).toContain(name);
        expect(read).toMatchObject({ number: `${order}-BC/CB`, date, kind: 'bao cao', isState: false });
      }),
    );
  });

  test('of any text at all is read without failing, and ends inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 60 }), lines => {
        const read = readHead(lines);
        expect(read === null || read.names.every(name => name.length > 0)).toBe(true);
      }),
    );
  });
});

describe('the words of a file’s name', () => {
  const plain = fc.constantFrom('thanh tra tinh', 'bao tang', 'doan nghe thuat', 'benh vien da khoa', 'so noi vu');
  const noise = fc.constantFrom(
    'BC',
    'bao cao',
    'HPI',
    'nam 2026',
    'signed',
    'da ky',
    '162',
    'z6113548207731',
    'lan 2',
  );
  const between = fc.constantFrom(' ', '_', '-', ' - ');
  const ending = fc.constantFrom('.docx', '.pdf', '.doc.docx', '.JPG', '.heic');

  test('are the unit’s alone, wherever the other words stand', () => {
    fc.assert(
      fc.property(plain, noise, noise, between, ending, (name, before, after, gap, end) => {
        const fileName = [before, name.replaceAll(' ', gap === ' - ' ? ' ' : gap), after].join(gap) + end;
        expect(unitWordsOfFileName(fileName)).toBe(name);
      }),
    );
  });

  test('of any name at all are found without failing, and folders are the nearest first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.stringMatching(/^[a-z]{1,5}$/)), (name, folders) => {
        expect(unitWordsOfFileName(name)).toBe(unitWordsOfFileName(name).trim());
        expect(foldersOf([...folders, 'tep.pdf'].join('/'))).toEqual(folders.toReversed());
      }),
    );
  });
});
