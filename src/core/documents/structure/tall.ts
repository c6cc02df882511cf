import type { Column, Table, TableRow } from './table.ts';

/** How wide a letter is and how high a line, in millimetres for each point of size: Times New Roman, a little wide. */
const letterWidth = 0.142;
const lineHeight = 0.41;
/** Two thirds of a landscape page between its margins: kept whole, a higher row would leave most of a page empty. */
const mostMm = 110;
const padding = 2;

/** Whether a row must be let go over to the next page: one higher than a page is cut off by Word if it may not. */
export function isTall(row: TableRow, { columns, textSize }: Pick<Table, 'columns' | 'textSize'>): boolean {
  if (row.kind !== 'row') return false;
  const lines = columns.map((column, index) => linesOf(row.cells[index] ?? '', column, textSize));
  return Math.max(...lines) * lineHeight * textSize > mostMm;
}

function linesOf(text: string, { widthMm }: Column, textSize: number): number {
  const letters = (widthMm - padding) / (letterWidth * textSize);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
