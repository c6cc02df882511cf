import ExcelJS from 'exceljs';
import { openWordPackage } from '../../form-check/word/package.ts';
import { removeChild } from '../../form-check/xml/edit.ts';
import { attribute, child, descendants } from '../../form-check/xml/look-up.ts';
import type { XmlElement } from '../../form-check/xml/tree.ts';
import { type ListId, listColumns } from '../fields.ts';

/** What a unit writes into its form: answers by field, rows of the lists by column. */
export interface Filled {
  readonly answers: Readonly<Record<string, string>>;
  readonly models?: readonly Readonly<Record<string, string>>[];
  readonly feedback?: readonly Readonly<Record<string, string>>[];
}

/** Fills a Word form as Word does: into its controls. */
export function fillWord(bytes: Uint8Array, filled: Filled, change: (root: XmlElement) => void = () => undefined) {
  const file = openWordPackage(bytes);
  const root = file.tree(file.main);
  if (root === null) throw new Error('no document');
  const texts = new Map(Object.entries(filled.answers));
  for (const list of ['models', 'feedback'] as const) {
    filled[list]?.forEach((row, index) => {
      for (const [column, text] of Object.entries(row)) texts.set(`${list}_${index + 1}_${column}`, text);
    });
  }
  for (const control of descendants(root, 'sdt')) {
    const properties = child(control, 'sdtPr');
    const text = texts.get((attribute(child(properties, 'tag'), 'val') ?? '').slice(2));
    const [place] = descendants(control, 't');
    if (text === undefined || place === undefined || properties === undefined) continue;
    removeChild(properties, 'showingPlcHdr');
    place.children.splice(0, place.children.length, text);
  }
  change(root);
  return file.write();
}

/** Fills a workbook form as a person does: into its open cells. */
export async function fillWorkbook(
  bytes: Uint8Array,
  filled: Filled,
  change: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer);
  for (const [field, text] of Object.entries(filled.answers)) cellNamed(workbook, `f_${field}`).value = asTyped(text);
  for (const list of ['models', 'feedback'] as const) fillList(workbook, list, filled[list] ?? []);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillList(workbook: ExcelJS.Workbook, list: ListId, rows: readonly Readonly<Record<string, string>>[]): void {
  const head = cellNamed(workbook, `f_${list}`);
  rows.forEach((row, index) => {
    for (const [column, text] of Object.entries(row)) {
      const at = (listColumns[list] as readonly string[]).indexOf(column);
      head.worksheet.getCell(Number(head.row) + index + 1, at + 2).value = text;
    }
  });
}

/** A whole number is typed as one. */
function asTyped(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

export function cellNamed(workbook: ExcelJS.Workbook, name: string): ExcelJS.Cell {
  const [reference = ''] = workbook.definedNames.getRanges(name).ranges;
  const [, sheet = '', address = ''] = /^'?(.+?)'?!\$?([A-Z]+\$?\d+)$/.exec(reference) ?? [];
  const worksheet = workbook.getWorksheet(sheet);
  if (worksheet === undefined) throw new Error(`no name ${name}: ${reference}`);
  return worksheet.getCell(address.replace('$', ''));
}
