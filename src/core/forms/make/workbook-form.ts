import ExcelJS from 'exceljs';
import { answerLabel } from '../../../contract/words/labels.ts';
import { roman } from '../../documents/words/roman.ts';
import { formMark } from '../code.ts';
import { blankRows } from '../fields.ts';
import {
  codeLine,
  columnHeading,
  formKind,
  instructions,
  instructionsTitle,
  sheetName,
  signature,
} from '../words/form.ts';
import { monthGridLabel } from '../words/labels.ts';
import type { FormContent, FormList, FormRow } from './content.ts';
import { choicesName, choose, font, guide, look, open } from './workbook-cells.ts';

/** More rows than the printed list, so that nobody has to insert one. */
const spareRows = 10;
/** Of the hidden sheet: right of what it says about the answers. */
const firstChoicesColumn = 8;

/** What the hidden sheet says of each answer cell. */
type Place = readonly [field: string, sheet: string, address: string, label: string];

/** The form as a workbook: answer cells open, everything else locked without a password. */
export async function workbookForm(content: FormContent): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = content.superior;
  const places: Place[] = [];
  const main = workbook.addWorksheet(sheetName.form, sheetLook('portrait'));
  fillMain(workbook, main, content, places);
  for (const list of content.lists) fillList(workbook, list, content.year, places);
  addMark(workbook, content, places);
  await lock(workbook);
  const bytes = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

function sheetLook(orientation: 'portrait' | 'landscape'): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    pageSetup: {
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.79, right: 0.59, top: 0.79, bottom: 0.79, header: 0.4, footer: 0.4 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

function fillMain(workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, content: FormContent, places: Place[]): void {
  sheet.columns = [{ width: 6 }, { width: 58 }, { width: 34 }, { width: 22 }];
  const line = (text: string, look: Partial<ExcelJS.Font>, centred = true): ExcelJS.Row => {
    const row = sheet.addRow([text]);
    sheet.mergeCells(row.number, 1, row.number, 4);
    row.font = { name: font, ...look };
    row.alignment = { horizontal: centred ? 'center' : 'left', vertical: 'middle', wrapText: true };
    return row;
  };
  head(sheet, content);
  line(formKind, { size: 16, bold: true }).height = 30;
  line(content.summary.join(' '), { size: 13, bold: true });
  line(content.period, { size: 11, italic: true });
  line(instructionsTitle, { size: 11, bold: true }, false);
  for (const text of instructions('xlsx', content.receiver)) {
    line(`- ${text}`, { size: 12 }, false).height = text.length > 110 ? 32 : 17;
  }
  const headings = sheet.addRow([
    columnHeading.order,
    columnHeading.question,
    columnHeading.answer,
    columnHeading.last(content.year - 1),
  ]);
  look(headings, { bold: true, center: true, fill: true });
  let order = 0;
  content.sections.forEach((section, index) => {
    const title = sheet.addRow([roman(index + 1), section.title, '', '']);
    look(title, { bold: true, fill: true });
    title.getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
    title.height = 20;
    for (const row of section.rows) {
      order += 1;
      addAnswer(workbook, sheet, order, row, places);
    }
    if (section.grid.length === 0) return;
    look(sheet.addRow(['', monthGridLabel, '', '']), { italic: true });
    for (const month of section.grid) {
      order += 1;
      addAnswer(workbook, sheet, order, month, places);
    }
  });
  sheet.addRow([]);
  const posts = sheet.addRow(['', signature.drawnUp, content.signer, '']);
  posts.font = { name: font, size: 12, bold: true };
  posts.alignment = { horizontal: 'center' };
  const notes = sheet.addRow(['', signature.note, signature.note, '']);
  notes.font = { name: font, size: 11, italic: true };
  notes.alignment = { horizontal: 'center' };
  sheet.addRow([]).height = 60;
  line(codeLine(content.code), { size: 9, color: { argb: 'FF808080' } }, false);
  sheet.pageSetup.printTitlesRow = `${headings.number}:${headings.number}`;
}

/** Who speaks on the left, the Party's title on the right, as far as a worksheet has room for it. */
function head(sheet: ExcelJS.Worksheet, { superior, unitName, partyTitle, placeAndDate }: FormContent): void {
  const rows = [
    [partyTitle === null ? '' : superior, partyTitle ?? ''],
    [unitName.toLocaleUpperCase('vi'), placeAndDate],
  ];
  rows.forEach(([left, right], index) => {
    const row = sheet.addRow([left, '', right]);
    sheet.mergeCells(row.number, 1, row.number, 2);
    sheet.mergeCells(row.number, 3, row.number, 4);
    row.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    row.getCell(1).font = { name: font, size: 12, bold: index === 1 };
    row.getCell(3).font = { name: font, size: 12, bold: index === 0, italic: index === 1, underline: index === 0 };
    row.height = index === 0 ? 20 : 34;
  });
  sheet.addRow([]);
}

function addAnswer(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  order: number,
  { field, label, kind, value, last }: FormRow,
  places: Place[],
): void {
  const row = sheet.addRow([order, label, '', last]);
  look(row, {});
  row.getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
  row.getCell(4).font = { name: font, size: 11, italic: true };
  const cell = row.getCell(3);
  cell.value = kind === 'number' && value !== '' ? Number(value) : value === '' ? null : value;
  open(cell);
  const lines = Math.max(Math.ceil(label.length / 58), Math.ceil(last.length / 22), kind === 'paragraph' ? 3 : 1);
  row.height = Math.min(16 * lines + 6, 200);
  guide(cell, kind);
  workbook.definedNames.add(`'${sheet.name}'!$C$${row.number}`, `f_${field}`);
  places.push([field, sheet.name, cell.address, label]);
}

function fillList(workbook: ExcelJS.Workbook, list: FormList, year: number, places: Place[]): void {
  const sheet = workbook.addWorksheet(sheetName[list.id], sheetLook('landscape'));
  sheet.columns = [{ width: 6 }, ...list.columns.map(({ widthMm }) => ({ width: Math.round(widthMm * 0.75) }))];
  const title = sheet.addRow([list.title]);
  title.font = { name: font, size: 13, bold: true };
  const last = sheet.addRow([list.last.length === 0 ? '' : `${columnHeading.last(year - 1)}: ${list.last.join('; ')}`]);
  last.font = { name: font, size: 11, italic: true };
  for (const row of [title, last]) {
    sheet.mergeCells(row.number, 1, row.number, list.columns.length + 1);
    row.alignment = { wrapText: true, vertical: 'middle' };
  }
  last.height = list.last.length === 0 ? 6 : Math.min(16 * Math.ceil(list.last.join('; ').length / 100), 200);
  const headings = sheet.addRow([columnHeading.order, ...list.columns.map(({ heading }) => heading)]);
  look(headings, { bold: true, center: true, fill: true });
  headings.height = 36;
  workbook.definedNames.add(`'${sheet.name}'!$A$${headings.number}`, `f_${list.id}`);
  places.push([list.id, sheet.name, `A${headings.number}`, columnHeading.order]);
  for (let index = 0; index < blankRows[list.id] + spareRows; index += 1) {
    const known = list.rows[index] ?? {};
    const row = sheet.addRow([index + 1, ...list.columns.map(({ id }) => known[id] ?? null)]);
    look(row, {});
    row.height = 34;
    row.getCell(1).alignment = { horizontal: 'center', vertical: 'middle' };
    list.columns.forEach(({ id, choices }, column) => {
      const cell = row.getCell(column + 2);
      open(cell);
      if (choices.length > 0) choose(cell, id);
      else cell.numFmt = '@';
    });
  }
  sheet.pageSetup.printTitlesRow = `${headings.number}:${headings.number}`;
}

/** Rows may be added and made higher; without a password, for the lock only guards against slips of the hand. */
async function lock(workbook: ExcelJS.Workbook): Promise<void> {
  for (const sheet of workbook.worksheets) {
    await sheet.protect('', {
      formatRows: true,
      formatColumns: true,
      insertRows: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
    });
  }
}

/** A hidden sheet tells whose form it is and where each answer stood when it was made. */
function addMark(workbook: ExcelJS.Workbook, { code, lists }: FormContent, places: readonly Place[]): void {
  const sheet = workbook.addWorksheet(sheetName.mark, { state: 'veryHidden' });
  sheet.addRow([formMark, code]);
  for (const place of places) sheet.addRow([...place]);
  const columns = lists.flatMap(({ columns: all }) => all.filter(({ choices }) => choices.length > 0));
  const choices = [{ id: 'answer', choices: Object.values(answerLabel) }, ...columns];
  choices.forEach((column, index) => {
    const number = firstChoicesColumn + index;
    column.choices.forEach((choice, row) => {
      sheet.getCell(row + 1, number).value = choice;
    });
    const letter = sheet.getColumn(number).letter;
    const range = `'${sheet.name}'!$${letter}$1:$${letter}$${column.choices.length}`;
    workbook.definedNames.add(range, choicesName(column.id));
  });
}
