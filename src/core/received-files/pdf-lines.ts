import { toPlainText } from '../text/normalise.ts';
import { beginsParagraph, isPageNumber } from './page-marks.ts';
import type { Glyph } from './pdf-glyphs.ts';
import { headInColumns } from './pdf-head.ts';
import { signatureInColumns } from './pdf-signature.ts';

/** A stretch of text on one baseline of a page; two columns are two lines. Lengths in points. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  /** Width of its first word. */
  readonly firstWord: number;
}

/** Share of the letter size between two letters that is a space, and that is another column. */
const space = 0.12;
const column = 1.3;

/** Letters of one page as lines, from the top; the columns of a letterhead and of a signature one after the other. */
export function linesOf(glyphs: readonly Glyph[]): readonly PageLine[] {
  const baselines: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((one, other) => one.top - other.top)) {
    if (glyph.text.trim() === '' || glyph.size <= 0) continue;
    const line = baselines.at(-1);
    const top = line?.[0]?.top;
    if (line && top !== undefined && glyph.top - top <= 0.4 * glyph.size) line.push(glyph);
    else baselines.push([glyph]);
  }
  const stretches = baselines.flatMap(line => stretchesOf(line.toSorted((one, other) => one.left - other.left)));
  return signatureInColumns(headInColumns(stretches)).map(lineOf);
}

function stretchesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const stretches: Glyph[][] = [];
  for (const glyph of glyphs) {
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    if (stretch === undefined || before === undefined) stretches.push([glyph]);
    // Drawn twice to look bold.
    else if (before.text === glyph.text && glyph.left - before.left < 0.1 * glyph.size) continue;
    else if (glyph.left - before.right > column * glyph.size) stretches.push([glyph]);
    else stretch.push(glyph);
  }
  return stretches;
}

function lineOf(glyphs: readonly Glyph[]): PageLine {
  let text = '';
  let firstWord = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before !== undefined && glyph.left - before.right > space * glyph.size) {
      if (firstWord === 0) firstWord = before.right - (glyphs[0]?.left ?? 0);
      text += ' ';
    }
    text += glyph.text;
  }
  const left = glyphs[0]?.left ?? 0;
  const right = glyphs.reduce((most, glyph) => Math.max(most, glyph.right), left);
  return {
    text: toPlainText(text),
    left,
    right,
    top: glyphs[0]?.top ?? 0,
    size: glyphs.reduce((most, glyph) => Math.max(most, glyph.size), 0),
    firstWord: firstWord === 0 ? right - left : firstWord,
  };
}

/** Lines at the top and foot of a page among which its number and running titles stand. */
const edge = 2;

/** Pages as paragraphs: lines the page broke are joined, page numbers and running titles dropped. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): readonly string[] {
  const running = runningTitles(pages);
  const paragraphs: string[] = [];
  let before: PageLine | null = null;
  for (const page of pages) {
    const lines = page.filter((line, index) => !isAtEdge(page, index) || !isRunning(line, running));
    const left = commonLeft(lines);
    const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
    let first = true;
    for (const line of lines) {
      const goes = before !== null && goesOn(before, line, { left, right, newPage: first });
      if (goes) paragraphs.push(`${paragraphs.pop() ?? ''} ${line.text}`);
      else paragraphs.push(line.text);
      before = line;
      first = false;
    }
  }
  return paragraphs;
}

interface Body {
  readonly left: number;
  readonly right: number;
  readonly newPage: boolean;
}

/** A line goes on where the page had to break: its first word would not have fitted behind the line before. */
function goesOn(before: PageLine, line: PageLine, { left, right, newPage }: Body): boolean {
  if (beginsParagraph(line.text)) return false;
  if (!newPage && (line.top <= before.top + 1 || line.top - before.top > 2.2 * line.size)) return false;
  if (line.left > left + line.size * 0.7) return false;
  return right - before.right < line.firstWord + line.size * 0.3;
}

/** Where most lines begin: those that go on, not the indented first ones. */
function commonLeft(lines: readonly PageLine[]): number {
  const lefts = lines.map(line => Math.round(line.left));
  const least = Math.min(...lefts);
  const counts = new Map<number, number>();
  for (const left of lefts) counts.set(left, (counts.get(left) ?? 0) + 1);
  // A page of short paragraphs has more first lines than others; the leftmost that is there twice is the margin.
  const margins = [...counts].filter(([, count]) => count > 1).map(([left]) => left);
  return margins.length === 0 ? least : Math.min(...margins);
}

function isAtEdge(page: readonly PageLine[], index: number): boolean {
  return index < edge || index >= page.length - edge;
}

function runningTitles(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const atEdge = page.filter((_, index) => isAtEdge(page, index));
    for (const text of new Set(atEdge.map(titleOf))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
}

function isRunning(line: PageLine, running: ReadonlySet<string>): boolean {
  return isPageNumber(line.text) || running.has(titleOf(line));
}

/** Running titles differ by the page's number. */
function titleOf(line: PageLine): string {
  return line.text.replace(/\d+/gu, '#');
}
