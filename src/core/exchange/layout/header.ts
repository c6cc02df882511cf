import { highest } from '../../lists.ts';
import { searchKey } from '../../text/search-key.ts';
import { fieldOfHeading, requiredField, type TableKind, unitField } from './fields.ts';
import type { CellWords, MergedView } from './merged-view.ts';

export interface Heading {
  readonly column: number;
  /** The column's headings from top to bottom, joined: "Báo cáo năm 2026 / Ngày nhận". */
  readonly text: string;
  readonly field: string | null;
}

export interface Header {
  readonly row: number;
  readonly height: number;
  readonly headings: readonly Heading[];
}

const tallest = 4;
const enough = 4;
const longestHeading = 200;
const rowsBeyond = 30;

/** The register of incoming documents has units, numbers and dates too, and most of it is no report of ours. */
const foreignHeading = /trich yeu/;

/** The header of such a table, in whatever row it stands and however many rows it takes; null when there is none. */
export function findHeader(view: MergedView, table: TableKind): Header | null {
  let best: Header | null = null;
  let bestScore = 1;
  for (const row of view.rowNumbers) {
    if (!canStart(view, row)) continue;
    const found = bestHeight(view, table, row);
    const score = scoreOf(found, table);
    if (score > bestScore) {
      best = found;
      bestScore = score;
    }
    // A header this plain is not followed by a plainer one; without it every row of a long sheet is looked at.
    if (best !== null && bestScore >= enough && row > best.row + rowsBeyond) break;
  }
  return best;
}

/** How well a header fits such a table: known columns, the unit's counted twice. */
export function scoreOf(header: Header, table: TableKind): number {
  if (header.headings.some(({ text }) => foreignHeading.test(searchKey(text)))) return 0;
  const fields = new Set(header.headings.map(({ field }) => field));
  const required = requiredField[table];
  if (required !== null && !fields.has(required)) return 0;
  const telling = [...fields].filter(field => field !== null && field !== 'order' && field !== 'note');
  if (telling.length === 1 && !(table === 'units' && fields.has('name'))) return 0;
  return telling.length + (fields.has(unitField[table]) ? 1 : 0);
}

/** A title spread over the sheet is one text, a header has at least two; a row that begins with its number is data. */
function canStart(view: MergedView, row: number): boolean {
  const texts = new Set<string>();
  for (let column = 1; column <= view.lastColumn; column += 1) {
    const cell = view.cell(row, column);
    if (cell === undefined || cell.kind === 'empty') continue;
    if (texts.size === 0 && cell.kind === 'number') return false;
    texts.add(cell.text);
    if (texts.size > 1) return true;
  }
  return false;
}

function bestHeight(view: MergedView, table: TableKind, row: number): Header {
  const merged = highest([1, ...view.mergesFrom(row).map(({ top, bottom }) => bottom - top + 1)]);
  const heights = merged > 1 && merged <= tallest ? [merged] : [1, 2, 3];
  const [first, ...others] = heights.map(height => readHeader(view, table, row, height));
  const start = first ?? readHeader(view, table, row, 1);
  return others.reduce((best, header) => (scoreOf(header, table) > scoreOf(best, table) ? header : best), start);
}

function readHeader(view: MergedView, table: TableKind, row: number, height: number): Header {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  for (let column = 1; column <= view.lastColumn; column += 1) {
    const above = wordsAbove(view, row, height, column);
    const own = above.at(-1)?.key ?? '';
    const under = above
      .slice(0, -1)
      .map(({ key }) => key)
      .join(' ');
    const field = fieldOfHeading(table, own, under);
    const isFree = field !== null && !taken.has(field);
    if (isFree) taken.add(field);
    headings.push({ column, text: above.map(({ text }) => text).join(' / '), field: isFree ? field : null });
  }
  return { row, height, headings };
}

function wordsAbove(view: MergedView, row: number, height: number, column: number): CellWords[] {
  const above: CellWords[] = [];
  for (let offset = 0; offset < height; offset += 1) {
    const words = view.words(row + offset, column);
    if (words.text !== '' && words.text.length <= longestHeading && above.at(-1)?.text !== words.text)
      above.push(words);
  }
  return above;
}
