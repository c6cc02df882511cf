import { expect, test } from 'vitest';
import { blankPlaces, type Piece, placed } from './sections.ts';

const report: readonly Piece[] = [
  { role: 'title', text: 'BÁO CÁO' },
  { role: 'heading', text: 'I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO' },
  { role: 'subheading', text: '1. Tham mưu, ban hành văn bản' },
  { role: 'blank', text: '[Ban bổ sung]' },
  { role: 'blank', text: '[Ban bổ sung]' },
  { role: 'subheading', text: '2. Chấp hành chế độ báo cáo' },
  { role: 'paragraph', text: 'Đến hết ngày 20/12/2026 …' },
  { role: 'heading', text: 'III- ĐÁNH GIÁ CHUNG' },
  { role: 'subheading', text: '1. Ưu điểm' },
  { role: 'blank', text: '[Ban bổ sung]' },
  { role: 'heading', text: 'IV- NHIỆM VỤ' },
  { role: 'blank', text: '[Ban bổ sung]' },
];

test('a place to fill is named by its section and heading, two under one heading once', () => {
  expect(blankPlaces(placed(report)).map(({ heading }) => heading)).toEqual([
    'I.1. Tham mưu, ban hành văn bản',
    'III.1. Ưu điểm',
    'IV- NHIỆM VỤ',
  ]);
});

test('a place to fill leads to the heading it stands under', () => {
  const pieces = placed(report);
  const [first] = blankPlaces(pieces);
  expect(pieces.find(({ id }) => id === first?.id)?.piece.text).toBe('1. Tham mưu, ban hành văn bản');
});
