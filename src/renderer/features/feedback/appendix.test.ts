import { expect, test } from 'vitest';
import { cutFor } from '../../parts/table-view/for-appendix.ts';
import { feedbackAppendix } from './appendix.ts';

const rows = (['difficulty', 'proposal', 'opinion', 'falseInformation'] as const).map((kind, index) => ({
  number: index + 1,
  item: { kind },
}));
const seen = { title: 'Khó khăn, kiến nghị, dư luận', rows, appendix: feedbackAppendix };

test('public opinion and false information never stand in an appendix', () => {
  expect(cutFor('appendix', seen)).toEqual({
    title: 'Khó khăn, vướng mắc; kiến nghị, đề xuất',
    rows: rows.slice(0, 2),
  });
});

test('what the office prints and keeps for itself is what is seen', () => {
  for (const output of ['print', 'excel', 'plain'] as const) {
    expect(cutFor(output, seen)).toEqual({ title: seen.title, rows });
  }
  expect(cutFor('appendix', { title: 'Đơn vị', rows })).toEqual({ title: 'Đơn vị', rows });
});
