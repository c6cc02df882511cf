import type { Appendix } from '../structure/document.ts';
import { columnsOfDrawnUp } from '../structure/drawn-up.ts';
import { type Column, staysWithNext, type Table, type TableRow } from '../structure/table.ts';
import { isTall } from '../structure/tall.ts';
import { type Cell, cellParagraph, type Markup, row } from './markup.ts';

interface Elements {
  readonly left: 'table11' | 'table12';
  readonly center: 'table11Centred' | 'table12Centred';
}

type Sheet = Pick<Appendix, 'note' | 'drawnUp'> & { readonly table: Table };

/** A full grid; its heading is repeated on every page, no row is split that could stand on one. The style sheet gives `kind` its widths. */
export function tableMarkup({ table, note, drawnUp }: Sheet, kind: string): Markup {
  const { columns, rows } = table;
  const elements: Elements =
    table.textSize === 11
      ? { left: 'table11', center: 'table11Centred' }
      : { left: 'table12', center: 'table12Centred' };
  // What stands under the last row never goes over to a page without it.
  const last = note === null && drawnUp === null ? -1 : rows.length - 1;
  const under: string[] = [];
  if (note !== null) {
    const cell = { content: cellParagraph('tableNote', note), kind: 'open', span: columns.length };
    under.push(row([cell], drawnUp === null ? '' : 'kept'));
  }
  if (drawnUp !== null) {
    const right = columnsOfDrawnUp(columns);
    const signed = [
      cellParagraph('placeAndDate', drawnUp.placeAndDate),
      cellParagraph('postAlone', drawnUp.post),
      cellParagraph('signerName', ''),
    ].join('');
    const signer = { content: signed, kind: 'open', span: right };
    under.push(row([{ content: '', kind: 'open', span: columns.length - right }, signer], 'drawn-up'));
  }
  return [
    `<table class="grid ${kind}"><colgroup>${'<col/>'.repeat(columns.length)}</colgroup>`,
    `<thead>${headingRows(columns, elements)}</thead><tbody>`,
    ...rows.map((each, index) =>
      tableRow(each, table, elements, index === last || staysWithNext(each, rows[index + 1])),
    ),
    ...under,
    '</tbody></table>',
  ].join('\n');
}

function tableRow(each: TableRow, table: Table, elements: Elements, keepsNext: boolean): Markup {
  const { columns } = table;
  if (each.kind === 'group') {
    const number = { content: cellParagraph(elements.center, each.number) };
    const text = { content: cellParagraph(elements.left, each.text), span: columns.length - 1 };
    return row([number, text], 'strong kept');
  }
  const kept = keepsNext ? 'kept' : '';
  if (each.kind === 'below') {
    const text = { content: cellParagraph(elements.left, each.text), span: columns.length - 1 };
    return row([{ content: '' }, text], kept);
  }
  const cells = columns.map(({ align }, index) => ({ content: cellText(elements[align], each.cells[index] ?? '') }));
  return row(cells, each.kind === 'total' ? 'strong kept' : isTall(each, table) ? 'tall' : kept);
}

function cellText(element: Elements[keyof Elements], text: string): Markup {
  return text === '' ? '' : cellParagraph(element, text);
}

/** One heading row, or two where some columns share a group's heading. */
function headingRows(columns: readonly Column[], { center }: Elements): Markup {
  const heading = (text: string) => cellParagraph(center, text);
  if (columns.every(column => column.group === undefined)) {
    return row(columns.map(column => ({ content: heading(column.heading) })));
  }
  const upper: Cell[] = [];
  const lower: Cell[] = [];
  columns.forEach((column, index) => {
    if (column.group === undefined) {
      upper.push({ content: heading(column.heading), rows: 2 });
      return;
    }
    lower.push({ content: heading(column.heading) });
    if (columns[index - 1]?.group === column.group) return;
    const span = columns.filter(other => other.group === column.group).length;
    upper.push({ content: heading(column.group), span });
  });
  return row(upper) + row(lower);
}
