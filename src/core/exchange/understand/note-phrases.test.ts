import { describe, expect, test } from 'vitest';
import { readNotePhrases } from './note-phrases.ts';

describe('notes that mean something to the round', () => {
  test.each([
    ['Zalo 09/12, bản giấy 14/12', false, '2026-12-14'],
    ['mới có bản Word qua Zalo, chưa có bản ký', false, null],
    ['Zalo 22h10 ngày 09/12 (ảnh chụp), chờ bản giấy', true, null],
    ['bản mềm', false, null],
  ])('"%s" speaks of a soft copy', (note, isPhoto, officialOn) => {
    expect(readNotePhrases(note, 2026)).toEqual({ soft: { isPhoto, officialOn }, extensionTo: null });
  });

  test.each([
    ['xin lùi đến 15/12', '2026-12-15'],
    ['có CV xin lùi đến 15/12, chưa thấy gửi', '2026-12-15'],
    ['xin gia hạn đến hết ngày 5/1/2027', '2027-01-05'],
  ])('"%s" asks for an extension', (note, extensionTo) => {
    expect(readNotePhrases(note, 2026)).toEqual({ soft: null, extensionTo });
  });

  test.each([
    'bản giấy có dấu',
    'iOffice, ký số',
    'nhắn Zalo 07/12, chưa trả lời',
    'đã gọi 08/12, hẹn thứ Hai',
    'gửi sáng 10/12, xin tính đúng hạn',
    'cho rằng 10/12 vẫn đúng hạn',
    'xin lùi đến 31/02',
  ])('"%s" proposes nothing', note => {
    expect(readNotePhrases(note, 2026)).toEqual({ soft: null, extensionTo: null });
  });
});
