// Paper after paper as LibreOffice prints it: the head in single lines over a rule of the right length, columns as wide as they
// were given, nothing split or lost, and a last page that holds more than a signature.
// scripts/test.mjs names LibreOffice in LIBREOFFICE; without it these tests are no part of the run, and it says so.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderDocument } from '../../src/core/documents/render.ts';
import type { Appendix, LetterPart } from '../../src/core/documents/structure/document.ts';
import { cellsOf, staysWithNext, type TableRow } from '../../src/core/documents/structure/table.ts';
import { isTall } from '../../src/core/documents/structure/tall.ts';
import { plainText } from '../../src/core/documents/structure/text.ts';
import { everyKind, type Paper } from './every-kind.ts';
import { madeUpOffice, type Office, sampleOffice } from './offices.ts';
import {
  lettersOf,
  linesOf,
  millimetres,
  type PrintedPage,
  pagesOf,
  print,
  printedCopy,
  type Word,
} from './printed.ts';

/** A paper and its pages, by section: the letter, then each appendix. */
interface Printed extends Paper {
  readonly pdf: string;
  readonly sections: readonly (readonly PrintedPage[])[];
}

async function printEveryKind(
  office: Office,
  folder: string,
  keep: (name: string) => boolean,
): Promise<readonly Printed[]> {
  const papers = (await everyKind(office)).filter(({ name }) => keep(name));
  office.close();
  mkdirSync(folder);
  const files = papers.map(({ name }) => join(folder, `${name}.docx`));
  for (const [index, { structure }] of papers.entries())
    writeFileSync(files[index] ?? '', await renderDocument(structure));
  await print(files);
  return Promise.all(
    papers.map(async (paper, index) => {
      const pdf = printedCopy(files[index] ?? '');
      return { ...paper, pdf, sections: sectionsOf(await pagesOf(pdf)) };
    }),
  );
}

/** The number at the head of a page, 10 mm from the edge; null on the first of a section. */
function numberOf({ words }: PrintedPage): number | null {
  const [first] = words.filter(({ top }) => top < 50);
  return first === undefined ? null : Number(first.text);
}

function sectionsOf(pages: readonly PrintedPage[]): readonly (readonly PrintedPage[])[] {
  const starts = pages.flatMap((page, index) => (numberOf(page) === null ? [index] : []));
  return starts.map((from, index) => pages.slice(from, starts[index + 1]));
}

/** Which page of a section a text stands on, whole. */
function pageWith(pages: readonly PrintedPage[], text: string): number {
  return pages.findIndex(({ letters }) => letters.includes(lettersOf(text)));
}

function expectNumbers(pages: readonly PrintedPage[], lying: boolean): void {
  expect(pages.map(numberOf)).toEqual(pages.map((_page, index) => (index === 0 ? null : index + 1)));
  for (const { width, height } of pages) {
    const [long, short] = [millimetres(Math.max(width, height)), millimetres(Math.min(width, height))];
    expect(long).toBeCloseTo(297, 1);
    expect(short).toBeCloseTo(210, 1);
    expect(width > height).toBe(lying);
  }
}

/** Words of a column, line by line. */
function textLines(words: readonly Word[]): readonly string[] {
  const lines = new Map<number, string[]>();
  for (const { bottom, text } of words) lines.set(Math.round(bottom), [...(lines.get(Math.round(bottom)) ?? []), text]);
  return [...lines].toSorted(([one], [other]) => one - other).map(([, texts]) => texts.join(' '));
}

function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Where the right column of the head begins: 30 mm of margin and 87 mm of the left one. */
const rightColumn = ((30 + 87) / 25.4) * 72;

async function expectHead({ letterhead }: LetterPart, [page]: readonly PrintedPage[], pdf: string): Promise<void> {
  const head = (page?.words ?? []).filter(({ top }) => top < 125);
  const left = textLines(head.filter(word => word.left < rightColumn));
  const right = textLines(head.filter(word => word.left >= rightColumn));
  expect(left.slice(0, 3)).toEqual([letterhead.superior, letterhead.issuer, letterhead.star]);
  if (letterhead.numberAndSymbol !== '') expect(left[3]).toBe(oneLine(letterhead.numberAndSymbol));
  expect(right).toEqual([letterhead.partyTitle, oneLine(letterhead.placeAndDate)]);
  const title = head.filter(word => word.left >= rightColumn && Math.abs(word.top - (head[0]?.top ?? 0)) < 3);
  const [rule, ...others] = await linesOf(pdf, 1);
  if (rule === undefined || page === undefined) throw new Error('there is no rule under the title');
  expect(others).toEqual([]);
  expect(rule.from[1]).toBe(rule.to[1]);
  expect(millimetres(rule.to[0] - rule.from[0])).toBeCloseTo(72.9, 1);
  const [start, end] = [Math.min(...title.map(word => word.left)), Math.max(...title.map(word => word.right))];
  expect(Math.abs(rule.from[0] - start)).toBeLessThan(0.5);
  expect(Math.abs(rule.to[0] - end)).toBeLessThan(0.5);
  const below = page.height - rule.from[1] - Math.max(...title.map(word => word.bottom));
  expect(Math.abs(below)).toBeLessThan(3);
}

/** The signature stands on the letter's last page, whole, with text of the letter above it. */
function expectEnd({ body, signature }: LetterPart, pages: readonly PrintedPage[]): void {
  const last = pages.at(-1)?.letters ?? '';
  const block = [signature.authority ?? '', signature.post, signature.recipientsLabel, ...signature.recipients];
  expect(block.map(lettersOf).filter(text => !last.includes(text))).toEqual([]);
  const closing = lettersOf(plainText(body.at(-1)?.text ?? ''));
  expect(last).toContain(closing);
  // What leads on to the lines below it stands on their page.
  const leading = body.map(({ text }) => lettersOf(plainText(text))).filter(text => text.endsWith(':'));
  expect(leading.filter(text => pages.some(page => page.letters.endsWith(text)))).toEqual([]);
}

function expectRows({ table, note, drawnUp }: Appendix, pages: readonly PrintedPage[]): void {
  if (table === null) return;
  const headings = table.columns.flatMap(({ heading, group = '' }) => [lettersOf(heading), lettersOf(group)]);
  for (const { letters } of pages) expect(headings.filter(text => !letters.includes(text))).toEqual([]);
  let page = 0;
  let last: TableRow | undefined;
  let goesOn = false;
  for (const row of table.rows) {
    // A row higher than a page goes on upon the next: there its beginning is looked for.
    const letters = lettersOf(cellsOf(row).join('')).slice(0, isTall(row, table) ? 60 : undefined);
    const found = pages.slice(page).findIndex(each => each.letters.includes(letters));
    // Neither split nor lost, and no page without a row of its own between them.
    if (found !== 0 && found !== 1 && !(goesOn && found > 1))
      throw new Error(`not whole on the page it should be on: ${letters}`);
    const staysWithLast = last !== undefined && (last.kind === 'group' || staysWithNext(last, row));
    if (staysWithLast && found === 1) throw new Error(`left alone at the foot of a page: ${cellsOf(row).join(' ')}`);
    page += found;
    last = row;
    goesOn = isTall(row, table);
  }
  expect(page).toBe(pages.length - 1);
  const under = [note ?? '', drawnUp?.placeAndDate ?? '', drawnUp?.post ?? ''];
  expect(under.filter(text => pageWith(pages.slice(-1), text) === -1)).toEqual([]);
  if (drawnUp !== null) expectRoomToSign(pages.at(-1));
}

/** Some four lines between who drew the list up and the margin of 20 mm. */
function expectRoomToSign(page: PrintedPage | undefined): void {
  const post = Math.max(0, ...(page?.words ?? []).filter(({ text }) => text === 'BIỂU').map(({ bottom }) => bottom));
  const room = millimetres((page?.height ?? 0) - post) - 20;
  expect(room).toBeGreaterThan(25);
}

async function expectWidths({ table }: Appendix, page: number, pdf: string): Promise<void> {
  if (table === null) return;
  const places = (await linesOf(pdf, page))
    .filter(({ from, to }) => Math.abs(from[0] - to[0]) < 0.01)
    .map(({ from }) => from[0]);
  const edges = places
    .toSorted((one, other) => one - other)
    .filter((place, index, all) => place - (all[index - 1] ?? 0) > 1);
  const widths = edges.slice(1).map((edge, index) => millimetres(edge - (edges[index] ?? 0)));
  const off = table.columns.map(({ widthMm }, index) => Math.abs(widthMm - (widths[index] ?? 0)));
  expect(widths).toHaveLength(table.columns.length);
  expect(Math.max(...off)).toBeLessThan(0.3);
}

async function expectPaper({ name, structure, sections, pdf }: Printed): Promise<void> {
  const { letter, appendices } = structure;
  expect(sections).toHaveLength(appendices.length + (letter === null ? 0 : 1));
  const [first = []] = sections;
  if (letter !== null) {
    expectNumbers(first, false);
    await expectHead(letter, first, pdf);
    expectEnd(letter, first);
    // A quick report is read at a glance.
    if (name.startsWith('quick')) expect(first).toHaveLength(1);
  }
  let page = letter === null ? 1 : first.length + 1;
  for (const [index, appendix] of appendices.entries()) {
    const pages = sections[letter === null ? index : index + 1] ?? [];
    expectNumbers(pages, appendix.orientation === 'landscape');
    for (const text of [appendix.number ?? '', appendix.title, appendix.reference])
      expect(pageWith(pages, text)).toBe(0);
    const end = appendix.body.at(-1);
    if (appendix.table === null && end !== undefined) expect(pageWith(pages.slice(-1), plainText(end.text))).toBe(0);
    expectRows(appendix, pages);
    await expectWidths(appendix, page, pdf);
    page += pages.length;
  }
}

const everything = (): boolean => true;

/** What grows with the office, once: models and opinions are in the report too. */
function isLong(name: string): boolean {
  return /^(?:report-board-standing|changes|chase|complete|notice-with-late|quick-committee|list-(?:units|workPlans|meetings|round)$|list-workPlans-plain|seen-(?:many|units-plain))/u.test(
    name,
  );
}

function isOfSeveralYears(name: string): boolean {
  return name === 'report-interim' || name === 'report-final';
}

const offices = [
  ['the samples', sampleOffice, everything, 41],
  ['no unit', () => madeUpOffice(0), everything, 11],
  ['one unit', () => madeUpOffice(1), everything, 30],
  ['500 units', () => madeUpOffice(500), isLong, 21],
  ['38 units and reports of five years', () => madeUpOffice(38, 2030), isOfSeveralYears, 2],
] as const;

let folder: string;
let printed: Promise<ReadonlyMap<string, readonly Printed[]>>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-in-'));
  printed = Promise.all(
    offices.map(
      async ([name, open, keep]) => [name, await printEveryKind(await open(), join(folder, name), keep)] as const,
    ),
  ).then(all => new Map(all));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(offices)('of the office with %s every kind is in order on paper', async (name, _open, _keep, count) => {
  const papers = (await printed).get(name) ?? [];
  expect(papers).toHaveLength(count);
  const wrong: string[] = [];
  for (const paper of papers) {
    await expectPaper(paper).catch((error: unknown) => wrong.push(`${paper.name}: ${String(error)}`));
  }
  expect(wrong).toEqual([]);
});
