import type { Paragraph } from '../structure/document.ts';
import { blankPlace } from '../words/form.ts';
import { itemHeading, sectionHeading } from '../words/headings.ts';

/** One numbered item of a part: "1. Ưu điểm" and what stands under it. */
export interface Item {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export function text(...lines: readonly string[]): readonly Paragraph[] {
  return lines.filter(line => line !== '').map(line => ({ role: 'text', text: line }));
}

/** What stands in a place only a person can fill, unless the figures say something. */
export function textOrBlank(...lines: readonly string[]): readonly Paragraph[] {
  const paragraphs = text(...lines);
  return paragraphs.length > 0 ? paragraphs : [{ role: 'blank', text: blankPlace }];
}

export function section(number: number, title: string, content: readonly Paragraph[]): readonly Paragraph[] {
  return [{ role: 'section', text: sectionHeading(number, title) }, ...content];
}

/** Items numbered from 1. */
export function items(all: readonly Item[]): readonly Paragraph[] {
  return all.flatMap((item, index) => [
    { role: 'item' as const, text: itemHeading(index + 1, item.title) },
    ...item.paragraphs,
  ]);
}
