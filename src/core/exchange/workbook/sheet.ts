import { parseAddress, parseRange } from './address.ts';
import { cellValue } from './cell-value.ts';
import { cellKey } from './comments.ts';
import type { Part } from './inflate.ts';
import { limits } from './limits.ts';
import { FileRefused } from './refusal.ts';
import { type CellStyle, plainStyle } from './styles.ts';
import type { Cell, MergedRange, Sheet } from './types.ts';
import { isTrue, readXml } from './xml.ts';

/** What the sheets of one workbook share. `cellsLeft` is spent by all of them together. */
export interface SheetContext {
  readonly sharedTexts: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly cellsLeft: { count: number };
}

export interface SheetHead {
  readonly name: string;
  readonly hidden: boolean;
  readonly comments: ReadonlyMap<number, string>;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
  formula: boolean;
  value: string | null;
  inlineText: string | null;
}

/** Reads one worksheet part. Formulas are noted and never evaluated; cells beyond the limits are left out and said. */
export function readSheet(part: Part, head: SheetHead, context: SheetContext): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  const merges: MergedRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let cutOff = false;
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let collecting: 'value' | 'inlineText' | null = null;
  let inPhonetic = false;

  function openCell(attributes: Readonly<Record<string, string>>): void {
    const position = parseAddress(attributes.r ?? '');
    column = position?.column ?? column + 1;
    if (position !== null) row = position.row;
    const style = context.styles[Number(attributes.s ?? 0)] ?? plainStyle;
    cell = { row, column, type: attributes.t ?? 'n', style, formula: false, value: null, inlineText: null };
  }

  function closeCell(done: OpenCell): void {
    const comment = head.comments.get(cellKey(done.row, done.column)) ?? null;
    const value = cellValue(done, context.sharedTexts, context.date1904);
    const { fill } = done.style;
    if (value.kind === 'empty' && comment === null && fill === null && !done.formula) return;
    if (done.row > limits.lastRow || done.column > limits.lastColumn) {
      if (value.kind !== 'empty') cutOff = true;
      return;
    }
    context.cellsLeft.count -= 1;
    if (context.cellsLeft.count < 0) throw new FileRefused('tooMuch', 'cells');
    const cells = rows.get(done.row) ?? new Map<number, Cell>();
    if (cells.size === 0) rows.set(done.row, cells);
    cells.set(done.column, { row: done.row, column: done.column, ...value, formula: done.formula, comment, fill });
  }

  readXml(part, {
    open: (name, attributes) => {
      if (name === 'c') openCell(attributes);
      else if (name === 'v') collecting = 'value';
      else if (name === 't') collecting = inPhonetic ? null : 'inlineText';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 'f' && cell !== null) cell.formula = true;
      else if (name === 'row') {
        const number = Number(attributes.r);
        row = Number.isInteger(number) && number > 0 ? number : row + 1;
        column = 0;
        if (isTrue(attributes.hidden) && row <= limits.lastRow) hiddenRows.add(row);
      } else if (name === 'col' && isTrue(attributes.hidden)) {
        const first = Math.max(Number(attributes.min), 1);
        const last = Math.min(Number(attributes.max), limits.lastColumn);
        for (let hidden = first; hidden <= last; hidden += 1) hiddenColumns.add(hidden);
      } else if (name === 'mergeCell') {
        const range = parseRange(attributes.ref ?? '');
        if (merges.length >= limits.merges) cutOff = true;
        else if (range !== null) merges.push(range);
      }
    },
    text: part => {
      if (collecting === null || cell === null) return;
      const before: string = cell[collecting] ?? '';
      if (before.length <= limits.textLength) cell[collecting] = before + part;
      else cutOff = true;
    },
    close: name => {
      if (name === 'v' || name === 't') collecting = null;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c' && cell !== null) {
        closeCell(cell);
        cell = null;
      }
    },
  });
  return { name: head.name, hidden: head.hidden, rows, merges, hiddenRows, hiddenColumns, cutOff };
}
