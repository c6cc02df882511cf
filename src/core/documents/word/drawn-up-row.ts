import type { DrawnUpBlock } from '../structure/document.ts';
import { columnsOfDrawnUp, drawnUpGap } from '../structure/drawn-up.ts';
import type { Column } from '../structure/table.ts';
import { rowProperties } from './table-rows.ts';
import { twipsOfPoints } from './twips.ts';
import { element, flag, parent, textElement, type Xml } from './xml.ts';

/**
 * Who drew the list up: on the right, in a row of its own without lines, so that it never leaves the last row alone.
 *
 * @param belowNote the grid has ended above already.
 */
export function drawnUpRow(
  { placeAndDate, post }: DrawnUpBlock,
  columns: readonly Column[],
  widths: readonly number[],
  belowNote: boolean,
): Xml {
  const right = columnsOfDrawnUp(columns);
  const left = widths.length - right;
  const borders = noBorders(belowNote ? ['top', 'left', 'bottom', 'right'] : ['left', 'bottom', 'right']);
  return parent('w:tr', [
    rowProperties,
    cell(sum(widths.slice(0, left)), left, borders, [line('placeAndDate', '')]),
    cell(sum(widths.slice(left)), right, borders, [line('placeAndDate', placeAndDate), line('postAlone', post), room]),
  ]);
}

/** Where the name will stand, under the room to sign in. */
const room = parent('w:p', [parent('w:pPr', [element('w:pStyle', { 'w:val': 'signerName' })])]);

function noBorders(sides: readonly string[]): Xml {
  return parent(
    'w:tcBorders',
    sides.map(side => element(`w:${side}`, { 'w:val': 'nil' })),
  );
}

function cell(width: number, span: number, borders: Xml, paragraphs: readonly Xml[]): Xml {
  const properties = parent('w:tcPr', [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:gridSpan', { 'w:val': span }),
    borders,
  ]);
  return parent('w:tc', [properties, ...paragraphs]);
}

function line(style: string, text: string): Xml {
  const spacing = element('w:spacing', {
    'w:before': style === 'placeAndDate' ? twipsOfPoints(drawnUpGap) : 0,
    'w:after': 0,
  });
  return parent('w:p', [
    parent('w:pPr', [element('w:pStyle', { 'w:val': style }), flag('w:keepNext'), spacing]),
    parent('w:r', [textElement(text)]),
  ]);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
