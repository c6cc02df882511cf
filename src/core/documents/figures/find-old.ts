import type { OldFigure } from '../../../contract/index.ts';
import { asChange, type ChangedFigure } from './changes.ts';
import type { ReportFigure } from './figure.ts';

/** Characters shown on each side of an old figure. */
const around = 40;

/** "I- …", "1. …", "a) …", "PHỤ LỤC II": what a paragraph is headed by. */
const heading = /^\s*(?:[IVX]+\s*[-.]\s|\d{1,2}\.\s|[a-ik]\)\s|PHỤ LỤC(?:\s|$))/u;

/** A paragraph that goes on after its heading is named by its first words. */
const headingLength = 90;

/**
 * Old figures that still stand in a text, each with the heading and the words around it. A wording that also belongs to a
 * figure that did not change says nothing and is passed over.
 */
export function findOldFigures(
  paragraphs: readonly string[],
  changed: readonly ChangedFigure[],
  now: readonly ReportFigure[],
): readonly OldFigure[] {
  const stillTrue = new Set(now.flatMap(figure => figure.needles.map(needle => placed(figure, needle))));
  const found: OldFigure[] = [];
  let under = '';
  for (const paragraph of paragraphs) {
    const text = plain(paragraph);
    if (heading.test(text) && text.length < 200) under = firstWords(text);
    for (const change of changed) {
      const { before } = change;
      if (!under.includes(before.heading ?? '')) continue;
      const needle = before.needles.find(
        each => !stillTrue.has(placed(before, each)) && placeOf(text, plain(each)) >= 0,
      );
      if (needle !== undefined)
        found.push({ ...asChange(change), heading: under, excerpt: excerptOf(text, plain(needle)) });
    }
  }
  return found;
}

/** A wording and the heading it belongs under. */
function placed({ heading: under = '' }: ReportFigure, needle: string): string {
  return `${under}\n${plain(needle)}`;
}

function firstWords(text: string): string {
  if (text.length <= headingLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', headingLength))}…`;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Where a wording stands by itself: no digit, point or comma of a longer number touches it. */
function placeOf(text: string, needle: string): number {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + needle.length, at + needle.length + 2);
    if (!/\d[.,/]?$/.test(before) && !/^[.,/]?\d/.test(after)) return at;
  }
  return -1;
}

function excerptOf(text: string, needle: string): string {
  const at = placeOf(text, needle);
  const start = Math.max(0, at - around);
  const end = Math.min(text.length, at + needle.length + around);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
