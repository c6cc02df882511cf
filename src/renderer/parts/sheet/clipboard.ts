/** A block as spreadsheets exchange it: rows of cells, each the text one sees. */
export type Cells = readonly (readonly string[])[];

const MUST_BE_QUOTED = /["\t\r\n]/;

export function toTabSeparated(cells: Cells): string {
  return cells.map(row => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return MUST_BE_QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The same block as a table. Every cell says that it is text, once in Excel's way and once in LibreOffice's: a count such
 * as 5/7 would otherwise arrive as the fifth of July.
 */
export function toHtml(cells: Cells): string {
  const rows = cells.map(row => `<tr>${row.map(cellElement).join('')}</tr>`).join('');
  return `<html><head><meta charset="utf-8"></head><body><table>${rows}</table></body></html>`;
}

function cellElement(cell: string): string {
  return `<td style='mso-number-format:"\\@"' sdnum="1033;0;@">${escaped(cell)}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

/** What Excel and LibreOffice put on the clipboard as text: tabs between cells, quotes where a cell has several lines. */
export function fromTabSeparated(text: string): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = readCell(text, at);
    row.push(cell);
    if (text[end] === '\t') {
      at = end + 1;
      // A tab that ends the text is followed by one more, empty cell.
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function readCell(text: string, start: number): { readonly cell: string; readonly end: number } {
  if (text[start] === '"') {
    const close = closingQuote(text, start + 1);
    if (close !== null && isBoundary(text[close + 1])) {
      return { cell: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
    }
  }
  let end = start;
  while (!isBoundary(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
}

function closingQuote(text: string, start: number): number | null {
  for (let at = text.indexOf('"', start); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return null;
}

function isBoundary(character: string | undefined): boolean {
  return character === undefined || character === '\t' || character === '\n' || character === '\r';
}
