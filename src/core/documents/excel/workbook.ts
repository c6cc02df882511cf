import ExcelJS from 'exceljs';
import { cellsOf, type Table } from '../structure/table.ts';
import { sheetName } from '../words/lists.ts';

/** Millimetres of paper to Excel's widths, roughly. */
const widthOfMm = 0.55;

/**
 * A list as a workbook: every value as text ("8/9" is no date), the first column a number, headings kept in view.
 *
 * @param about lines under the title: as of when, what was left out
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
  for (const row of rows) {
    const added = sheet.addRow(
      cellsOf(row).map((cell, index) => (index === 0 && /^\d+$/.test(cell) ? Number(cell) : plain(cell))),
    );
    added.font = { name: 'Times New Roman', bold: row.kind === 'group' || row.kind === 'total' };
    added.alignment = { vertical: 'top', wrapText: true };
    added.eachCell((cell, column) => {
      if (column > 1) cell.numFmt = '@';
    });
  }
  for (const [index, { widthMm }] of columns.entries())
    sheet.getColumn(index + 1).width = Math.max(6, widthMm * widthOfMm);
  const bytes = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

/** Without the invisible places where Word may break a line. */
function plain(cell: string): string {
  return cell.replaceAll('\u200B', '');
}
