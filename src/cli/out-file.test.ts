import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepEarlier, refuseOtherEnding } from './out-file.ts';

const now = new Date('2026-12-20T02:00:00Z');

function folder(): string {
  const place = mkdtempSync(join(tmpdir(), 'so-theo-doi-lenh-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

test('what stood where a report is written is kept beside it, and that is said', () => {
  const place = folder();
  writeFileSync(join(place, 'báo cáo.docx'), 'sửa tay');
  const said = keepEarlier(join(place, 'báo cáo.docx'), now);
  const kept = 'báo cáo (bản trước 2026-12-20-090000).docx';
  expect(said).toEqual([`Tệp cũ được giữ lại thành “${join(place, kept)}”.`]);
  expect(readdirSync(place).toSorted()).toEqual([kept, 'báo cáo.docx']);
  expect(readFileSync(join(place, kept), 'utf8')).toBe('sửa tay');
});

test('where nothing stood, nothing is said', () => {
  expect(keepEarlier(join(folder(), 'báo cáo.docx'), now)).toEqual([]);
});

test('a Word file is not written under the name of another kind of file', () => {
  expect(() => refuseOtherEnding('/noi/báo cáo.pdf', '.docx')).toThrow('Hãy nêu tên có đuôi .docx');
  expect(() => refuseOtherEnding('/noi/báo cáo', '.docx')).toThrow('không phải là tên tệp .docx');
  expect(() => refuseOtherEnding('/noi/BÁO CÁO.DOCX', '.docx')).not.toThrow();
});
