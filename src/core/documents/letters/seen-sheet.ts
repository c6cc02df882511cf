import type { SeenTable } from '../../../contract/index.ts';
import type { Column, Table, TableRow } from '../structure/table.ts';
import { listHeadings, listTitles } from '../words/lists.ts';
import { roman } from '../words/roman.ts';

/** Width of a landscape page between its margins, in millimetres. */
const pageWidth = 252;
/** Four digits stand in the first, six in the second. */
const orderWidth = 10;
const wideOrder = 14;
const leastWidth = 9;
/** From here on the smaller text is needed. */
const manyColumns = 9;

/** A table of the screen as a sheet of paper: the same columns, rows and groups, numbered as the office's lists are. */
export function seenSheet(seen: SeenTable): {
  readonly title: string;
  readonly table: Table;
  readonly note: string | null;
} {
  const isNumbered = seen.columns[0]?.heading === listHeadings.order;
  const own = isNumbered ? seen.columns.slice(1) : seen.columns;
  const width = seen.rows.length < 10_000 ? orderWidth : wideOrder;
  const columns = [
    { heading: listHeadings.order, align: 'center', widthMm: width } as const,
    ...sharedOut(own, pageWidth - width),
  ];
  return {
    title: listTitles.seen(seen.title),
    note: seen.note,
    table: { columns, rows: numbered(seen, isNumbered), textSize: columns.length > manyColumns ? 11 : 12 },
  };
}

/** The page's width in the proportions of the screen, no column too narrow to be read. */
function sharedOut(columns: SeenTable['columns'], whole: number): readonly Column[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const wanted = columns.map(({ width }) => Math.max((width / total) * whole, leastWidth));
  const factor = whole / wanted.reduce((sum, width) => sum + width, 0);
  return columns.map(({ heading, align, figures }, at) => ({
    heading,
    align,
    figures,
    widthMm: Math.floor((wanted[at] ?? leastWidth) * factor * 10) / 10,
  }));
}

function numbered({ rows, columns }: SeenTable, isNumbered: boolean): readonly TableRow[] {
  let group = 0;
  let row = 0;
  return rows.map(each => {
    if (each.kind === 'group') {
      group += 1;
      return { ...each, number: each.number === '' ? roman(group) : each.number };
    }
    // Short and long rows would shift what stands under a heading.
    const cells = columns.map((_, at) => each.cells[at] ?? '');
    if (isNumbered) return { kind: each.kind, cells };
    if (each.kind === 'row') row += 1;
    return { kind: each.kind, cells: [each.kind === 'row' ? String(row) : '', ...cells] };
  });
}
