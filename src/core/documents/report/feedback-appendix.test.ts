import { expect, test } from 'vitest';
import { documentPages } from '../html/pages.ts';
import { renderDocument } from '../render.ts';
import { partyDocumentRules } from '../rules/load.ts';
import type { DocumentStructure } from '../structure/document.ts';
import { cellsOf, type Table } from '../structure/table.ts';
import { officeSettings } from '../testing/build-facts.ts';
import { pagesText, wordText } from '../testing/read-text.ts';
import { all, type Node, wordParts } from '../testing/word-parts.ts';
import type { Topic } from './facts.ts';
import { feedbackTable } from './feedback-appendix.ts';

function topic(units: number, content = 'Cán bộ phụ trách đều kiêm nhiệm'): Topic {
  return {
    content,
    unitNames: Array.from({ length: units }, (_, index) => `Chi bộ Trung tâm Kiểm soát bệnh tật số ${index + 1}`),
    groups: [],
    level: null,
    levelText: null,
    resolution: null,
    resolvedBy: null,
    resolvedOn: null,
  };
}

function sheetOf(table: Table): DocumentStructure {
  const appendix = { number: null, title: 'Tổng hợp', reference: '', orientation: 'landscape' as const };
  const rest = { body: [], table, note: null, drawnUp: null };
  return {
    fileName: 'a.docx',
    about: { title: 'a', author: 'b' },
    letter: null,
    appendices: [{ ...appendix, ...rest }],
  };
}

async function rowsInWord(table: Table): Promise<readonly Node[]> {
  return all(wordParts(await renderDocument(sheetOf(table))).part('word/document.xml'), 'w:tr');
}

test('a few units stand in their cell, by name', () => {
  const [, row, ...others] = feedbackTable([topic(3)], [], officeSettings).rows;
  expect(row && cellsOf(row)[2]).toBe(
    '03 đơn vị: Chi bộ Trung tâm Kiểm soát bệnh tật số 1; Chi bộ Trung tâm Kiểm soát bệnh tật số 2; Chi bộ Trung tâm Kiểm soát bệnh tật số 3.',
  );
  expect(others).toEqual([]);
});

test.each([30, 500])('%i units stand under their row over the whole width, all of them and in order', units => {
  const { rows } = feedbackTable([topic(units)], [], officeSettings);
  const [, row, ...below] = rows;
  expect(row && cellsOf(row)[2]).toBe(`${units} đơn vị (danh sách ở dòng dưới)`);
  expect(new Set(below.map(({ kind }) => kind))).toEqual(new Set(['below']));
  const texts = below.map(each => cellsOf(each)[1] ?? '');
  expect(texts.join(' ')).toBe(`Gồm: ${topic(units).unitNames.join('; ')}.`);
  // Some six lines each, none of them a line by itself.
  const lengths = texts.map(({ length }) => length);
  expect(Math.max(...lengths)).toBeLessThan(850);
  expect(Math.min(...lengths)).toBeGreaterThan(400);
});

test('the row stays on the page of the first names; Word and print say the same', async () => {
  const table = feedbackTable([topic(30)], [topic(2, 'Đề nghị tập huấn')], officeSettings);
  expect(pagesText(sheetOf(table))).toEqual(await wordText(sheetOf(table)));
  const kept = (await rowsInWord(table)).map(row => all(row, 'w:keepNext').length > 0);
  // Heading, group, the topic, its names in two rows, the second group, its topic.
  expect(kept).toEqual([false, true, true, false, false, true, false]);
});

test('the numbers of the first column have its whole width: “VIII” stands on one line', async () => {
  const rows = await rowsInWord(feedbackTable([topic(1)], [], officeSettings));
  const margins = rows.map(row => all(row, 'w:tcMar').length);
  expect(margins).toEqual([0, 1, 1]);
  expect(documentPages([], partyDocumentRules).styles).toContain(
    '.grid tbody td:first-child:not(.open) { padding: 0 }',
  );
});

test('what a unit wrote over more than a page may go on upon the next; all other rows stay whole', async () => {
  const long = 'Tài liệu tuyên truyền Bộ tiêu chí còn ít, chưa sát chuyên môn của ngành. '.repeat(40);
  const table = feedbackTable([topic(1, long), topic(1)], [], officeSettings);
  const whole = (await rowsInWord(table)).map(row => all(row, 'w:cantSplit').length > 0);
  expect(whole).toEqual([true, true, false, true]);
});
