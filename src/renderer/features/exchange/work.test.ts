import { describe, expect, test } from 'vitest';
import type { ImportQuestion, ImportRow } from '../../../contract/exchange.ts';
import { firstTab, tabsOf } from './tabs.ts';
import { aPreview } from './testing/a-preview.ts';
import {
  openQuestions,
  openWork,
  planSentence,
  reconsidered,
  SKIP,
  singleCandidates,
  unreadSentence,
  type Work,
  withAnswer,
  withProposal,
  withSingleCandidates,
  writtenByNoun,
} from './work.ts';

function question(key: string, candidates: readonly string[]): ImportQuestion {
  return {
    key,
    sheet: 'Theo dõi 2026',
    cell: 'B7',
    value: 'VP tỉnh',
    sentence: '“VP tỉnh” là đơn vị nào trong danh sách?',
    candidates: candidates.map(candidate => ({ key: candidate, label: candidate })),
    takes: 'value',
    holdsRow: true,
  };
}

function line(key: string, state: ImportRow['state'], noun = 'Dòng theo dõi'): ImportRow {
  return { key, sheet: 'Theo dõi 2026', cell: 'C7', noun, name: 'Đảng ủy Sở Tài chính', state, fields: [] };
}

function answered(work: Work, key: string, answer: string): Work {
  return { ...work, decisions: withAnswer(work.decisions, key, answer) };
}

describe('the primary button says what it will do', () => {
  test('new units alone, with changes, and changes alone', () => {
    expect(planSentence(openWork(aPreview({ kind: 'units', new: 38 })))).toBe('Nhập 38 đơn vị');
    expect(planSentence(openWork(aPreview({ kind: 'units', new: 2, changed: 5 })))).toBe('Nhập 02 đơn vị, 05 thay đổi');
    expect(planSentence(openWork(aPreview({ kind: 'units', changed: 5 })))).toBe('Nhập 05 thay đổi');
  });

  test('rows that wait for an answer are said to stay behind', () => {
    const lines = [line('a', 'asked'), line('b', 'asked'), line('c', 'asked'), line('d', 'changed')];
    expect(planSentence(openWork(aPreview({ changed: 212, lines })))).toBe(
      'Nhập 212 thay đổi, để lại 03 dòng chưa trả lời',
    );
  });

  test('a file that brings nothing offers nothing, until a proposal is ticked', () => {
    const work = openWork(aPreview({ unchanged: 38 }));
    expect(planSentence(work)).toBe('Không có gì để nhập');
    const ticked = { ...work, decisions: withProposal(work.decisions, 'ghi-chu', true) };
    expect(planSentence(ticked)).toBe('Áp dụng 01 đề nghị từ ghi chú');
  });
});

describe('questions', () => {
  const asked = openWork(aPreview({ questions: [question('một', ['a', 'b']), question('hai', ['c'])] }));

  test('nothing is answered beforehand, not even what has one candidate', () => {
    expect(asked.decisions.answers).toEqual({});
    expect(openQuestions(asked)).toHaveLength(2);
  });

  test('the same answer given twice takes it back', () => {
    const once = answered(asked, 'một', 'a');
    expect(once.decisions.answers).toEqual({ một: 'a' });
    expect(answered(once, 'một', 'a').decisions.answers).toEqual({});
    expect(answered(once, 'một', SKIP).decisions.answers).toEqual({ một: SKIP });
  });

  test('one click takes every lone candidate and leaves the rest open', () => {
    const decisions = withSingleCandidates(asked.decisions, singleCandidates(asked));
    expect(decisions.answers).toEqual({ hai: 'c' });
  });

  test('an answered question keeps its place when the register asks it no more; a new one goes to the end', () => {
    const once = answered(asked, 'một', 'a');
    const next = reconsidered(once, aPreview({ questions: [question('hai', ['c']), question('ba', ['d'])] }));
    expect(next.questions.map(({ key }) => key)).toEqual(['một', 'hai', 'ba']);
    expect(openQuestions(next).map(({ key }) => key)).toEqual(['hai', 'ba']);
  });

  test('an answer the register could not read leaves the question open, and is said', () => {
    const once = answered(asked, 'một', 'tám trên chín');
    const next = reconsidered(once, aPreview({ questions: [...asked.questions] }));
    expect(openQuestions(next)).toHaveLength(2);
    expect(next.notTaken).toEqual({ một: 'tám trên chín' });
    expect(next.decisions.answers).toEqual({});
    expect(reconsidered(answered(next, 'một', '8/9'), aPreview()).notTaken).toEqual({});
  });

  test('an open question that lost its ground disappears', () => {
    const next = reconsidered(asked, aPreview({ questions: [question('hai', ['c'])] }));
    expect(next.questions.map(({ key }) => key)).toEqual(['hai']);
  });
});

test('columns nobody reads are named where the file is first seen; an empty one is none', () => {
  const column = (heading: string, field: string | null, sample = 'A') => ({
    ...{ sheet: 'DS', column: 'D', heading, field, sample },
  });
  const read = [column('Tên đơn vị', 'name'), column('Bí thư', null)];
  expect(unreadSentence(aPreview({ columns: [...read, column('Trống', null, '')] }))).toBe('01 cột không đọc: Bí thư.');
  expect(unreadSentence(aPreview({ columns: read.slice(0, 1) }))).toBe('');
  const many = [...read, ...['', 'Email', 'Zalo', 'Fax', 'Quê quán'].map(heading => column(heading, null))];
  expect(unreadSentence(aPreview({ columns: many }))).toBe(
    '06 cột không đọc: Bí thư; cột D; Email; Zalo và 02 cột khác.',
  );
});

describe('tabs', () => {
  test('the five counts are always there; notes and warnings when there are some', () => {
    const counts = tabsOf(openWork(aPreview({ new: 3, warnings: ['Trang “T6 cũ” không được đọc.'] })));
    expect(counts.map(({ tab }) => tab)).toEqual([
      'new',
      'changed',
      'unchanged',
      'refused',
      'questions',
      'warnings',
      'layout',
    ]);
  });

  test('what must be answered is seen first, then what changes, then what is new', () => {
    expect(firstTab(openWork(aPreview({ new: 1, changed: 1, questions: [question('một', [])] })))).toBe('questions');
    expect(firstTab(openWork(aPreview({ new: 1, changed: 1 })))).toBe('changed');
    expect(firstTab(openWork(aPreview({ new: 1, unchanged: 1 })))).toBe('new');
    expect(firstTab(openWork(aPreview({ unchanged: 1 })))).toBe('unchanged');
  });
});

test('what was written is counted by its sort, unchanged and waiting rows left out', () => {
  const lines = [
    line('a', 'new'),
    line('b', 'changed'),
    line('c', 'unchanged'),
    line('d', 'new', 'Mô hình, điển hình'),
    line('e', 'asked'),
  ];
  expect(writtenByNoun(openWork(aPreview({ lines })))).toEqual([
    { noun: 'Dòng theo dõi', count: 2 },
    { noun: 'Mô hình, điển hình', count: 1 },
  ]);
});
