import ExcelJS from 'exceljs';
import { cellsOf, type Table } from '../structure/table.ts';
import { sheetName } from '../words/lists.ts';
import { type WorkbookCell, workbookCell } from './cell.ts';

/** Millimetres of paper to Excel's widths, roughly. */
const widthOfMm = 0.55;
const leastWidth = 6;
/** Beside the digits; Excel shows "####" where a number or a day has no room. */
const besideDigits = 2;

/**
 * A list as a workbook: figures and days as Excel reckons and sorts them, everything else as text ("8/9" is no date),
 * headings kept in view. Whatever this program gives people in Excel is written here.
 *
 * @param about lines under the title: as of when, what was left out, what the marks mean
 */
export async function workbookOf(
  { columns, rows }: Table,
  title: string,
  about: readonly string[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 3 + about.length }] });
  sheet.addRow([title.replaceAll('\n', ' ')]).font = { bold: true, size: 13, name: 'Times New Roman' };
  for (const line of about) sheet.addRow([line]).font = { italic: true, name: 'Times New Roman' };
  sheet.addRow([]);
  const headings = columns.map(({ heading, group }) => (group === undefined ? heading : `${group} – ${heading}`));
  sheet.addRow(headings).font = { bold: true, name: 'Times New Roman' };
  const isFigure = columns.map(({ figures }, index) => index === 0 || figures === true);
  const widths = columns.map(({ widthMm }) => Math.max(leastWidth, widthMm * widthOfMm));
  for (const row of rows) {
    const printed = cellsOf(row);
    const cells = columns.map((_, index) => workbookCell(printed[index] ?? '', isFigure[index] === true));
    const added = sheet.addRow(cells.map(({ value }) => value));
    added.font = { name: 'Times New Roman', bold: row.kind === 'group' || row.kind === 'total' };
    for (const [index, cell] of cells.entries()) {
      const written = added.getCell(index + 1);
      written.numFmt = cell.format;
      const figures = index > 0 && isFigure[index] === true;
      written.alignment = { vertical: 'top', wrapText: true, ...(figures ? { horizontal: 'right' } : {}) };
      widths[index] = Math.max(widths[index] ?? leastWidth, digitsWidth(cell, printed[index] ?? ''));
    }
  }
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  const bytes = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

/** Text is wrapped where it has no room; digits are not. */
function digitsWidth({ value }: WorkbookCell, printed: string): number {
  return value === null || typeof value === 'string' ? 0 : printed.length + besideDigits;
}
