import { toPlainText } from '../text/normalise.ts';
import { beginsParagraph, isPageNumber } from './page-marks.ts';

/** Share of the longest line from which a line without an end is one that the page broke. */
const nearlyFull = 0.7;

/**
 * Lines copied out of a PDF, as paragraphs: lines the page broke are joined, page numbers dropped. Where a line broke at a
 * capital only its length tells, so two paragraphs stay two where in doubt.
 */
export function joinPastedLines(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|[\r\n\f\v]/u)
    .map(toPlainText)
    .filter((line, _, all) => !(isPageNumber(line) && all.length > 1));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const paragraphs: string[] = [];
  let last = '';
  let gap = true;
  for (const line of lines) {
    if (line === '') {
      gap = true;
      continue;
    }
    const before = paragraphs.at(-1);
    if (before !== undefined && goesOn(last, line, { gap, longest })) {
      paragraphs[paragraphs.length - 1] = `${before} ${line}`;
    } else paragraphs.push(line);
    last = line;
    gap = false;
  }
  return paragraphs;
}

function goesOn(
  last: string,
  line: string,
  { gap, longest }: { readonly gap: boolean; readonly longest: number },
): boolean {
  if (beginsParagraph(line)) return false;
  const ended = /[.;:!?…]["”)]?$/u.test(last);
  const beginsSmall = /^[\p{Ll}\d(,;]/u.test(line);
  if (ended) return !gap && /^\p{Ll}/u.test(line);
  if (beginsSmall) return true;
  return !gap && last.length >= longest * nearlyFull && last.length > 40;
}
