import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openTestRegister } from '../testing/open-test-register.ts';
import { readCriterionGroups, readReferenceDocuments, readTasks } from './read.ts';

const root = resolve(import.meta.dirname, '../../..');
const resources = resolve(root, 'resources');
const annex = readFileSync(resolve(root, 'test/fixtures/phu-luc-ke-hoach-195.txt'), 'utf8');

/** Text as it reads: no HTML, every run of blanks one blank. */
function reading(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

interface Printed {
  readonly number: number;
  readonly section: string;
  readonly heading: string;
  readonly cells: readonly string[];
}

/** The annex read another way than the script does: walking its lines once, number by number. */
function printedTasks(): readonly Printed[] {
  const tasks: { number: number; section: string; heading: string; cells: string[] }[] = [];
  let section = '';
  let heading = '';
  for (const line of annex.split(/\n/)) {
    const parts = line.split('\t');
    const first = reading(parts[0] ?? '');
    if (parts.length < 6 || first === 'Stt') continue;
    const rest = parts.slice(1).map(reading);
    if (/^[IVX]+(\.\d)?$/.test(first)) {
      section = first;
      heading = rest[0] ?? '';
    } else if (first === '') {
      const last = tasks.at(-1);
      if (last) last.cells = last.cells.map((cell, index) => reading(`${cell} ${rest[index] ?? ''}`));
    } else tasks.push({ number: Number(first), section, heading, cells: rest });
  }
  return tasks;
}

test('the 71 tasks are those of the annex, field by field', () => {
  const printed = printedTasks();
  const kept = readTasks(resources);
  expect(kept.map(task => task.number)).toEqual([
    ...Array.from({ length: 11 }, (_, index) => index + 1),
    ...Array.from({ length: 60 }, (_, index) => index + 13),
  ]);
  expect(
    kept.map(task => ({
      number: task.number,
      section: task.section,
      heading: task.sectionName,
      cells: [task.content, task.lead, task.cooperation, task.time, task.product].map(reading),
    })),
  ).toEqual(printed);
});

test('no task keeps a tag, a broken line of its page or a blank at an end', () => {
  for (const { number: _, group: __, ...texts } of readTasks(resources)) {
    for (const text of Object.values(texts)) {
      expect(text).not.toMatch(/[<>\t]|\s\s|^\s|\s$/);
      expect(text).toBe(text.normalize('NFC'));
    }
  }
});

test('a task under a criterion group knows its group, and only such a task', () => {
  for (const task of readTasks(resources)) {
    const group = /^III\.(\d)$/.exec(task.section)?.[1];
    expect(task.group).toBe(group === undefined ? null : Number(group));
  }
});

test('the nine criterion groups are named as the annex names them', () => {
  const groups = readCriterionGroups(resources);
  expect(groups.map(group => group.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const { number, name } of groups) expect(reading(annex)).toContain(`Tiêu chí nhóm ${number}: ${name} `);
});

test('the tasks that concern this committee follow its settings', async () => {
  const { call } = openTestRegister();
  const ours = async () => (await call.reference.tasks({ onlyOurs: true })).map(task => task.number);
  expect(await ours()).toEqual([2, 4, 5, 67, 69, 70, 71, 72]);
  const { version } = await call.settings.get({});
  await call.settings.change({ version, changes: { tasksOfConcern: [1, 12, 64] } });
  expect(await ours()).toEqual([1, 64]);
  expect(await call.reference.tasks({})).toHaveLength(71);
});

test('the documents the letter rests on are there with number, day and issuer', () => {
  const documents = readReferenceDocuments(resources);
  expect(documents.map(document => document.symbol)).toEqual(
    expect.arrayContaining(['Quyết định số 852/QĐ-UBND', 'Kế hoạch số 195/KH-UBND', 'Hướng dẫn số 42-HD/BTGDVTU']),
  );
  for (const { day, dayText } of documents) {
    if (day === null) continue;
    const [, date, month, year] = /^ngày (\d\d?)\/(\d\d?)\/(\d{4})$/.exec(dayText) ?? [];
    expect(day).toBe(`${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`);
  }
});
