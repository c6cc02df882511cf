import type { Column, Table, TableRow } from '../structure/table.ts';
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
}

/** How a cell looks. Cells of one column share it, so that a long table is made of few objects. */
function lookOf({ width, style, bold = false, span, merge, keepNext = false, open = false }: CellShape): CellLook {
  return {
    properties: parent('w:tcPr', [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(span === undefined ? [] : [element('w:gridSpan', { 'w:val': span })]),
      ...(merge === undefined ? [] : [element('w:vMerge', { 'w:val': merge })]),
      ...(open ? [openBorders] : []),
      element('w:vAlign', { 'w:val': 'center' }),
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
  const looks = (bold: boolean, keepNext: boolean) =>
    table.columns.map((column, index) =>
      lookOf({ width: widths[index] ?? 0, style: styles[column.align], bold, keepNext }),
    );
  const plain = looks(false, false);
  const kept = looks(false, true);
  const total = looks(true, true);
  const last = keepsLast ? table.rows.length - 1 : -1;
  const group = groupLooks(widths, styles);
  return [
    ...headingRows(table.columns, widths, styles.center),
    ...table.rows.map((row, index) =>
      row.kind === 'group'
        ? groupRow(row, group)
        : dataRow(row.cells, row.kind === 'total' ? total : index === last ? kept : plain),
    ),
  ];
}

function dataRow(cells: readonly string[], looks: readonly CellLook[]): Xml {
  return parent('w:tr', [rowProperties, ...looks.map((look, index) => cell(cells[index] ?? '', look))]);
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

function groupLooks([first = 0, ...others]: readonly number[], styles: Styles): readonly [CellLook, CellLook] {
  const look = { bold: true, keepNext: true };
  return [
    lookOf({ ...look, width: first, style: styles.center }),
    lookOf({ ...look, width: sum(others), style: styles.left, span: others.length }),
  ];
}

function groupRow(row: Extract<TableRow, { kind: 'group' }>, [number, text]: readonly [CellLook, CellLook]): Xml {
  return parent('w:tr', [rowProperties, cell(row.number, number), cell(row.text, text)]);
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
