// Eighty forms as a week of December brings them back: filled, saved again by LibreOffice, renamed, their sheets put in another
// order, rows put in, marks lost, one made from another unit's, two of an older template. None may go under a wrong unit.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FormsPreview } from '../../src/contract/index.ts';
import { attribute, child, descendants } from '../../src/core/form-check/xml/look-up.ts';
import { elementsOf, type XmlElement } from '../../src/core/form-check/xml/tree.ts';
import { formCode } from '../../src/core/forms/code.ts';
import { formsOf, type NamedBytes, previewOf } from '../../src/core/forms/testing/batch.ts';
import { type Filled, fillWord, fillWorkbook } from '../../src/core/forms/testing/fill.ts';
import { replaceCode } from '../../src/core/forms/testing/replace-code.ts';
import { madeUpOffice, type Office } from './offices.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-phieu-'));
const noDecisions = { units: {}, answers: {}, left: [], anyway: [], receipts: {} };

interface SentForm extends NamedBytes {
  /** Whose form it is; what it says. */
  readonly unitId: string;
  readonly sessions: number;
}

let office: Office;
let roundId: string;
let sent: readonly SentForm[];
let preview: FormsPreview & { steps: number };

function answersOf(number: number): Filled {
  return {
    answers: {
      inProgramme: 'Có',
      ownPlanNumber: `${number}-KH/ĐU`,
      ownPlanDate: '05/06/2026',
      sessions: String(number + 100),
    },
    models: [{ name: `Mô hình hạnh phúc số ${number}`, type: 'Khác', results: 'Tốt' }],
    feedback: [{ content: `Khó khăn của đơn vị ${number}.` }],
  };
}

/** What people do to a Word form on its way. */
const wordChanges: readonly ((root: XmlElement) => void)[] = [
  () => undefined,
  // Rows put into the answers and into a list, as Word copies them.
  root => {
    const [row] = descendants(root, 'tr').slice(12);
    const table = descendants(root, 'tbl').find(each => row !== undefined && each.children.includes(row));
    if (row !== undefined && table !== undefined) table.children.splice(table.children.indexOf(row), 0, blankCopy(row));
  },
  // Tags gone from every other control, bookmarks left.
  root => {
    descendants(root, 'sdtPr').forEach((properties, index) => {
      const tag = child(properties, 'tag');
      if (index % 2 === 0 && tag !== undefined) properties.children.splice(properties.children.indexOf(tag), 1);
    });
  },
  // Every tag and every bookmark gone: only the printed words remain.
  root => {
    for (const properties of descendants(root, 'sdtPr')) {
      const tag = child(properties, 'tag');
      if (tag !== undefined) properties.children.splice(properties.children.indexOf(tag), 1);
    }
    for (const paragraph of descendants(root, 'p')) {
      const kept = elementsOf(paragraph).filter(each => !each.name.startsWith('w:bookmark'));
      paragraph.children.splice(0, paragraph.children.length, ...kept);
    }
  },
];

function blankCopy(row: XmlElement): XmlElement {
  const copy = structuredClone(row);
  for (const text of descendants(copy, 't')) text.children.splice(0, text.children.length);
  for (const properties of descendants(copy, 'sdtPr')) {
    const tag = child(properties, 'tag');
    if (attribute(tag, 'val') !== undefined && tag !== undefined)
      properties.children.splice(properties.children.indexOf(tag), 1);
  }
  return copy;
}

const workbookChanges: readonly ((workbook: ExcelJS.Workbook) => void)[] = [
  () => undefined,
  // Sheets in another order.
  workbook => {
    for (const [index, sheet] of workbook.worksheets.entries()) Object.assign(sheet, { orderNo: 10 - index });
  },
  // Named ranges gone: the hidden sheet still tells.
  workbook => {
    Object.assign(workbook.definedNames, { matrixMap: {} });
  },
  // Named ranges and the hidden sheet gone, a row put in: only the printed words remain.
  workbook => {
    Object.assign(workbook.definedNames, { matrixMap: {} });
    workbook.removeWorksheet('ma-phieu');
    workbook.worksheets[0]?.insertRow(12, []);
  },
];

async function saveAgain(files: readonly string[], format: 'docx' | 'xlsx'): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const order = ['--headless', '--convert-to', format, '--outdir', join(folder, 'lại'), ...files];
  await promisify(execFile)(process.env.LIBREOFFICE ?? 'soffice', [profile, ...order]);
}

beforeAll(async () => {
  office = await madeUpOffice(80);
  const { register, call } = office;
  const { items } = await call.rounds.list({ year: 2026, page: { offset: 0, limit: 1 } });
  roundId = items[0]?.id ?? '';
  const { lines } = await call.rounds.view({ id: roundId, asOf: '2026-12-20' });
  const ids = lines.map(({ unitId }) => unitId);
  const [words, books] = [
    await formsOf(register, roundId, 'docx', ids.slice(0, 40)),
    await formsOf(register, roundId, 'xlsx', ids.slice(40, 80)),
  ];
  const filled: SentForm[] = [];
  for (const [index, form] of words.entries()) {
    const bytes = fillWord(form.bytes, answersOf(index), wordChanges[index % wordChanges.length]);
    filled.push({ name: form.name, bytes, unitId: ids[index] ?? '', sessions: index + 100 });
  }
  for (const [at, form] of books.entries()) {
    const index = at + 40;
    const bytes = await fillWorkbook(form.bytes, answersOf(index), workbookChanges[index % workbookChanges.length]);
    filled.push({ name: form.name, bytes, unitId: ids[index] ?? '', sessions: index + 100 });
  }
  mkdirSync(join(folder, 'lại'));
  // Renamed so that nothing in the name speaks of a unit.
  const renamed = filled.map((form, index) => ({ ...form, name: `gui lai ${index}.${form.name.slice(-4)}` }));
  const again = [...renamed.slice(0, 15), ...renamed.slice(40, 55)];
  for (const { name, bytes } of again) writeFileSync(join(folder, name), bytes);
  for (const format of ['docx', 'xlsx'] as const) {
    const names = again.filter(({ name }) => name.endsWith(format)).map(({ name }) => join(folder, name));
    await saveAgain(names, format);
  }
  const resaved = new Set(again.map(({ name }) => name));
  const back = renamed.map(form =>
    resaved.has(form.name) ? { ...form, bytes: readFileSync(join(folder, 'lại', form.name)) } : form,
  );
  sent = await withOddOnes(back, ids);
  preview = await previewOf(call, roundId, sent);
}, 280_000);

afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The last of each format are the odd ones: made from another unit's form, or of an older template. */
async function withOddOnes(forms: readonly SentForm[], ids: readonly string[]): Promise<readonly SentForm[]> {
  const old = (unitId: string) => formCode({ unitId, roundId, template: 0 });
  const at = (index: number): SentForm => {
    const form = forms[index];
    if (form === undefined) throw new Error('no such form');
    return form;
  };
  const named = (await office.call.rounds.view({ id: roundId, asOf: '2026-12-20' })).lines;
  const copied = fillWord(at(37).bytes, { answers: { unitName: named[36]?.unitName ?? '' } });
  const changed = new Map<number, Uint8Array>([
    [37, copied],
    [39, replaceCode(at(39).bytes, old(ids[39] ?? ''))],
    [79, replaceCode(at(79).bytes, old(ids[79] ?? ''))],
  ]);
  return forms.map((form, index) => ({ ...form, bytes: changed.get(index) ?? form.bytes }));
}

test('every form whose code is untouched is recognised as its unit’s, whatever became of the file', () => {
  const wrong = preview.files.filter((file, index) => file.unitId !== null && file.unitId !== sent[index]?.unitId);
  expect(wrong).toEqual([]);
  const odd = preview.files.flatMap(({ result }, index) => (result === 'recognised' ? [] : [[index, result]]));
  expect(odd).toEqual([
    [37, 'asked'],
    [39, 'oldTemplate'],
    [79, 'oldTemplate'],
  ]);
  for (const { result, reason } of preview.files) expect(reason === null).toBe(result === 'recognised');
});

test('each recognised form says what its unit wrote', async () => {
  const { operation } = await office.call.forms.accept({ ticket: preview.ticket, decisions: noDecisions });
  expect(operation).not.toBeNull();
  const differing: string[] = [];
  for (const [index, { unitId, sessions, name }] of sent.entries()) {
    if (preview.files[index]?.result !== 'recognised') continue;
    const content = await office.call.rounds.content({ roundId, unitId });
    if (content?.sessions !== sessions) differing.push(`${name}: ${content?.sessions} instead of ${sessions}`);
    const { items } = await office.call.models.list({
      year: 2026,
      asOf: '2026-12-20',
      unitId,
      page: { offset: 0, limit: 20 },
    });
    if (!items.some(model => model.name === `Mô hình hạnh phúc số ${index}`)) differing.push(`${name}: no model`);
  }
  expect(differing).toEqual([]);
});

test('the same batch again is nothing new', async () => {
  const second = await previewOf(office.call, roundId, sent);
  expect(second).toMatchObject({ new: 0, changed: 0, lines: [] });
});

test('each file is a step that can be stopped at', () => {
  expect(preview.steps).toBe(80);
});
