import type { WorkbookView } from '../../contract/index.ts';
import { readWorkbook } from '../exchange/workbook/read.ts';
import type { Cell, Sheet } from '../exchange/workbook/types.ts';
import { viewLimits } from './limits.ts';

type SheetView = WorkbookView['sheets'][number];

/** What the cells of an .xlsx show, sheet by sheet; no formula is reckoned. @throws FileRefused. */
export function viewWorkbook(bytes: Uint8Array): WorkbookView {
  const { sheets } = readWorkbook(bytes);
  const views: SheetView[] = [];
  let cellsLeft: number = viewLimits.cells;
  let shortened = sheets.length > viewLimits.sheets;
  for (const sheet of sheets.slice(0, viewLimits.sheets)) {
    const { view, cells, isWhole } = viewSheet(sheet, cellsLeft);
    cellsLeft -= cells;
    shortened ||= !isWhole;
    views.push(view);
  }
  return { kind: 'workbook', sheets: views, shortened };
}

function viewSheet(
  { name, hidden, rows, cutOff }: Sheet,
  cellsLeft: number,
): { readonly view: SheetView; readonly cells: number; readonly isWhole: boolean } {
  const said = [...rows].flatMap(([row, cells]) => {
    const last = Math.max(0, ...[...cells.values()].filter(isSaid).map(({ column }) => column));
    return last === 0 ? [] : [{ row, cells, last }];
  });
  const widest = Math.max(0, ...said.map(({ last }) => last));
  const columns = Math.min(widest, viewLimits.columns);
  const shown = columns === 0 ? [] : said.slice(0, Math.floor(Math.max(0, cellsLeft) / columns));
  return {
    view: {
      name,
      hidden,
      columns,
      rows: shown.map(({ row, cells, last }) => ({
        row,
        cells: Array.from({ length: Math.min(last, columns) }, (_, index) => cells.get(index + 1)?.text ?? ''),
      })),
    },
    cells: shown.length * columns,
    isWhole: !cutOff && widest === columns && shown.length === said.length,
  };
}

function isSaid({ kind }: Cell): boolean {
  return kind !== 'empty';
}
