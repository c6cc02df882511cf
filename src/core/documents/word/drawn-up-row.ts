import type { DrawnUpBlock } from '../structure/document.ts';
import { rowProperties } from './table-rows.ts';
import { element, flag, parent, textElement, type Xml } from './xml.ts';

/** The least a place and day of size 14 stand on one line in. */
const leastWidth = 4600;

/** Who drew the list up: on the right, in a row of its own without lines, so that it never leaves the last row alone. */
export function drawnUpRow({ placeAndDate, post }: DrawnUpBlock, widths: readonly number[]): Xml {
  const right = columnsOnRight(widths);
  const left = widths.length - right;
  return parent('w:tr', [
    rowProperties,
    cell(sum(widths.slice(0, left)), left, [line('placeAndDate', '')]),
    cell(sum(widths.slice(left)), right, [line('placeAndDate', placeAndDate), line('postAlone', post)]),
  ]);
}

/** As many columns from the right as the block needs; at least one stays on the left. */
function columnsOnRight(widths: readonly number[]): number {
  for (let count = 1; count < widths.length - 1; count += 1) {
    if (sum(widths.slice(-count)) >= leastWidth) return count;
  }
  return widths.length - 1;
}

const borders = parent(
  'w:tcBorders',
  ['left', 'bottom', 'right'].map(side => element(`w:${side}`, { 'w:val': 'nil' })),
);

function cell(width: number, span: number, paragraphs: readonly Xml[]): Xml {
  const properties = parent('w:tcPr', [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:gridSpan', { 'w:val': span }),
    borders,
  ]);
  return parent('w:tc', [properties, ...paragraphs]);
}

function line(style: string, text: string): Xml {
  const spacing = element('w:spacing', { 'w:before': style === 'placeAndDate' ? 120 : 0, 'w:after': 0 });
  return parent('w:p', [
    parent('w:pPr', [element('w:pStyle', { 'w:val': style }), flag('w:keepNext'), spacing]),
    parent('w:r', [textElement(text)]),
  ]);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
