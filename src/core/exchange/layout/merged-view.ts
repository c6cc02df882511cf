import { groupBy, highest } from '../../lists.ts';
import { toPlainText } from '../../text/normalise.ts';
import { searchKey } from '../../text/search-key.ts';
import type { Cell, MergedRange, Sheet } from '../workbook/types.ts';

/** A sheet in which every cell of a merged range has the value of its first cell. */
export interface MergedView {
  readonly sheet: Sheet;
  readonly rowNumbers: readonly number[];
  readonly lastColumn: number;
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** The cell's text and its search key; remembered, for a header is looked for in several ways. */
  readonly words: (row: number, column: number) => CellWords;
  /** Merges that start in this row. */
  readonly mergesFrom: (row: number) => readonly MergedRange[];
}

export interface CellWords {
  readonly text: string;
  readonly key: string;
}

const noWords: CellWords = { text: '', key: '' };
const mostSharedCells = 100_000;
const tallestMerge = 1_000;

function cellIn({ rows }: Sheet, row: number, column: number): Cell | undefined {
  return rows.get(row)?.get(column);
}

/** Merges are spread within the sheet's own rows and columns and up to a limit: a merge over everything costs nothing. */
export function mergedView(sheet: Sheet): MergedView {
  const rowNumbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const lastRow = rowNumbers.at(-1) ?? 0;
  const lastColumn = highest(rowNumbers.map(row => highest(sheet.rows.get(row)?.keys() ?? [])));
  const shared = new Map<string, Cell>();
  const merges = sheet.merges.filter(({ top, left }) => (cellIn(sheet, top, left)?.kind ?? 'empty') !== 'empty');
  const starts = groupBy(merges, ({ top }) => top);
  for (const merge of merges) {
    const first = cellIn(sheet, merge.top, merge.left);
    if (first === undefined) continue;
    const bottom = Math.min(merge.bottom, lastRow, merge.top + tallestMerge);
    const right = Math.min(merge.right, lastColumn);
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right && shared.size < mostSharedCells; column += 1) {
        shared.set(`${row}:${column}`, first);
      }
    }
  }
  const remembered = new Map<string, CellWords>();

  function cellAt(row: number, column: number): Cell | undefined {
    const own = cellIn(sheet, row, column);
    return shared.size === 0 ? own : (shared.get(`${row}:${column}`) ?? own);
  }

  return {
    sheet,
    rowNumbers,
    lastColumn,
    cell: cellAt,
    words: (row, column) => {
      const raw = cellAt(row, column)?.text ?? '';
      if (raw === '') return noWords;
      const known = remembered.get(raw);
      if (known !== undefined) return known;
      const text = toPlainText(raw);
      const words = { text, key: searchKey(text) };
      remembered.set(raw, words);
      return words;
    },
    mergesFrom: row => starts.get(row) ?? [],
  };
}
