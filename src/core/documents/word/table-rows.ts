import { type Column, cellsOf, staysWithNext, type Table, type TableRow } from '../structure/table.ts';
import { isTall } from '../structure/tall.ts';
import { element, flag, parent, textElement, type Xml } from './xml.ts';

interface CellLook {
  readonly properties: Xml;
  readonly paragraph: Xml;
  readonly bold: boolean;
}

interface CellShape {
  readonly width: number;
  readonly style: string;
  readonly bold?: boolean;
  readonly span?: number;
  /** A heading over two rows: where it starts, where it goes on. */
  readonly merge?: 'restart' | 'continue';
  /** Stays on the page of what follows: a group's heading with its first row, the totals with the note. */
  readonly keepNext?: boolean;
  /** Without lines but the one above. */
  readonly open?: boolean;
  /** A number of the first column: it needs the whole width, "VIII" or "1000" would break. */
  readonly isNumber?: boolean;
  /** Its text begins at the top: of a row that may go over to the next page. */
  readonly atTop?: boolean;
}

/** How a cell looks. Cells of one column share it, so that a long table is made of few objects. */
function lookOf(shape: CellShape): CellLook {
  const { width, style, bold = false, span, merge, keepNext = false, open = false } = shape;
  return {
    properties: parent('w:tcPr', [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(span === undefined ? [] : [element('w:gridSpan', { 'w:val': span })]),
      ...(merge === undefined ? [] : [element('w:vMerge', { 'w:val': merge })]),
      ...(open ? [openBorders] : []),
      ...(shape.isNumber === true ? [noPadding] : []),
      element('w:vAlign', { 'w:val': shape.atTop === true ? 'top' : 'center' }),
    ]),
    paragraph: parent('w:pPr', [element('w:pStyle', { 'w:val': style }), ...(keepNext ? [flag('w:keepNext')] : [])]),
    bold,
  };
}

const boldRun = parent('w:rPr', [flag('w:b'), flag('w:bCs')]);
export const rowProperties = parent('w:trPr', [flag('w:cantSplit')]);
const headingRowProperties = parent('w:trPr', [flag('w:cantSplit'), flag('w:tblHeader')]);
const openBorders = parent(
  'w:tcBorders',
  ['left', 'bottom', 'right'].map(side => element(`w:${side}`, { 'w:val': 'nil' })),
);
const noPadding = parent(
  'w:tcMar',
  ['left', 'right'].map(side => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
);
const lineBreak = flag('w:br');

function cell(text: string, { properties, paragraph, bold }: CellLook): Xml {
  if (text === '') return parent('w:tc', [properties, parent('w:p', [paragraph])]);
  const content = text.split('\n').flatMap((line, index) => {
    const lineText = textElement(line);
    return index === 0 ? [lineText] : [lineBreak, lineText];
  });
  return parent('w:tc', [
    properties,
    parent('w:p', [paragraph, parent('w:r', bold ? [boldRun, ...content] : content)]),
  ]);
}

interface Styles {
  readonly left: string;
  readonly center: string;
}

/** @param keepsLast the last row stays on the page of what follows it. */
export function tableRows(table: Table, widths: readonly number[], keepsLast: boolean): readonly Xml[] {
  const styles: Styles =
    table.textSize === 11
      ? { left: 'table11', center: 'table11Centred' }
      : { left: 'table12', center: 'table12Centred' };
  const looks = (look: Partial<CellShape>) =>
    table.columns.map((column, index) =>
      lookOf({ ...look, width: widths[index] ?? 0, style: styles[column.align], isNumber: index === 0 }),
    );
  const plain = looks({});
  const kept = looks({ keepNext: true });
  const total = looks({ bold: true, keepNext: true });
  const tall = looks({ atTop: true });
  const group = spanned(widths, styles, { bold: true, keepNext: true });
  const below = spanned(widths, styles, {});
  const keptBelow = spanned(widths, styles, { keepNext: true });
  const rowOf = (row: TableRow, keepsNext: boolean): Xml => {
    const cells = cellsOf(row);
    if (row.kind === 'group') return dataRow(cells, group);
    if (row.kind === 'below') return dataRow(cells, keepsNext ? keptBelow : below);
    if (row.kind === 'total') return dataRow(cells, total);
    // Word cuts off what a page cannot hold of a row that may not be split.
    if (isTall(row, table)) return parent('w:tr', cellsIn(cells, tall));
    return dataRow(cells, keepsNext ? kept : plain);
  };
  return [
    ...headingRows(table.columns, widths, styles.center),
    ...table.rows.map((row, index) => {
      const next = table.rows[index + 1];
      return rowOf(row, next === undefined ? keepsLast : staysWithNext(row, next));
    }),
  ];
}

function dataRow(cells: readonly string[], looks: readonly CellLook[]): Xml {
  return parent('w:tr', [rowProperties, ...cellsIn(cells, looks)]);
}

function cellsIn(cells: readonly string[], looks: readonly CellLook[]): readonly Xml[] {
  return looks.map((look, index) => cell(cells[index] ?? '', look));
}

/** The note stands in a row of its own without lines: only rows are kept on one page by every program. */
export function noteRow(note: string, widths: readonly number[], keepNext: boolean): Xml {
  const look = lookOf({
    keepNext,
    width: sum(widths),
    style: 'tableNote',
    span: widths.length,
    open: true,
  });
  return parent('w:tr', [rowProperties, cell(note, look)]);
}

/** The first column by itself, and all others as one. */
function spanned(
  [first = 0, ...others]: readonly number[],
  styles: Styles,
  look: Partial<CellShape>,
): readonly CellLook[] {
  return [
    lookOf({ ...look, width: first, style: styles.center, isNumber: true }),
    lookOf({ ...look, width: sum(others), style: styles.left, span: others.length }),
  ];
}

/** One heading row, or two where some columns share a group's heading. */
function headingRows(columns: readonly Column[], widths: readonly number[], style: string): readonly Xml[] {
  const look = { style, bold: true };
  if (columns.every(column => column.group === undefined)) {
    return [
      headingRow(columns.map((column, index) => cell(column.heading, lookOf({ ...look, width: widths[index] ?? 0 })))),
    ];
  }
  const upper: Xml[] = [];
  const lower: Xml[] = [];
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    if (column.group === undefined) {
      upper.push(cell(column.heading, lookOf({ ...look, width, merge: 'restart' })));
      lower.push(cell('', lookOf({ ...look, width, merge: 'continue' })));
      return;
    }
    lower.push(cell(column.heading, lookOf({ ...look, width })));
    if (columns[index - 1]?.group === column.group) return;
    const span = columns.filter(other => other.group === column.group).length;
    upper.push(cell(column.group, lookOf({ ...look, width: sum(widths.slice(index, index + span)), span })));
  });
  return [headingRow(upper), headingRow(lower)];
}

function headingRow(cells: readonly Xml[]): Xml {
  return parent('w:tr', [headingRowProperties, ...cells]);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
